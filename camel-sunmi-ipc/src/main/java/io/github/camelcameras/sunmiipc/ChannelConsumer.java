package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLContext;

import io.github.camelcameras.common.CameraHealthCheck;
import io.github.camelcameras.common.Json;
import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.github.camelcameras.common.connection.ConnectionSupervisor;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventExchange;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.SuspendableService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Receives events through the message channels of one camera or many. Each camera has a connection of its own that is kept up;
 * its events are routed one at a time and in order, and acknowledged when their route succeeded. While suspended nothing is
 * read, and the connections stay.
 */
@ManagedResource(description = "Managed message channel consumer")
public final class ChannelConsumer extends DefaultConsumer implements Suspendable, SuspendableService, ShutdownAware {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelConsumer.class);
    private static final long SECONDS_TO_CLOSE = 10;
    private static final int LONGEST_ID = 64;
    /** A name that is looked up in vain takes one for a while. */
    private static final int NAME_THREADS = 4;
    /** So many that are not connected are named in a health check. */
    private static final int MOST_DETAILS = 20;

    private final SunmiIpcEndpoint endpoint;
    private final ChannelConfiguration options;
    private final CameraRoster<Camera> cameras = new CameraRoster<>(this::listenTo, this::mayLeave, this::leave);
    /** Of cameras that have left; used under the lock of the roster. */
    private final List<CompletableFuture<Void>> closing = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong unreadable = new AtomicLong();
    private boolean paused;
    private CameraHosts hosts;
    private ConnectionPolicy policy;
    private ExecutorService routes;
    private ExecutorService names;
    private ScheduledExecutorService lookups;
    private EventLoopGroup group;
    private ChannelConnector connector;

    /** The channel of one camera. */
    private record Camera(ConnectionSupervisor supervisor, ChannelInbox inbox) {

        boolean isConnected() {
            return supervisor.state() == ConnectionSupervisor.State.CONNECTED;
        }
    }

    ChannelConsumer(SunmiIpcEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.options = endpoint.getChannel();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        SunmiIpcConfiguration configuration = endpoint.getConfiguration();
        hosts = endpoint.hosts();
        policy = options.policy();
        ChannelConnection.Login login = new ChannelConnection.Login(configuration.signer(), options.keepAliveSeconds(),
                SunmiIpcEvents.topics(endpoint.getEventTypes()), endpoint.getComponent().hostnameVerifier());
        SSLContextParameters parameters = endpoint.getComponent().tlsParameters();
        SSLContext tls = (parameters == null ? new SSLContextParameters() : parameters).createSSLContext(endpoint.getCamelContext());
        // no thread before this: what is wrong has been told
        paused = false;
        routes = executors().newThreadPool(this, "sunmi-ipc-channel", pool(options.getMaximumPoolSize()));
        names = executors().newThreadPool(this, "sunmi-ipc-names", pool(NAME_THREADS));
        lookups = executors().newSingleThreadScheduledExecutor(this, "sunmi-ipc-hosts");
        group = options.getWorkerGroup() != null ? options.getWorkerGroup()
                : new NioEventLoopGroup(1, new DefaultThreadFactory("sunmi-ipc-channel-io", true));
        connector = new ChannelConnector(tls, options.getChannelPort(), Math.toIntExact(endpoint.getComponent().getConnectTimeout()),
                configuration.getByteOrder(), login, names);
        setHealthCheck(CameraHealthCheck.ofConsumer(endpoint, this::reportConnections));
        cameras.start(hosts, lookups);
    }

    /**
     * At most one task waits for each camera, so that the queue cannot fill the memory; Camel's default would have the event loop run
     * the route of a camera that finds all threads busy.
     */
    private static ThreadPoolProfile pool(int threads) {
        ThreadPoolProfile profile = new ThreadPoolProfile();
        profile.setPoolSize(threads);
        profile.setMaxPoolSize(threads);
        profile.setMaxQueueSize(Integer.MAX_VALUE);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        profile.setAllowCoreThreadTimeOut(true);
        return profile;
    }

    private Camera listenTo(String host, Duration delay) {
        ChannelInbox inbox = new ChannelInbox(routes, this::route);
        EventLoop loop = group.next();
        ConnectionSupervisor supervisor = new ConnectionSupervisor("sunmi-ipc:channel of " + host,
                () -> connector.connect(host, loop, inbox), policy, loop);
        if (paused) {
            inbox.pause();
        }
        supervisor.start(delay);
        return new Camera(supervisor, inbox);
    }

    /** A search can miss a camera, as answers get lost: it is there all the same while it is connected. */
    private boolean mayLeave(Camera camera) {
        return !hosts.discovered() || !camera.isConnected();
    }

    private void leave(Camera camera) {
        closing.removeIf(CompletableFuture::isDone);
        closing.add(camera.supervisor().stop().toCompletableFuture());
    }

    private boolean route(ChannelConnection connection, byte[] payload, Runnable done) {
        try {
            return begin(connection, payload, done);
        } catch (RuntimeException e) { // whatever it was, the next event must not wait for this one
            failed.incrementAndGet();
            getExceptionHandler().handleException("An event of " + connection.host() + " was not routed", e);
            return true;
        }
    }

    private boolean begin(ChannelConnection connection, byte[] payload, Runnable done) {
        CameraEvent event = event(connection, payload);
        if (event == null) {
            return true;
        }
        Object eventId = event.data().get("event_id");
        if (!endpoint.getEventTypes().isEmpty() && !endpoint.getEventTypes().contains(event.type())) {
            acknowledge(connection, eventId);
            return true;
        }
        if (endpoint.getAcknowledge() == Acknowledge.BEFORE_ROUTE) {
            acknowledge(connection, eventId);
        }
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        EventExchange.fill(exchange.getIn(), event);
        exchange.getIn().setHeader(SunmiIpcConstants.HOST, connection.host());
        return getAsyncProcessor().process(exchange, synchronous -> {
            try {
                routed(connection, event, eventId, exchange);
            } finally {
                releaseExchange(exchange, false);
                if (!synchronous) {
                    done.run();
                }
            }
        });
    }

    private CameraEvent event(ChannelConnection connection, byte[] payload) {
        try {
            if (Json.read(payload) instanceof Map<?, ?> published && published.get(SunmiIpcEvents.TOPIC) instanceof String) {
                return SunmiIpcEvents.channel(published);
            }
        } catch (IOException e) {
            LOG.debug("What {} published cannot be read", connection.host(), e);
        }
        unreadable.incrementAndGet();
        LOG.atLevel(connection.isFirstWarning() ? Level.WARN : Level.DEBUG).log(
                "Dropped what {} published, {} bytes, as it is no JSON object with an event_type", connection.host(), payload.length);
        return null;
    }

    private void routed(ChannelConnection connection, CameraEvent event, Object eventId, Exchange exchange) {
        if (!EventExchange.succeeded(exchange)) {
            failed.incrementAndGet();
            getExceptionHandler().handleException("Event " + event.id() + " was not routed", exchange, exchange.getException());
        } else if (endpoint.getAcknowledge() == Acknowledge.AFTER_ROUTE) {
            acknowledge(connection, eventId);
        }
    }

    private void acknowledge(ChannelConnection connection, Object eventId) {
        // what is neither a number nor a short text is none that a camera has given out
        boolean known = eventId instanceof Number || eventId instanceof String text && text.length() <= LONGEST_ID;
        if (known && connection.acknowledge(eventId)) {
            acknowledged.incrementAndGet();
        }
    }

    private void reportConnections(HealthCheckResultBuilder result) {
        result.detail("cameras", getCameras()).detail("connected", getConnectedCameras());
        cameras.entries().filter(camera -> !camera.getValue().isConnected()).limit(MOST_DETAILS)
                .forEach(camera -> result.detail(camera.getKey(), camera.getValue().supervisor().state()));
        if (cameras.size() > 0 && getConnectedCameras() == 0) {
            result.down().message("No camera is connected");
            cameras.cameras().map(camera -> camera.supervisor().lastFailure()).filter(failure -> failure != null).findFirst()
                    .ifPresent(result::error);
        }
    }

    @Override
    protected void doSuspend() throws Exception {
        pause();
        super.doSuspend();
    }

    @Override
    protected void doResume() throws Exception {
        super.doResume();
        synchronized (cameras) {
            paused = false;
            cameras.cameras().forEach(camera -> camera.inbox().resume());
        }
    }

    @Override
    protected void doStop() throws Exception {
        try {
            pause();
            if (lookups != null) {
                executors().shutdownNow(lookups);
                executors().shutdownNow(names);
                executors().shutdownGraceful(routes); // what has begun is acknowledged before the camera is left
            }
            closeConnections();
        } finally {
            if (connector != null) {
                connector.close();
            }
            if (group != null && group != options.getWorkerGroup()) {
                group.shutdownGracefully(0, SECONDS_TO_CLOSE, TimeUnit.SECONDS).await();
            }
            super.doStop();
        }
    }

    private void pause() {
        synchronized (cameras) {
            paused = true;
            cameras.cameras().forEach(camera -> camera.inbox().pause());
        }
    }

    private ExecutorServiceManager executors() {
        return endpoint.getCamelContext().getExecutorServiceManager();
    }

    private void closeConnections() throws InterruptedException, ExecutionException {
        List<CompletableFuture<Void>> closed;
        synchronized (cameras) {
            cameras.stop();
            closed = List.copyOf(closing);
            closing.clear();
        }
        try {
            CompletableFuture.allOf(closed.toArray(CompletableFuture[]::new)).get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} message channels were not closed within {} seconds",
                    closed.stream().filter(channel -> !channel.isDone()).count(), SECONDS_TO_CLOSE);
        }
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask shutdownRunningTask) {
        return false; // suspended at once; what has begun is acknowledged when it succeeds
    }

    /**
     * The number of events that have been read and whose route has not begun. While suspended they are not going to be routed,
     * so that nothing must wait for them.
     */
    @Override
    public int getPendingExchangesSize() {
        return isSuspendingOrSuspended() ? 0 : getWaitingEvents();
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // nothing to prepare
    }

    @ManagedOperation(description = "Asks which cameras there are, without waiting for the next time")
    public void refresh() {
        cameras.refresh();
    }

    @ManagedAttribute(description = "Number of cameras that are listened to")
    public int getCameras() {
        return cameras.size();
    }

    @ManagedAttribute(description = "Number of cameras whose message channel is up")
    public long getConnectedCameras() {
        return cameras.cameras().filter(Camera::isConnected).count();
    }

    @ManagedAttribute(description = "Number of attempts to connect to the present cameras")
    public long getConnectionAttempts() {
        return cameras.cameras().mapToLong(camera -> camera.supervisor().attempts()).sum();
    }

    @ManagedAttribute(description = "Number of events that have been read and wait for their route")
    public int getWaitingEvents() {
        return cameras.cameras().mapToInt(camera -> camera.inbox().size()).sum();
    }

    @ManagedAttribute(description = "Number of events that cameras were told have arrived")
    public long getAcknowledgedEvents() {
        return acknowledged.get();
    }

    @ManagedAttribute(description = "Number of events whose route failed")
    public long getFailedEvents() {
        return failed.get();
    }

    @ManagedAttribute(description = "Number of messages that were dropped as they are no events")
    public long getDroppedMessages() {
        return unreadable.get();
    }
}
