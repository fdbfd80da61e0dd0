package io.github.camelcameras.bvcsp.socket;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConnection;
import io.github.camelcameras.common.json.Json;
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

    /**
     * @param name           what is subscribed, for exceptions and the log
     * @param longestMessage in bytes; a longer one ends the connection
     */
    WebSocketConnection(String name, Conversation<M> conversation, HandshakeTokens tokens, int longestMessage, Inbox<M> inbox) {
        super("bvcsp:" + name, inbox);
        this.name = name;
        this.conversation = conversation;
        this.tokens = tokens;
        this.longestMessage = longestMessage;
    }

    /** What the pipeline needs before this; called once, before it is connected. */
    ChannelHandler[] prepare(Handshake prepared) {
        handshake = prepared;
        HttpHeaders headers = new DefaultHttpHeaders().set(HttpHeaderNames.USER_AGENT, "camel-bvcsp");
        handshaker = WebSocketClientHandshakerFactory.newHandshaker(prepared.address(), WebSocketVersion.V13, prepared.subprotocol(), false,
                headers, longestMessage);
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
        handshaker.handshake(connected.channel());
    }

    @Override
    protected void read(Object message) throws IOException {
        if (message instanceof FullHttpResponse response) {
            answered(response);
        } else if (message instanceof TextWebSocketFrame || message instanceof BinaryWebSocketFrame) {
            WebSocketFrame frame = (WebSocketFrame) message;
            if (frame.content().isReadable()) {
                conversation.read(this, ByteBufUtil.getBytes(frame.content()));
            }
        } else if (message instanceof PingWebSocketFrame ping) {
            write(new PongWebSocketFrame(ping.content().retain()));
        } else if (message instanceof CloseWebSocketFrame close) {
            throw new IOException("the platform closed the connection, code " + close.statusCode());
        }
    }

    private void answered(FullHttpResponse response) throws IOException {
        if (!HttpResponseStatus.SWITCHING_PROTOCOLS.equals(response.status())) {
            close(refusal(response));
            return;
        }
        try {
            handshaker.finishHandshake(context.channel(), response);
        } catch (WebSocketHandshakeException e) {
            // without the exception: its text has the token
            throw new IOException("the answer to the handshake is not as the standard has it, or does not name the subprotocol, which is"
                                  + " the token: where something on the way takes that out, tokenIn=query may help");
        }
        tokens.accepted();
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
            return tokens.refused(handshake.token(), new CameraAuthenticationException(new ApiFailure("bvcsp", name, code, null,
                    "the platform refused the handshake: the token is not valid, or the user may not", status, false), true));
        }
        boolean transientFailure = status >= HttpResponseStatus.INTERNAL_SERVER_ERROR.code()
                || status == HttpResponseStatus.TOO_MANY_REQUESTS.code();
        return new CameraApiException(new ApiFailure("bvcsp", name, code, null, "the platform refused the handshake", status,
                transientFailure));
    }

    /** Number or text, as with operations; <code>null</code> where there is none. */
    private static String code(FullHttpResponse response) {
        try {
            Object code = Json.read(ByteBufUtil.getBytes(response.content())) instanceof Map<?, ?> envelope ? envelope.get("code") : null;
            return code != null && CODE.matcher(code.toString().strip()).matches() ? code.toString().strip() : null;
        } catch (IOException e) {
            return null; // not the platform's form: the status says it all
        }
    }

    @Override
    public void ping() {
        conversation.keepAlive(this);
        write(new PingWebSocketFrame());
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
