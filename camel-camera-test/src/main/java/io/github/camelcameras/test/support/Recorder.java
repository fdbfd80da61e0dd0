package io.github.camelcameras.test.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What happened, in order: the last of it, so that a simulation can go on for hours. */
public final class Recorder<T> {

    private static final int KEPT = 50_000;

    private final Deque<T> last = new ArrayDeque<>();
    private long total;

    /** Something happened. */
    public synchronized void add(T entry) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(entry);
        total++;
    }

    /** The last of it, a copy. */
    public synchronized List<T> list() {
        return List.copyOf(last);
    }

    /** How much happened since the start or {@link #clear()}. */
    public synchronized long total() {
        return total;
    }

    /** Forgets all. */
    public synchronized void clear() {
        last.clear();
        total = 0;
    }
}
