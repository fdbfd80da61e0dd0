package io.github.camelcameras.common.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.CameraApiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Keeps one connection up. A new attempt begins only when nothing is left of the one before; the time between them doubles,
 * with jitter, up to a limit, which is waited for at once when the peer refuses us. A connection that is lost before it has
 * lasted as long as it was waited for counts as an attempt that failed. Does no I/O itself. One INFO when the connection is there. One WARN
 * when it is lost or cannot be had, and another when an attempt comes further and fails there, or is refused; what else is between is
 * logged at DEBUG. Thread-safe.
 */
public final class ConnectionSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionSupervisor.class);

    /** How far attempts have come, beside the number of steps. */
    private static final int NOTHING = -1;
    private static final int REFUSED = Integer.MAX_VALUE;

    /** What it is doing. */
    public enum State {
        /** Nothing yet. */
        NEW,
        /** A connection is being opened. */
        CONNECTING,
        /** The connection is open. */
        CONNECTED,
        /** It waits before the next attempt. */
        WAITING,
        /** It waits for the end of its last connection. */
        STOPPING,
        /** Nothing any more. */
        STOPPED
    }

    private final String name;
    private final Supplier<? extends Connection> connector;
    private final ConnectionPolicy policy;
    private final ScheduledExecutorService executor;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private volatile State state = State.NEW;
    private volatile Throwable lastFailure;
    private volatile long attempts;

    // used by the thread of the executor only
    private Connection connection;
    private Future<?> timer;
    private int failures;
    private int reported = NOTHING;
    private long connectedAt;
    private Duration waited = Duration.ZERO;
    private long nextHeartbeat;

    /**
     * @param name      what it is connected to, for the log; no secret
     * @param connector begins to open a connection; called by the executor's thread, which it must not block
     * @param executor  with one thread; not shut down here
     */
    public ConnectionSupervisor(String name, Supplier<? extends Connection> connector, ConnectionPolicy policy,
            ScheduledExecutorService executor) {
        this.name = name;
        this.connector = connector;
        this.policy = policy;
        this.executor = executor;
    }

    /**
     * Begins, without waiting for the connection; that the first attempt fails is nothing special. Does nothing the second time.
     *
     * @param delay before the first attempt
     */
    public void start(Duration delay) {
        executor.execute(() -> {
            if (state == State.NEW) {
                state = State.WAITING;
                schedule(delay, this::connect);
            }
        });
    }

    /**
     * Ends for good: the connection, whatever its state, and all attempts.
     *
     * @return completes when nothing is left
     */
    public CompletionStage<Void> stop() {
        try {
            executor.execute(this::close);
        } catch (RejectedExecutionException e) {
            end(); // the executor has ended, and the connection with it
        }
        return stopped;
    }

    private void close() {
        cancelTimer();
        if (connection == null) {
            end();
        } else if (state != State.STOPPING) {
            state = State.STOPPING;
            connection.close(new IOException("stopped"));
        }
    }

    public State state() {
        return state;
    }

    /** Why there is no connection; <code>null</code> when there is one, or nothing has failed yet. */
    public Throwable lastFailure() {
        return lastFailure;
    }

    /** That in words; <code>null</code> when there is none. */
    public String lastFailureText() {
        Throwable failure = lastFailure;
        return failure == null ? null : OpeningSteps.describe(failure);
    }

    /** How often a connection was tried. */
    public long attempts() {
        return attempts;
    }

    private void connect() {
        state = State.CONNECTING;
        attempts++; // by this thread only
        Connection opening;
        try {
            opening = connector.get();
        } catch (RuntimeException e) {
            closed(e);
            return;
        }
        connection = opening;
        schedule(policy.openTimeout(), () -> opening.close(new TimeoutException(
                "not connected within " + policy.openTimeout().toMillis() + " milliseconds")));
        opening.opened().thenRunAsync(() -> opened(opening), executor);
        opening.closed().thenAcceptAsync(this::closed, executor);
    }

    private void opened(Connection opening) {
        if (state != State.CONNECTING || connection != opening) {
            return; // it was asked to close meanwhile, or is gone already
        }
        cancelTimer();
        state = State.CONNECTED;
        connectedAt = System.nanoTime();
        lastFailure = null;
        reported = NOTHING;
        LOG.info("Connected to {}", name);
        nextHeartbeat = connectedAt + policy.heartbeat().toNanos();
        watch();
    }

    /** Waits for the next heartbeat, or for the moment at which the peer would have been silent for too long. */
    private void watch() {
        long patience = policy.idleTimeout().toNanos() - connection.idleNanos();
        schedule(Duration.ofNanos(Math.max(0, Math.min(nextHeartbeat - System.nanoTime(), patience + 1))), () -> {
            if (connection.idleNanos() > policy.idleTimeout().toNanos()) {
                connection.close(new TimeoutException("silent for " + policy.idleTimeout().toMillis() + " milliseconds"));
                return;
            }
            long now = System.nanoTime();
            if (now >= nextHeartbeat) {
                connection.ping();
                nextHeartbeat = now + policy.heartbeat().toNanos();
            }
            watch();
        });
    }

    private void closed(Throwable reason) {
        cancelTimer();
        connection = null;
        if (state == State.STOPPING) {
            end();
            return;
        }
        boolean lasted = state == State.CONNECTED && System.nanoTime() - connectedAt > waited.toNanos();
        failures = lasted ? 0 : failures;
        Duration delay = isRefusal(reason) ? policy.delay(Integer.MAX_VALUE, ThreadLocalRandom.current()::nextDouble)
                : policy.delay(failures, ThreadLocalRandom.current()::nextDouble);
        failures++;
        waited = delay;
        int reached = reached(reason);
        LOG.atLevel(reached > reported ? Level.WARN : Level.DEBUG).log("{} {}: {}; trying again in {} milliseconds and until it succeeds",
                state == State.CONNECTED ? "Lost the connection to" : "Cannot connect to", name, OpeningSteps.describe(reason),
                delay.toMillis());
        reported = Math.max(reported, reached);
        lastFailure = reason;
        state = State.WAITING;
        schedule(delay, this::connect);
    }

    private static int reached(Throwable reason) {
        if (isRefusal(reason)) {
            return REFUSED;
        }
        return reason instanceof NotOpenedException unopened ? unopened.steps() : 0;
    }

    /** Whether the peer was reached and does not want us, which will hardly be otherwise a second later. */
    private static boolean isRefusal(Throwable reason) {
        return reason instanceof CameraApiException refusal && !refusal.isRetryable();
    }

    private void end() {
        state = State.STOPPED;
        stopped.complete(null);
    }

    private void schedule(Duration delay, Runnable task) {
        timer = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void cancelTimer() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
