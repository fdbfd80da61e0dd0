package io.github.camelcameras.bvcsp.socket;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConnection;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.text.PeerText;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;

/**
 * One websocket: after the handshake it says what its {@link Conversation} begins with, and then hands over what comes. Pings are
 * answered here.
 *
 * @param <M> a message for the inbox
 */
public final class WebSocketConnection<M> extends SocketConnection<Object, M> {

    private static final int LONGEST_LINE = 4 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final int LONGEST_REFUSAL = 1024 * 1024;
    private static final int CHUNK = 8 * 1024;
    private static final int NORMAL_CLOSURE = 1000;
    /** A connection that lasts for so long has been accepted, whether anything came or not. */
    private static final long LASTING_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** Violated policy; unauthorised, as registered; and as servers write the HTTP statuses 401 and 403. */
    private static final Set<Integer> REFUSALS = Set.of(1008, 3000, 3003, 4001, 4003, 4401, 4403);
    private static final Set<String> ENVELOPE = Set.of("code", "msg", "data");
    private static final String EXPIRED = "9";
    private static final Pattern CODE = Pattern.compile("\\d{1,9}");

    /**
     * What is said on a websocket once it is open. Called by the event loop.
     *
     * @param <M> a message for the inbox
     */
    public interface Conversation<M> {

        /** The connection is open, and nothing has come yet. */
        void begin(WebSocketConnection<M> connection);

        /**
         * A message came that is not empty.
         *
         * @throws IOException if it is of no use, and the connection with it
         */
        void read(WebSocketConnection<M> connection, byte[] message) throws IOException;

        /** It is time for a sign of life. */
        void keepAlive(WebSocketConnection<M> connection);
    }

    private final String name;
    private final Conversation<M> conversation;
    private final HandshakeTokens tokens;
    private final int longestMessage;
    private Handshake handshake;
    private WebSocketClientHandshaker handshaker;
    private ChannelHandlerContext context;
    private long openedAt;
    private boolean isProven;

    /**
     * @param name           what is subscribed, for exceptions and the log
     * @param longestMessage in bytes; a longer one ends the connection
     */
    WebSocketConnection(String name, Conversation<M> conversation, HandshakeTokens tokens, int longestMessage, Inbox<M> inbox) {
        super("bvcsp:" + name, inbox);
        awaits("token", "");
        this.name = name;
        this.conversation = conversation;
        this.tokens = tokens;
        this.longestMessage = longestMessage;
    }

    /** What the pipeline needs before this; called once, before it is connected. */
    ChannelHandler[] prepare(Handshake prepared) {
        handshake = prepared;
        awaits("TCP connection", "");
        HttpHeaders headers = new DefaultHttpHeaders().set(HttpHeaderNames.USER_AGENT, "camel-bvcsp");
        if (prepared.subprotocol() != null) {
            headers.set(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL, prepared.subprotocol());
        }
        handshaker = WebSocketClientHandshakerFactory.newHandshaker(prepared.address(), WebSocketVersion.V13, null, false, headers,
                longestMessage);
        HttpClientCodec codec = new HttpClientCodec(LONGEST_LINE, LONGEST_HEADERS, CHUNK);
        return new ChannelHandler[] { codec, new HttpObjectAggregator(LONGEST_REFUSAL) };
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        super.handlerAdded(added);
    }

    @Override
    protected void connected(ChannelHandlerContext connected) {
        awaits("websocket", "");
        handshaker.handshake(connected.channel());
    }

    @Override
    protected void read(Object message) throws IOException {
        if (message instanceof FullHttpResponse response) {
            answered(response);
        } else if (message instanceof TextWebSocketFrame || message instanceof BinaryWebSocketFrame) {
            WebSocketFrame frame = (WebSocketFrame) message;
            if (frame.content().isReadable()) {
                received(ByteBufUtil.getBytes(frame.content()));
            }
        } else if (message instanceof PingWebSocketFrame ping) {
            write(new PongWebSocketFrame(ping.content().retain()));
        } else if (message instanceof CloseWebSocketFrame close) {
            close(closed(close.statusCode(), close.reasonText()));
        }
    }

    private void received(byte[] message) throws IOException {
        if (!isProven && EXPIRED.equals(envelopeCode(message))) {
            close(tokens.refused(handshake.token(), refusal("the platform does not take the token", EXPIRED, 0)));
            return;
        }
        prove();
        conversation.read(this, message);
    }

    private void prove() {
        if (!isProven) {
            isProven = true;
            tokens.accepted();
        }
    }

