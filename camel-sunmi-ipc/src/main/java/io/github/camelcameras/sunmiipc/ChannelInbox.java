package io.github.camelcameras.sunmiipc;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one camera has published, on its way into the route: one at a time and in order, on threads of a pool. It outlives
 * connections, so that nothing is lost that had been read before one broke. Holds no more than one read of the socket gives, as
 * the connection is not read while there is no room. Thread-safe.
 */
final class ChannelInbox implements Runnable {

    /** So many may wait when the socket is read again: enough to keep the route busy meanwhile. */
    private static final int ROOM = 64;
    /** After so many it is another camera's turn. */
    private static final int TURN = 64;

    /** Routes what was published. */
    @FunctionalInterface
    interface Router {
        /**
         * Routes one event; throws nothing.
         *
         * @param  done called when the route is done, unless that was so when this returned
         * @return      whether the route is done
         */
        boolean route(ChannelConnection connection, byte[] payload, Runnable done);
    }

    private record Published(ChannelConnection connection, byte[] payload) {
    }

    private final Queue<Published> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Executor pool;
    private final Router router;
    private volatile boolean paused;
    private volatile ChannelConnection connection;

    ChannelInbox(Executor pool, Router router) {
        this.pool = pool;
        this.router = router;
    }

    /** Adds an event, which the connection has read; {@link #wake()} has it routed. */
    void add(ChannelConnection from, byte[] payload) {
        connection = from;
        count.incrementAndGet();
        waiting.add(new Published(from, payload));
    }

    /** Whether the socket may be read. */
    boolean hasRoom() {
        return !paused && count.get() <= ROOM;
    }

    /** Number of events that have been read and whose route has not begun. */
    int size() {
        return count.get();
    }

    /** Begins no further route; the one that has begun goes on. */
    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
        wake();
        readOn();
    }

    private void readOn() {
        ChannelConnection current = connection;
        if (current != null) {
            current.readOn();
        }
    }

    /** Has what was added routed, by a thread of the pool. */
    void wake() {
        if (!paused && !waiting.isEmpty() && running.compareAndSet(false, true)) {
            submit();
        }
    }

    private void submit() {
        try {
            pool.execute(this);
        } catch (RejectedExecutionException e) {
            running.set(false); // the consumer has stopped: what is left has not been acknowledged
        }
    }

    /** Routes what waits, for one turn. Called by the pool. */
    @Override
    public void run() {
        for (int turn = 0; turn < TURN; turn++) {
            Published next = paused ? null : waiting.poll();
            if (next == null) {
                running.set(false);
                wake(); // for what came, or went on, meanwhile
                return;
            }
            count.decrementAndGet();
            readOn();
            if (!router.route(next.connection, next.payload, this::submit)) {
                return;
            }
        }
        submit();
    }
}
