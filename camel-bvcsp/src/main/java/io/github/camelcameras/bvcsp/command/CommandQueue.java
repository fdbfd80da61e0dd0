package io.github.camelcameras.bvcsp.command;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Commands that wait for others to end: {@value #ROOM} of them at most, and none while they are refused. Thread-safe. */
final class CommandQueue {

    private static final int ROOM = 256;

    private final int most;
    private final Queue<Command> waiting = new ArrayDeque<>();
    private int running;
    private boolean refusing;

    /** @param most how many are carried out at the same time */
    CommandQueue(int most) {
        this.most = most;
    }

    /** Lets a command wait for its turn; gives whether there is room for it. */
    synchronized boolean add(Command command) {
        if (waiting.size() == ROOM) {
            waiting.removeIf(Command::isAnswered); // they waited for too long
        }
        return !refusing && waiting.size() < ROOM && waiting.add(command);
    }

    /** The one whose turn it is, which counts as running until it has ended; <code>null</code> for none. */
    synchronized Command next() {
        Command next = running < most && !refusing ? waiting.poll() : null;
        while (next != null && next.isAnswered()) {
            next = waiting.poll();
        }
        running += next == null ? 0 : 1;
        return next;
    }

    synchronized void ended() {
        running--;
    }

    /** Takes no more from now on, until {@link #accept()}; gives those that wait. */
    synchronized List<Command> refuse() {
        refusing = true;
        List<Command> refused = List.copyOf(waiting);
        waiting.clear();
        return refused;
    }

    synchronized void accept() {
        refusing = false;
    }

    synchronized int running() {
        return running;
    }

    synchronized int size() {
        return waiting.size();
    }
}