    private void proveIfItLasted() {
        if (System.nanoTime() - openedAt > LASTING_NANOS) {
            prove();
        }
    }

    /** What a close frame says. */
    private Throwable closed(int code, String reason) {
        proveIfItLasted();
        String said = reason == null ? "" : PeerText.of(reason.replace(handshake.token().value(), "xxxxxx"));
        String meaning = "the platform closed the connection, code " + code + (said.isEmpty() ? "" : ", \"" + said + '"');
        return REFUSALS.contains(code) ? tokens.refused(handshake.token(), refusal(meaning, null, 0)) : new IOException(meaning);
    }

    private CameraAuthenticationException refusal(String meaning, String code, int status) {
        return new CameraAuthenticationException(new ApiFailure("bvcsp", name, code, null, meaning, status, false), true);
    }

    /** The first reason counts; one that ends a connection as soon as it was up may be that the token is not taken. */
    @Override
    public void close(Throwable why) {
        super.close(isOpen() && !isEnding() ? ended(why) : why);
    }

    private Throwable ended(Throwable why) {
        proveIfItLasted();
        boolean isRefusal = why instanceof CameraApiException || why.getCause() instanceof CameraApiException;
        return isRefusal ? why : tokens.ended(handshake.token(), isProven, why,
                refusal("the platform ends each connection as soon as it is up, as it may do when it does not take the token", null, 0));
    }

    private void answered(FullHttpResponse response) throws IOException {
        if (!HttpResponseStatus.SWITCHING_PROTOCOLS.equals(response.status())) {
            close(refusal(response));
            return;
        }
        String subprotocol = response.headers().get(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL);
        boolean asked = subprotocol == null || subprotocol.strip().equals(handshake.subprotocol());
        response.headers().remove(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL); // not every service of the platform need repeat it
        try {
            if (asked) {
                handshaker.finishHandshake(context.channel(), response);
            }
        } catch (WebSocketHandshakeException e) {
            asked = false; // without the exception: its text has what the peer sent
        }
        if (!asked) {
            throw new IOException("the answer to the handshake is not as the standard has it");
        }
        openedAt = System.nanoTime();
        context.pipeline().addBefore(context.name(), "aggregator", new WebSocketFrameAggregator(longestMessage));
        open();
        conversation.begin(this);
    }

    /** Why there is no websocket. That the token is not taken can be told by a status or, as with operations, by a code. */
    private Exception refusal(FullHttpResponse response) {
        int status = response.status().code();
        String code = code(response);
        boolean authentication = status == HttpResponseStatus.UNAUTHORIZED.code() || status == HttpResponseStatus.FORBIDDEN.code()
                || EXPIRED.equals(code);
        if (authentication) {
            return tokens.refused(handshake.token(), refusal("the platform refused the handshake: the token is not valid, or the user"
                    + " may not", code, status));
        }
        boolean transientFailure = status >= HttpResponseStatus.INTERNAL_SERVER_ERROR.code()
                || status == HttpResponseStatus.TOO_MANY_REQUESTS.code();
        return new CameraApiException(new ApiFailure("bvcsp", name, code, null, "the platform refused the handshake", status,
                transientFailure));
    }

    /** Number or text, as with operations; <code>null</code> where there is none. */
    private static String code(FullHttpResponse response) {
        return code(ByteBufUtil.getBytes(response.content()), false);
    }

    private static String envelopeCode(byte[] message) {
        return code(message, true);
    }

    private static String code(byte[] json, boolean nothingElse) {
        try {
            String code = Json.read(json) instanceof Map<?, ?> envelope && (!nothingElse || ENVELOPE.containsAll(envelope.keySet()))
                    ? JsonValues.text(envelope.get("code")) : null;
            return code != null && CODE.matcher(code).matches() ? code : null;
        } catch (IOException e) {
            return null; // not the platform's form
        }
    }

    @Override
    protected ChannelFuture heartbeat() {
        conversation.keepAlive(this);
        return write(new PingWebSocketFrame());
    }

    /** Has a message routed. Called by the event loop. */
    public void add(M message) {
        deliver(message);
    }

    /** Sends a frame. Called by any thread. */
    public ChannelFuture write(WebSocketFrame frame) {
        return channel().writeAndFlush(frame);
    }

    @Override
    protected ChannelFuture leave() {
        return write(new CloseWebSocketFrame(NORMAL_CLOSURE, ""));
    }

    /** Whether messages can be sent. */
    boolean isUp() {
        return isOpen() && !isEnding() && channel().isActive();
    }
}
