package io.github.camelcameras.common.webhook;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The body of one post while it comes. Its bytes are counted against what all posts together may hold, from the first until the post
 * has been read. Fed by one thread at a time; refused by any.
 */
final class Arrival {

    /** What became of it, told once, by any thread. */
    interface Outcome {

        /** @param release is to be run when the body has been read, so that it counts no more */
        void arrived(byte[] body, Runnable release);

        /** No more is taken of it. */
        void refused(WebhookRejection rejection);
    }

    private enum State {
        OPEN, ARRIVED, OVER
    }

    private static final int FIRST_BUFFER = 4 * 1024;
    private static final byte[] NOTHING = { };

    private final Arrivals arrivals;
    private final int limit;
    private final Outcome outcome;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private volatile Future<?> deadline;
    private volatile byte[] buffer = NOTHING;
    private int length;

    /** @param limit the most bytes */
    Arrival(Arrivals arrivals, int limit, Outcome outcome) {
        this.arrivals = arrivals;
        this.limit = limit;
        this.outcome = outcome;
    }

    /** @param deadline is cancelled when there is no need of it any more */
    void until(Future<?> deadline) {
        this.deadline = deadline;
        if (state.get() != State.OPEN) {
            deadline.cancel(false);
        }
    }

    /** Whether bytes are still taken. */
    boolean isOpen() {
        return state.get() == State.OPEN;
    }

    /** The next bytes; ignored once it has been refused. */
    void add(byte[] bytes, int offset, int count) {
        if (!isOpen()) {
            return;
        }
        if (count > limit - length) {
            refuse(WebhookRejection.tooLong(limit));
            return;
        }
        int capacity = capacityFor(length + count);
        if (capacity > buffer.length && !arrivals.reserve(this, capacity - buffer.length)) {
            return;
        }
        synchronized (this) {
            if (!isOpen()) {
                arrivals.release(this);
                return;
            }
            if (capacity > buffer.length) {
                buffer = Arrays.copyOf(buffer, capacity);
            }
            System.arraycopy(bytes, offset, buffer, length, count);
            length += count;
        }
    }

    private int capacityFor(int bytes) {
        return bytes <= buffer.length ? buffer.length : Math.min(limit, Math.max(bytes, Math.max(FIRST_BUFFER, 2 * buffer.length)));
    }

    /** There is no more to come. */
    void end() {
        if (state.compareAndSet(State.OPEN, State.ARRIVED)) {
            cancelDeadline();
            outcome.arrived(length == buffer.length ? buffer : Arrays.copyOf(buffer, length), this::release);
            buffer = NOTHING;
        }
    }

    void refuse(WebhookRejection rejection) {
        if (state.compareAndSet(State.OPEN, State.OVER)) {
            free();
            outcome.refused(rejection);
        }
    }

    /** Refuses it for the sake of others, whose thread does not wait until that has been told. */
    void giveUp(WebhookRejection rejection) {
        if (state.compareAndSet(State.OPEN, State.OVER)) {
            free();
            arrivals.after(Duration.ZERO, () -> outcome.refused(rejection));
        }
    }

    /** The sender has gone, or the post has been read: its bytes count no more. May be called more than once, by any thread. */
    void release() {
        if (state.getAndSet(State.OVER) != State.OVER) {
            free();
        }
    }

    private void free() {
        cancelDeadline();
        synchronized (this) {
            buffer = NOTHING;
        }
        arrivals.release(this);
    }

    private void cancelDeadline() {
        Future<?> timer = deadline;
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
