package io.github.camelcameras.common.connection;

import java.util.concurrent.ExecutorService;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/** Pools of Camel's for what event loops must not do. */
final class ThreadPools {

    private ThreadPools() {
    }

    /**
     * A pool whose queue takes everything: who submits to it has a bound of his own. Camel's default would have the event loop do the
     * work when all threads are busy. Threads that have nothing to do end.
     */
    static ExecutorService fixed(CamelContext context, Object source, String name, int threads) {
        ThreadPoolProfile profile = new ThreadPoolProfile();
        profile.setPoolSize(threads);
        profile.setMaxPoolSize(threads);
        profile.setMaxQueueSize(Integer.MAX_VALUE);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        profile.setAllowCoreThreadTimeOut(true);
        return context.getExecutorServiceManager().newThreadPool(source, name, profile);
    }
}
