package io.github.camelcameras.common.context;

import java.util.concurrent.ScheduledExecutorService;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;

/** Pools of Camel's for what is to be done later. */
public final class Timers {

    private Timers() {
    }

    /**
     * A pool that takes as many tasks as there are, as what waits is bounded elsewhere: Camel's default refuses the 1001st.
     *
     * @param owner is what Camel takes it for the pool of
     */
    public static ScheduledExecutorService of(CamelContext context, Object owner, String name, int threads) {
        ThreadPoolProfile profile = new ThreadPoolProfile(name);
        profile.setPoolSize(threads);
        profile.setMaxQueueSize(-1);
        return context.getExecutorServiceManager().newScheduledThreadPool(owner, name, profile);
    }
}
