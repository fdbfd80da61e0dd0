package io.github.camelcameras.common.connection;

import java.util.concurrent.Future;

/** Whether what is written gets out: a peer that does not read is noticed by the heartbeat that waits for it. Thread-safe. */
final class Outgoing {

    private Future<?> oldest;
    private long since;

    /** Another heartbeat was written. */
    synchronized void wrote(Future<?> heartbeat) {
        if (oldest == null || oldest.isDone()) {
            oldest = heartbeat;
            since = System.nanoTime();
        }
    }

    /** For how long the oldest heartbeat that has not got out has waited, in nanoseconds; 0 where there is none. */
    synchronized long stuckNanos() {
        return oldest == null || oldest.isDone() ? 0 : System.nanoTime() - since;
    }
}
