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
    private static final int ROOM = 256;
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

    /** What one read of a socket has given. */
    private record Published(ChannelConnection connection, Queue<byte[]> payloads) {
    }

    private final Queue<Published> waiting = new ConcurrentLinkedQueue<>();
    /** Used by the one thread that runs this. */
    private Published current;
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
    void attach(ChannelConnection latest) {
        connection = latest;
    }

    /** Has routed what the connection has read, by a thread of the pool. */
    void add(ChannelConnection from, Queue<byte[]> payloads) {
        int added = payloads.size();
        waiting.add(new Published(from, payloads));
        count.addAndGet(added); // now that they are there: who runs this takes as many
        wake();
    }

    /** Whether the socket may be read. */
    boolean hasRoom() {
        return !paused && count.get() <= ROOM;
    }

    /** Number of events that have been read and whose route has not begun. */
    int size() {
        return Math.max(0, count.get()); // a thread may have begun with what is not counted yet
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
        ChannelConnection latest = connection;
        if (latest != null) {
            latest.readOn();
        }
    }

    private void wake() {
        if (!paused && count.get() > 0 && running.compareAndSet(false, true)) {
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
            byte[] payload = paused ? null : take();
            if (payload == null) {
                running.set(false);
                wake(); // for what came, or went on, meanwhile
                return;
            }
            count.decrementAndGet();
            readOn();
            try {
                if (!isRouted(current.connection, payload)) {
                    return;
                }
            } catch (Error e) {
                submit(); // to another thread: this one has an engine of Camel's that is of no use any more, and ends
                throw e;
            }
        }
        submit();
    }

    private byte[] take() {
        if (current == null || current.payloads.isEmpty()) {
            current = waiting.poll();
        }
        return current == null ? null : current.payloads.poll();
    }

    /** Whether the route is done, so that this thread goes on with the next event; otherwise what ends the route submits this again. */
    private boolean isRouted(ChannelConnection from, byte[] payload) {
        // Camel's routes mostly end before they return, but say that they did not
        AtomicBoolean onceOnly = new AtomicBoolean();
        try {
            return router.route(from, payload, () -> {
                if (!onceOnly.compareAndSet(false, true)) {
                    submit();
                }
            }) || !onceOnly.compareAndSet(false, true);
        } catch (RuntimeException e) { // an exception handler that throws, for example: the camera must not fall silent
            LOG.error("An event of {} was not routed", from.host(), e);
            return true;
        }
    }
}
