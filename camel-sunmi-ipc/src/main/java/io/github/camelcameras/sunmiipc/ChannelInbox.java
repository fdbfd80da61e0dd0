package io.github.camelcameras.sunmiipc;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one camera has published, on its way into the route: one at a time and in order, on threads of a pool. It outlives
 * connections, so that nothing is lost that had been read before one broke. Holds {@value #ROOM} events and what one read of the
 * socket gives, as the connection is not read while there is no room. Thread-safe.
 */
final class ChannelInbox implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelInbox.class);
    /** So many may wait when the socket is read again: enough to keep the route busy meanwhile. */
    private static final int ROOM = 64;
    /** After so many it is another camera's turn. */
    private static final int TURN = 64;

    /** Routes what was published. */
    @FunctionalInterface
    interface Router {
        /**
         * Routes one event.
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

    /** Says which connection is to be read when there is room again. */
    void attach(ChannelConnection current) {
        connection = current;
    }

    /** Adds an event, which the connection has read; {@link #wake()} has it routed. */
    void add(ChannelConnection from, byte[] payload) {
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
            try {
                if (!isRouted(next)) {
                    return;
                }
            } catch (Error e) {
                submit(); // to another thread: this one has an engine of Camel's that is of no use any more, and ends
                throw e;
            }
        }
        submit();
    }

    /** Whether the route is done, so that this thread goes on with the next event; otherwise what ends the route submits this again. */
    private boolean isRouted(Published event) {
        // Camel's routes mostly end before they return, but say that they did not
        AtomicBoolean onceOnly = new AtomicBoolean();
        try {
            return router.route(event.connection, event.payload, () -> {
                if (!onceOnly.compareAndSet(false, true)) {
                    submit();
                }
            }) || !onceOnly.compareAndSet(false, true);
        } catch (RuntimeException e) { // an exception handler that throws, for example: the camera must not fall silent
            LOG.error("An event of {} was not routed", event.connection.host(), e);
            return true;
        }
    }
}
