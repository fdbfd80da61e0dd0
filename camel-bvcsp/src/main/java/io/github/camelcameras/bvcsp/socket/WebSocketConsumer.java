package io.github.camelcameras.bvcsp.socket;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.github.camelcameras.bvcsp.call.Account;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.ConnectionPolicy;
import io.github.camelcameras.common.connection.ConnectionSupervisor;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConsumer;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
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
public abstract class WebSocketConsumer<M> extends SocketConsumer<M> implements WebSocketConnection.Conversation<M> {

    private static final Logger LOG = LoggerFactory.getLogger(WebSocketConsumer.class);
    private static final long SECONDS_TO_CLOSE = 10;

    /**
     * A websocket.
     *
     * @param path       below the base URL
     * @param afterwards what is to be done when nothing is left of the connection; called by the event loop
     */
    public record Target(String path, Runnable afterwards) {

        /** One that leaves nothing to be done. */
        public Target(String path) {
            this(path, () -> { });
        }
    }

    private final CameraEndpoint endpoint;
    private final SocketAccess access;
    private Account account;
    private HandshakeTokens tokens;
    private int longestMessage;
    private EventLoop loop;
    private Inbox<M> inbox;
    private ConnectionSupervisor supervisor;
    private volatile WebSocketConnection<M> connection;

    protected WebSocketConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.access = access;
    }

    /** Where to connect to, which the platform may have to be asked for. */
    protected abstract Target target();

    /** Time between two signs of life. */
    protected Duration heartbeat() {
        return access.webSocket().requireKeepAlive();
    }

    /** Where messages wait for their route. */
    protected Inbox<M> inbox(String peer) {
        return newInbox(peer);
    }

    /** How many threads route. */
    protected int threads() {
        return 1;
    }

    /** What tells this connection from the user's others of that name; <code>null</code> where there are no others. */
    protected String conference() {
        return null;
    }

    /** An empty message, which the platform takes for a sign of life. */
    @Override
    public void keepAlive(WebSocketConnection<M> present) {
        present.write(new TextWebSocketFrame());
    }

    final boolean isOf(String name) {
        return endpoint.getName().equals(name);
    }

    final boolean isOf(Account other) {
        return account.key().equals(other.key());
    }

    protected final EventLoop loop() {
        return loop;
    }

    protected final CameraEndpoint endpoint() {
        return endpoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        account = access.account().get();
        tokens = new HandshakeTokens(access.tokens().apply(account));
        ConnectionPolicy policy = access.socket().policy(heartbeat(), access.webSocket().requireIdleTimeout(heartbeat()));
        longestMessage = access.webSocket().requireMaximumMessageSize();
        begin(threads(), access.socket().getWorkerGroup());
        loop = transport().nextLoop();
        inbox = inbox("bvcsp:" + endpoint.getName());
        String host = URI.create(account.baseUrl()).getHost();
        supervisor = new ConnectionSupervisor("bvcsp:" + endpoint.getName() + " of " + host, this::connect, policy, loop);
        access.listeners().add(this);
        supervisor.start(Duration.ZERO);
    }

    private WebSocketConnection<M> connect() {
        WebSocketConnection<M> opening = new WebSocketConnection<>(endpoint.getName(), this, tokens, longestMessage, inbox);
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
            Handshake handshake = Handshake.of(account.baseUrl(), target.path(), tokens.current(), access.webSocket().getTokenIn());
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
    protected final void send(WebSocketFrame frame) {
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
    protected final boolean writeIfUp(WebSocketFrame frame) {
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
        access.listeners().remove(this);
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
