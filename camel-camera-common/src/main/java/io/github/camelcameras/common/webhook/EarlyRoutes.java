package io.github.camelcameras.common.webhook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/** The routes of events that are acknowledged before, as many as a pool of Camel's takes. */
final class EarlyRoutes {

    private final ExecutorServiceManager manager;
    private final ExecutorService pool;
    private final AtomicInteger waiting = new AtomicInteger();

    EarlyRoutes(ExecutorServiceManager manager, Object source, String name) {
        this.manager = manager;
        // Camel's default would let the server's thread run the route of what is too much, before it answers
        ThreadPoolProfile profile = new ThreadPoolProfile(name);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        pool = manager.newThreadPool(source, profile.getId(), profile);
    }

    /** Whether there is room for one more, which is then run. */
    boolean take(Runnable route) {
        waiting.incrementAndGet();
        try {
            pool.execute(() -> {
                waiting.decrementAndGet();
                route.run();
            });
            return true;
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
            return false;
        }
    }

    int waiting() {
        return waiting.get();
    }

    /** Returns when those that have been taken have run. */
    void stop() {
        manager.shutdownGraceful(pool);
    }
}
