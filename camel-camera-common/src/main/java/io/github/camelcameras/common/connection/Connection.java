package io.github.camelcameras.common.connection;

import java.util.concurrent.CompletionStage;

/**
 * One long-lived connection, as a {@link ConnectionSupervisor} sees it. It is being opened from the moment that it is made,
 * then open, then closed, or closed without having been open. Its methods can be called by any thread at any time.
 */
public interface Connection {

    /** Completes when events can arrive: the peer has been reached, has accepted us, and knows what we want. */
    CompletionStage<Void> opened();

    /** Completes when nothing is left of it, with what ended it. */
    CompletionStage<Throwable> closed();

    /** Sends a heartbeat. */
    void ping();

    /** For how long nothing has been read, in nanoseconds; 0 while reading is off. */
    long idleNanos();

    /**
     * Ends it, whatever its state. The first reason counts.
     *
     * @param reason what {@link #closed()} gives
     */
    void close(Throwable reason);
}
