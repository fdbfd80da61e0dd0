package io.github.camelcameras.common.connection;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;

import io.github.camelcameras.common.CameraComponent;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.util.concurrent.CamelThreadFactory;

/**
 * What the consumers of one component share, so that hundreds of routes need no more than one: threads, event loops, and how TLS is spoken.
 * It is there while one of them uses it. Thread-safe.
 */
final class SharedSockets {

    private static final Map<CameraComponent, SharedSockets> PRESENT = new HashMap<>();
    private static final long SECONDS_TO_CLOSE = 10;

    private final CameraComponent component;
    private final SSLContext tls;
    private final ExecutorService threads;
    private EventLoopGroup loops;
    private int users;

    private SharedSockets(CameraComponent component) throws Exception {
        this.component = component;
        CamelContext context = component.getCamelContext();
        SSLContextParameters parameters = component.tlsParameters();
        tls = (parameters == null ? new SSLContextParameters() : parameters).createSSLContext(context);
        // no thread before this: what is wrong has been told
        threads = executors().newCachedThreadPool(component, component.vendor().scheme() + "-routes");
    }

    /**
     * For another consumer, which is to give it back.
     *
     * @throws Exception if the options for TLS are wrong
     */
    static SharedSockets take(CameraComponent component) throws Exception {
        synchronized (PRESENT) {
            SharedSockets shared = PRESENT.get(component);
            if (shared == null) {
                shared = new SharedSockets(component);
                PRESENT.put(component, shared);
            }
            shared.users++;
            return shared;
        }
    }

    /** Ends it, once nobody uses it any more, and waits for that. */
    void giveBack() throws InterruptedException {
        synchronized (PRESENT) {
            users--;
            if (users > 0) {
                return;
            }
            PRESENT.remove(component);
        }
        executors().shutdownNow(threads);
        if (loops != null) {
            loops.shutdownGracefully(0, SECONDS_TO_CLOSE, TimeUnit.SECONDS).await();
        }
    }

    /** How TLS is spoken. */
    SSLContext tls() {
        return tls;
    }

    /** As many of the threads as there is work, up to a limit. */
    Workers workers(int most) {
        return new Workers(threads, most);
    }

    /** Event loops, none of which has a thread before it is used. */
    EventLoopGroup loops() {
        synchronized (PRESENT) {
            if (loops == null) {
                // daemons, which camel-netty's own are not: a JVM whose context nobody stops ends all the same
                loops = new NioEventLoopGroup(Runtime.getRuntime().availableProcessors(), new CamelThreadFactory(
                        executors().getThreadNamePattern(), component.vendor().scheme() + "-io", true));
            }
            return loops;
        }
    }

    private ExecutorServiceManager executors() {
        return component.getCamelContext().getExecutorServiceManager();
    }
}
