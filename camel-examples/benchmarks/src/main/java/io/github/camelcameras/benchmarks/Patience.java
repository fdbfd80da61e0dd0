package io.github.camelcameras.benchmarks;

import java.time.Duration;

/** Waits for something that has to come soon. */
final class Patience {

    private static final Duration MOST = Duration.ofMinutes(1);
    private static final long TICK_MILLIS = 20;

    private long start = System.nanoTime();

    /**
     * Waits a moment.
     *
     * @throws IllegalStateException if there is none left
     */
    void lose() throws InterruptedException {
        if (System.nanoTime() - start > MOST.toNanos()) {
            throw new IllegalStateException("Nothing has come for " + MOST.toSeconds() + " seconds");
        }
        Thread.sleep(TICK_MILLIS);
    }

    /** Something came: begins anew. */
    void regain() {
        start = System.nanoTime();
    }
}
