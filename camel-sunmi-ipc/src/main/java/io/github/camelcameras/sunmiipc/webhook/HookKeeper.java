package io.github.camelcameras.sunmiipc.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.context.Timers;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.sunmiipc.event.CameraHosts;
import io.github.camelcameras.sunmiipc.event.CameraRoster;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.support.service.ServiceSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps cameras subscribed to a webhook while it is started: asks each at intervals what it has, and adds what is missing.
 * A camera that leaves the list keeps its subscription, and so do all when this stops, unless told otherwise.
 */
public final class HookKeeper extends ServiceSupport {

    private static final Logger LOG = LoggerFactory.getLogger(HookKeeper.class);
    /** A camera that is off takes one until the connection times out. */
    private static final int THREADS = 16;
    private static final long SECONDS_TO_STOP = 5;

    private final CameraEndpoint endpoint;
    private final Function<String, ApiClient> clients;
    private final CameraHosts hosts;
    private final Set<String> topics;
    private final HookCallback callback;
    private final Duration interval;
    private final boolean unsubscribing;
    private final CameraRoster<Checks> cameras = new CameraRoster<>(this::checks, camera -> true, Checks::end);
    private ScheduledExecutorService executor;

    /**
     * @param  clients                  gives what calls the camera at an address; fails when the address is none
     * @param  topics                   what cameras are to post
     * @param  webhook                  where they are to post it
     * @throws IllegalArgumentException if an option is wrong
     */
    public HookKeeper(CameraEndpoint endpoint, Function<String, ApiClient> clients, CameraHosts hosts, Set<String> topics,
                      SubscriptionConfiguration options, WebhookConfiguration webhook) {
        this.endpoint = endpoint;
        this.clients = clients;
        this.hosts = hosts;
        this.topics = topics;
        this.callback = HookCallback.of(options.getCallbackUrl(), webhook);
        this.interval = options.requireCheckInterval();
        this.unsubscribing = options.isUnsubscribeOnStop();
    }

    @Override
    protected void doStart() {
        endpoint.getComponent().httpClients().prepare(); // now, on the thread that starts Camel: its set-up is not thread-safe
        executor = Timers.of(endpoint.getCamelContext(), this, "sunmi-ipc-subscriptions", THREADS);
        cameras.start(hosts);
        if (hosts.mayChange()) {
            executor.scheduleWithFixedDelay(cameras::refresh, 0, CameraHosts.REFRESH_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Whether a camera that is kept subscribed has this address. */
    boolean has(String host) {
        return cameras.has(host);
    }

    private Checks checks(String host, Duration delay) {
        CameraHook hook = new CameraHook(host, () -> clients.apply(host), topics, callback);
        Duration first = delay.compareTo(interval) < 0 ? delay : interval;
        return new Checks(hook, executor.scheduleWithFixedDelay(hook::check, first.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    protected void doStop() throws InterruptedException {
        List<CameraHook> hooks = cameras.stop().stream().map(Checks::hook).toList();
        if (unsubscribing) {
            hooks.forEach(hook -> executor.execute(hook::unsubscribe));
            executor.shutdown();
        } else {
            executor.shutdownNow();
        }
        try {
            executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } finally {
            executor.shutdownNow(); // who has not been told by now is not called any more
            executors().shutdown(executor); // takes it off Camel's list
        }
        long subscribed = hooks.stream().filter(CameraHook::isSubscribed).count();
        if (unsubscribing && subscribed > 0) {
            LOG.warn("{} of {} cameras may still post to the webhook: they did not end their subscription within {} s", subscribed,
                    hooks.size(), SECONDS_TO_STOP);
        }
    }

    private ExecutorServiceManager executors() {
        return endpoint.getCamelContext().getExecutorServiceManager();
    }

    /** A camera, and what has it checked at intervals. */
    private record Checks(CameraHook hook, Future<?> schedule) {

        void end() {
            hook.end();
            schedule.cancel(false);
        }
    }
}
