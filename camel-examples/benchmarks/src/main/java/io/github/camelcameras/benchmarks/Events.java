package io.github.camelcameras.benchmarks;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Counts events, and lets a thread wait for the next {@value #BATCH}. */
final class Events {

    static final int BATCH = 1_000;

    private final AtomicLong count = new AtomicLong();
    private final Semaphore batches = new Semaphore(0);

    void count() {
        if (count.incrementAndGet() % BATCH == 0) {
            batches.release();
        }
    }

    void awaitBatch() throws InterruptedException {
        batches.acquire();
    }

    /** Nothing that came before counts. */
    void begin() {
        batches.drainPermits();
    }
}
