package io.github.camelcameras.bvcsp;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.github.camelcameras.common.connection.ConnectionSupervisor;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConsumer;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives what comes on one websocket, which is kept up.
 *
 * @param <M> a message
 */
public abstract class WebSocketConsumer<M> extends SocketConsumer<M> {

    private static final Logger LOG = LoggerFactory.getLogger(WebSocketConsumer.class);
    private static final long SECONDS_TO_CLOSE = 10;

    private final BvcspEndpoint endpoint;
    private final SubscriptionConfiguration options;
    /**
     * A websocket.
     *
     * @param path       below the base URL
     * @param afterwards what is to be done when nothing is left of the connection; called by the event loop
     */
    record Target(String path, Runnable afterwards) {
    }

    private HandshakeTokens tokens;
    private int longestMessage;
    private EventLoop loop;
    private Inbox<M> inbox;
    private ConnectionSupervisor supervisor;
    private volatile WebSocketConnection<M> connection;

    WebSocketConsumer(BvcspEndpoint endpoint, Processor processor) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.options = endpoint.getSubscription();
    }

    /** What is said on a connection. */
    abstract WebSocketConnection.Conversation<M> conversation();

    /** Where to connect to, which the platform may have to be asked for. */
    abstract Target target();

    /** Time between two signs of life. */
    abstract Duration heartbeat();

    /** How many threads route. */
    abstract int threads();

    /** Whether this is the connection that an endpoint means. */
    final boolean listensTo(BvcspEndpoint other) {
        return endpoint.getName().equals(other.getName())
                && endpoint.getConfiguration().account().equals(other.getConfiguration().account())
                && Objects.equals(options.getConference(), other.getSubscription().getConference());
    }

    final EventLoop loop() {
        return loop;
    }

    final BvcspEndpoint endpoint() {
        return endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        BvcspConfiguration configuration = endpoint.getConfiguration();
        String host = URI.create(configuration.requireBaseUrl()).getHost();
        tokens = new HandshakeTokens(endpoint.getComponent().tokens(configuration));
        ConnectionPolicy policy = endpoint.getSocket().policy(heartbeat(), options.requireIdleTimeout(heartbeat()));
        longestMessage = options.requireMaximumMessageSize();
        begin("bvcsp-" + endpoint.getName().toLowerCase(Locale.ROOT), threads(), endpoint.getSocket().getWorkerGroup());
        loop = transport().nextLoop();
        inbox = newInbox("bvcsp:" + endpoint.getName());
        supervisor = new ConnectionSupervisor("bvcsp:" + endpoint.getName() + " of " + host, this::connect, policy, loop);
        endpoint.getComponent().listeners().add(this);
        supervisor.start(Duration.ZERO);
    }

    private WebSocketConnection<M> connect() {
        WebSocketConnection<M> opening = new WebSocketConnection<>(endpoint.getName(), conversation(), tokens, longestMessage,
                inbox);
        connection = opening;
        try {
            transport().blocking().execute(() -> prepare(opening));
        } catch (RejectedExecutionException e) {
            opening.close(e); // stopped meanwhile
        }
        return opening;
    }

    /** Gets a token, and where to go, which may need calls. */
    private void prepare(WebSocketConnection<M> opening) {
        if (opening.isEnding()) {
            return; // given up while this waited for a thread
        }
        try {
            Target target = target();
            opening.closed().thenRun(target.afterwards()); // at once, if it has been given up meanwhile
            Handshake handshake = Handshake.of(endpoint.getConfiguration().requireBaseUrl(), target.path(), tokens.current(),
                    options.getTokenIn());
            loop.execute(() -> open(opening, handshake));
        } catch (RuntimeException e) {
            opening.close(e);
        }
    }

    private void open(WebSocketConnection<M> opening, Handshake handshake) {
        if (!opening.isEnding()) {
            transport().connect(loop, handshake.address().getHost(), handshake.port(), handshake.isSecure(), opening,
                    opening.prepare(handshake));
        }
    }

    /**
     * Sends a message over the connection, and waits until it has gone out.
     *
     * @throws CameraApiException if there is no connection at present, or it breaks meanwhile
     */
    final void send(WebSocketFrame frame) {
        WebSocketConnection<M> present = connection;
        if (present == null || !present.isUp()) {
            frame.release();
            throw new CameraApiException(failure("there is no connection at present"));
        }
        ChannelFuture sent = present.write(frame);
        if (!sent.awaitUninterruptibly(endpoint.getComponent().getResponseTimeout())) {
            sent.cancel(false);
            throw new CameraApiException(failure("the platform did not take the message in time"));
        }
        if (!sent.isSuccess()) {
            throw new CameraApiException(failure("the connection broke"), new IOException(sent.cause()));
        }
    }

    /** Sends a message if there is a connection, and does not wait. */
    final boolean writeIfUp(WebSocketFrame frame) {
        WebSocketConnection<M> present = connection;
        boolean up = present != null && present.isUp();
        if (up) {
            present.write(frame);
        } else {
            frame.release();
        }
        return up;
    }

    private ApiFailure failure(String meaning) {
        return new ApiFailure("bvcsp", endpoint.getName(), null, null, meaning, 0, true);
    }

    @Override
    protected Stream<Inbox<M>> inboxes() {
        return Stream.ofNullable(inbox);
    }

    @Override
    protected void reportConnections(HealthCheckResultBuilder result) {
        result.detail("state", supervisor.state());
        if (!isConnected()) {
            result.down().message("bvcsp:" + endpoint.getName() + " is not connected");
            if (supervisor.lastFailure() != null) {
                result.error(supervisor.lastFailure());
            }
        }
    }

    @Override
    protected void stopConnecting() {
        endpoint.getComponent().listeners().remove(this);
    }

    @Override
    protected void closeConnections() throws InterruptedException, ExecutionException {
        try {
            supervisor.stop().toCompletableFuture().get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The connection of bvcsp:{} was not closed within {} seconds", endpoint.getName(), SECONDS_TO_CLOSE);
        }
    }

    @ManagedAttribute(description = "Whether the connection is up")
    public boolean isConnected() {
        return supervisor != null && supervisor.state() == ConnectionSupervisor.State.CONNECTED;
    }

    @ManagedAttribute(description = "Number of attempts to connect")
    public long getConnectionAttempts() {
        return supervisor == null ? 0 : supervisor.attempts();
    }
}
