package io.github.camelcameras.common.connection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one peer has sent, on its way into the route: one at a time and in order, on threads of a pool. It outlives
 * connections, so that nothing is lost that had been read before one broke. Holds {@value #ROOM} messages and what one read of the
 * socket gives, as the connection is not read while there is no room. Thread-safe.
 *
 * @param <M> a message
 */
public final class Inbox<M> implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    /** So many may wait when the socket is read again: enough to keep the route busy meanwhile. */
    private static final int ROOM = 256;
    /** After so many it is another peer's turn. */
    private static final int TURN = 64;

    /** Routes what was sent. */
    @FunctionalInterface
    public interface Router<M> {
        /**
         * Routes one message.
         *
         * @param  done called when the route is done, unless that was so when this returned
         * @return      whether the route is done
         */
        boolean route(M message, Runnable done);
    }

    /** Where messages come from, which is not read while there is no room. */
    @FunctionalInterface
    public interface Source {
        /** There is room: reads on, if that had been stopped. Called by any thread, often. */
        void readOn();
    }

    private final String peer;
    private final Executor pool;
    private final BooleanSupplier paused;
    private final Router<M> router;
    private final Queue<Queue<M>> waiting = new ConcurrentLinkedQueue<>();
    /** Used by the one thread that runs this. */
    private Queue<M> current;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Source source;

    /**
     * @param peer   who sends, for the log
     * @param paused whether no further route is to begin; who changes that to <code>false</code> calls {@link #resume()}
     */
    public Inbox(String peer, Executor pool, BooleanSupplier paused, Router<M> router) {
        this.peer = peer;
        this.pool = pool;
        this.paused = paused;
        this.router = router;
    }

    /** Says what is to be read when there is room again. */
    void attach(Source latest) {
        source = latest;
    }

    /** Has routed, by a thread of the pool, what one read of a socket has given; takes the queue. */
    public void add(Queue<M> messages) {
        int added = messages.size();
        waiting.add(messages);
        count.addAndGet(added); // now that they are there: who runs this takes as many
        wake();
    }

    /** Whether the socket may be read. */
    public boolean hasRoom() {
        return !paused.getAsBoolean() && count.get() <= ROOM;
    }

    /** Number of messages that have been read and whose route has not begun. */
    public int size() {
        return Math.max(0, count.get()); // a thread may have begun with what is not counted yet
    }

    /** Goes on after a pause. */
    public void resume() {
        wake();
        readOn();
    }

    private void readOn() {
        Source latest = source;
        if (latest != null) {
            latest.readOn();
        }
    }

    private void wake() {
        if (!paused.getAsBoolean() && count.get() > 0 && running.compareAndSet(false, true)) {
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
            M message = paused.getAsBoolean() ? null : take();
            if (message == null) {
                running.set(false);
                wake(); // for what came, or went on, meanwhile
                return;
            }
            count.decrementAndGet();
            readOn();
            try {
                if (!isRouted(message)) {
                    return;
                }
            } catch (Error e) {
                submit(); // to another thread: this one has an engine of Camel's that is of no use any more, and ends
                throw e;
            }
        }
        submit();
    }

    private M take() {
        if (current == null || current.isEmpty()) {
            current = waiting.poll();
        }
        return current == null ? null : current.poll();
    }

    /** Whether the route is done, so that this thread goes on with the next message; otherwise what ends the route submits this again. */
    private boolean isRouted(M message) {
        // Camel's routes mostly end before they return, but say that they did not
        AtomicBoolean onceOnly = new AtomicBoolean();
        try {
            return router.route(message, () -> {
                if (!onceOnly.compareAndSet(false, true)) {
                    submit();
                }
            }) || !onceOnly.compareAndSet(false, true);
        } catch (RuntimeException e) { // an exception handler that throws, for example: the peer must not fall silent
            LOG.error("An event of {} was not routed", peer, e);
            return true;
        }
    }
}
