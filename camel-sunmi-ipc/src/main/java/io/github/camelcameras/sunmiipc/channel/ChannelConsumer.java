package io.github.camelcameras.sunmiipc.channel;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventExchange;
import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.github.camelcameras.common.connection.ConnectionSupervisor;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.common.connection.SocketConsumer;
import io.github.camelcameras.common.connection.SocketTransport;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.github.camelcameras.sunmiipc.channel.ChannelConnection.Published;
import io.github.camelcameras.sunmiipc.event.CameraHosts;
import io.github.camelcameras.sunmiipc.event.CameraRoster;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import io.netty.channel.EventLoop;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedOperation;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives events through the message channels of one camera or many. Each camera has a connection of its own that is kept up;
 * its events are routed one at a time and in order, and acknowledged when their route succeeded. While suspended nothing is
 * read, and the connections stay.
 */
@ManagedResource(description = "Managed message channel consumer")
public final class ChannelConsumer extends SocketConsumer<Published> {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelConsumer.class);
    private static final long SECONDS_TO_CLOSE = 10;
    private static final int LONGEST_ID = 64;
    /** So many that are not connected are named in a health check. */
    private static final int MOST_DETAILS = 20;

    private final CameraEndpoint endpoint;
    private final ChannelConfiguration options;
    private final SocketConfiguration socket;
    private final ByteOrder order;
    private final FrameEncoder encoder;
    private final Supplier<Signer> signers;
    private final Supplier<CameraHosts> hostLists;
    private final PublishedEvents events;
    private final CameraRoster<Camera> cameras = new CameraRoster<>(this::listenTo, this::mayLeave, this::leave);
    /** The ends of cameras that have left, by host; used under the lock of the roster. */
    private final Map<String, CompletableFuture<Void>> closing = new HashMap<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private CameraHosts hosts;
    private ConnectionPolicy policy;
    private ChannelConnection.Login login;
    private SocketTransport lookups;
    private Future<?> nextLookup;

    /** The channel of one camera. */
    private record Camera(String host, ConnectionSupervisor supervisor, Inbox<Published> inbox) {

        boolean isConnected() {
            return supervisor.state() == ConnectionSupervisor.State.CONNECTED;
        }
    }

    /**
     * @param order     of the bytes of a number
     * @param signers   gives what signs logins, whenever this is started; fails when an option is missing
     * @param hostLists gives the cameras to listen to, whenever this is started; fails when there are none
     */
    public ChannelConsumer(CameraEndpoint endpoint, ChannelConfiguration options, SocketConfiguration socket, ByteOrder order,
                           Supplier<Signer> signers, Supplier<CameraHosts> hostLists, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.options = options;
        this.socket = socket;
        this.order = order;
        this.encoder = new FrameEncoder(order);
        this.events = new PublishedEvents(options.getDetectTypes(), this::drop);
        this.signers = signers;
        this.hostLists = hostLists;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        hosts = hostLists.get();
        policy = options.policy(socket);
        login = new ChannelConnection.Login(signers.get(), options.keepAliveSeconds(),
                SunmiIpcEvents.topics(endpoint.getEventTypes()));
        begin(options.getMaximumPoolSize(), socket.getWorkerGroup());
        cameras.start(hosts);
        if (hosts.mayChange()) {
            SocketTransport present = transport();
            synchronized (cameras) {
                lookups = present;
            }
            present.blocking().execute(() -> lookUp(present));
        }
    }

    /** Asks which cameras there are, and again some time after that is known. */
    private void lookUp(SocketTransport with) {
        cameras.refresh();
        synchronized (cameras) {
            if (lookups == with) { // not stopped meanwhile
                nextLookup = with.nextLoop().schedule(() -> with.blocking().execute(() -> lookUp(with)), CameraHosts.REFRESH_SECONDS,
                        TimeUnit.SECONDS);
            }
        }
    }

    private Camera listenTo(String host, Duration delay) {
        Inbox<Published> inbox = newInbox(host);
        EventLoop loop = transport().nextLoop();
        ConnectionSupervisor supervisor = new ConnectionSupervisor("sunmi-ipc:channel of " + host, () -> connect(host, loop, inbox),
                policy, loop);
        // one that has left, and is back before its connection has ended, waits for that
        closing.getOrDefault(host, CompletableFuture.completedFuture(null)).thenRun(() -> supervisor.start(delay));
        return new Camera(host, supervisor, inbox);
    }

    private ChannelConnection connect(String host, EventLoop loop, Inbox<Published> inbox) {
        ChannelConnection connection = new ChannelConnection(host, login, inbox, encoder, type -> events.drop(host, type));
        transport().connect(loop, host, options.getChannelPort(), true, connection, new FrameDecoder(order), encoder);
        return connection;
    }

    /** A search can miss a camera, as answers get lost: it is there all the same while it is connected. */
    private boolean mayLeave(Camera camera) {
        return !hosts.discovered() || !camera.isConnected();
    }

    private void leave(Camera camera) {
        closing.values().removeIf(CompletableFuture::isDone);
        closing.merge(camera.host(), camera.supervisor().stop().toCompletableFuture(), CompletableFuture::allOf);
    }

    @Override
    protected Stream<Inbox<Published>> inboxes() {
        return cameras.cameras().map(Camera::inbox);
    }

    @Override
    protected boolean route(Published published, Runnable done) {
        ChannelConnection connection = published.connection();
        CameraEvent event = events.read(published);
        if (event == null) {
            return true;
        }
        Object eventId = event.data().get("event_id");
        if (!isWanted(event)) {
            acknowledge(connection, eventId);
            return true;
        }
        if (endpoint.getAcknowledge() == Acknowledge.BEFORE_ROUTE) {
            acknowledge(connection, eventId);
        }
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        EventExchange.fill(exchange.getIn(), event, endpoint);
        exchange.getIn().setHeader(CameraAddress.HEADER, connection.host());
        return process(exchange, () -> {
            if (isRouted("Event " + event.id(), exchange) && endpoint.getAcknowledge() == Acknowledge.AFTER_ROUTE) {
                acknowledge(connection, eventId);
            }
        }, done);
    }

    private void acknowledge(ChannelConnection connection, Object eventId) {
        // what is neither a number nor a short text is none that a camera has given out
        boolean known = eventId instanceof Number || eventId instanceof String text && text.length() <= LONGEST_ID;
        if (known && connection.acknowledge(eventId)) {
            acknowledged.incrementAndGet();
        }
    }

    @Override
    protected void reportConnections(HealthCheckResultBuilder result) {
        result.detail("cameras", getCameras()).detail("connected", getConnectedCameras());
        cameras.entries().filter(camera -> !camera.getValue().isConnected()).limit(MOST_DETAILS)
                .forEach(camera -> report(camera.getKey(), camera.getValue().supervisor(), result));
        if (cameras.failure() != null) {
            result.down().message("Which cameras there are cannot be had").error(cameras.failure());
        } else if (cameras.size() == 0) {
            result.message("There are no cameras: option hosts or hostsSupplier gives none");
        } else if (getConnectedCameras() == 0) {
            result.down().message("No camera is connected");
            cameras.cameras().map(camera -> camera.supervisor().lastFailure()).filter(failure -> failure != null).findFirst()
                    .ifPresent(result::error);
        }
    }

    private static void report(String host, ConnectionSupervisor supervisor, HealthCheckResultBuilder result) {
        result.detail(host, supervisor.state());
        if (supervisor.lastFailureText() != null) {
            result.detail(host + ".failure", supervisor.lastFailureText());
        }
    }

    @Override
    protected void stopConnecting() {
        synchronized (cameras) {
            lookups = null;
            if (nextLookup != null) {
                nextLookup.cancel(false);
            }
        }
    }

    @Override
    protected void closeConnections() throws InterruptedException, ExecutionException {
        List<CompletableFuture<Void>> closed;
        synchronized (cameras) {
            cameras.stop();
            closed = List.copyOf(closing.values());
            closing.clear();
        }
        try {
            CompletableFuture.allOf(closed.toArray(CompletableFuture[]::new)).get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} message channels were not closed within {} seconds",
                    closed.stream().filter(channel -> !channel.isDone()).count(), SECONDS_TO_CLOSE);
        }
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

    @ManagedAttribute(description = "Number of events that cameras were told have arrived")
    public long getAcknowledgedEvents() {
        return acknowledged.get();
    }
}
