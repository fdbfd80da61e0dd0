package io.github.camelcameras.test.sunmiipc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What happened, in order: the last of it, so that a simulation can go on for hours. */
final class Recorder<T> {

    private static final int KEPT = 50_000;

    private final Deque<T> last = new ArrayDeque<>();
    private long total;

    synchronized void add(T entry) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(entry);
        total++;
    }

    synchronized List<T> list() {
        return List.copyOf(last);
    }

    synchronized long total() {
        return total;
    }

    synchronized void clear() {
        last.clear();
        total = 0;
    }
}
