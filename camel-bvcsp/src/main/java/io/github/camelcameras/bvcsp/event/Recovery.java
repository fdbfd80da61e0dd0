package io.github.camelcameras.bvcsp.event;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for what was missed while there was no connection: what the platform has since the newest event that came, or since the last sign of
 * the lost connection where that is earlier; where none came, since the start of the route. All times are the platform's, whose clock is
 * asked before each list.
 */
final class Recovery {

    /** So much is asked for twice: events come late, and a clock is known to a second or two. */
    static final Duration OVERLAP = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int MOST_INCOMPLETE = 3;
    /** An operation that costs little, and needs no token. */
    private static final Operation CHEAP = BvcspOperations.find("getUserRequirements");

    /** What receives the events. */
    interface Receiver {

        /** What it receives, for the log. */
        String name();

        /** Whether events may be routed now; what is missing is asked for again at the next mark. */
        boolean mayRoute();

        /** Routes what was missed and waits for the route; <code>null</code> for what was none. */
        void recovered(CameraEvent event);

        /** Has something done by a thread that may wait. */
        void execute(Runnable task);

        /** It failed: the next mark is to come after a while. */
        void failed(String what, Throwable cause);
    }

    private final ApiClient client;
    private final History history;
    private final boolean onReconnect;
    private final Duration lookback;
    private final Receiver receiver;
    private final long started = System.nanoTime();
    /** When something last came on the connection that was lost, by {@link System#nanoTime()}; <code>null</code> while none was. */
    private final AtomicReference<Long> lost = new AtomicReference<>();
    private volatile long lastRead = started;
    private volatile FutureTask<?> asking;
    private boolean wasConnected;

    // used by the one thread that routes
    private volatile Long missingSince;
    private Instant begin;
    private Instant newest;
    private Instant unfinished;
    private int incomplete;
    private boolean warned;

    /**
     * @param onReconnect whether it is asked after each connection, or only after the first
     * @param lookback    how far before the start of the route
     */
    Recovery(ApiClient client, History history, boolean onReconnect, Duration lookback, Receiver receiver) {
        this.client = client;
        this.history = history;
        this.onReconnect = onReconnect;
        this.lookback = lookback;
        this.receiver = receiver;
    }

    /** A connection is open; gives whether something is to be asked for before what it brings. Called by the event loop. */
    boolean connected() {
        if (!wasConnected || onReconnect) {
            lost.compareAndSet(null, lastRead);
        }
        wasConnected = true;
        lastRead = System.nanoTime();
        return isMissing();
    }

    /** Something came on the connection. Called by the event loop. */
    void read() {
        lastRead = System.nanoTime();
    }

    /** Whether something may be missing that has not been asked for. */
    boolean isMissing() {
        return missingSince != null || lost.get() != null;
    }

    /** An event came whose time the platform gave. Called by the thread that routes. */
    void arrived(CameraEvent event) {
        history.arrived(event);
        if (newest == null || event.time().isAfter(newest)) {
            newest = event.time();
        }
    }

    /** The route of an event succeeded. */
    void routed(CameraEvent event) {
        history.routed(event);
    }

    /** Asks for what is missing, and has it routed. Called by the thread that routes. */
    void recover() {
        Long lostAt = lost.getAndSet(null);
        missingSince = missingSince == null ? lostAt : missingSince;
        if (missingSince == null) {
            return; // another has asked for it
        }
        try {
            Instant now = asked(this::platformTime);
            unfinished = earlier(unfinished, since(now));
            Instant since = unfinished.minus(OVERLAP);
            History.Items items = asked(() -> history.since(since, now));
            while (asked(items::hasNext)) {
                if (!receiver.mayRoute()) {
                    return;
                }
                receiver.recovered(items.next());
            }
            if (items.isWhole() || ++incomplete == MOST_INCOMPLETE) { // a platform may count what it never gives
                history.completed();
                unfinished = null;
                missingSince = null;
                incomplete = 0;
            } else {
                failed("one may have slipped through, as the list became shorter meanwhile, or is shorter than it should be", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException | RejectedExecutionException e) {
            LOG.debug("Stopped while events were listed", e);
        } catch (ExecutionException e) {
            failed("it could not be listed", e.getCause());
        }
    }

    private void failed(String why, Throwable cause) {
        Object since = unfinished == null ? "the connection was lost" : unfinished;
        receiver.failed("What %s missed since %s is asked for again: %s".formatted(receiver.name(), since, why), cause);
    }

    private Instant since(Instant now) {
        if (begin == null) {
            begin = ago(now, started).minus(lookback);
        }
        return newest == null ? begin : earlier(newest, ago(now, missingSince)); // a device's clock may be ahead of all others
    }

    private static Instant ago(Instant now, long nanoTime) {
        return now.minusNanos(System.nanoTime() - nanoTime);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** Whatever the platform answers, its answer has the time. */
    private Instant platformTime() {
        try {
            client.call(CHEAP, Map.of());
        } catch (CameraApiException e) {
            if (e.getCause() instanceof IOException) {
                throw e;
            }
            LOG.debug("The platform's clock is taken from a refusal", e);
        }
        Duration difference = client.clock().difference();
        if (difference.abs().compareTo(OVERLAP) > 0 && !warned) {
            warned = true;
            LOG.warn("The platform's clock is {} seconds {} ours; what {} missed is asked for by the platform's",
                    difference.abs().toSeconds(), difference.isNegative() ? "behind" : "ahead of", receiver.name());
        }
        return client.clock().instant();
    }

    /** Done by another thread, as a call to the platform cannot be interrupted, and a stop must not wait for it. */
    private <T> T asked(Callable<T> call) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(call);
        asking = task;
        if (!receiver.mayRoute()) {
            throw new CancellationException();
        }
        receiver.execute(task);
        return task.get();
    }

    /** Waits no more for the platform. */
    void stop() {
        FutureTask<?> present = asking;
        if (present != null) {
            present.cancel(false);
        }
    }
}
