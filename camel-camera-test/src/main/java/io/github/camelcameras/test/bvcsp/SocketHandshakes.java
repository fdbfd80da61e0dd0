package io.github.camelcameras.test.bvcsp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.camelcameras.test.support.Recorder;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker13;

/** Lets clients in to the websockets, or not. Thread-safe. */
final class SocketHandshakes {

    private static final int SWITCHING = 101;
    private static final int LONGEST_MESSAGE = 64 * 1024 * 1024;
    private static final Map<Integer, Integer> CODES = Map.of(400, 4, 401, 9, 403, 16, 404, 2, 405, 8, 426, 8, 429, 10, 503, 10);
    private static final int SERVER_ERROR = 11;

    private final BvcspSimulator simulator;
    private final SocketRooms rooms;
    private final Recorder<SocketHandshake> handshakes = new Recorder<>();
    private final Map<SocketPath, List<Refusal>> refusals = new EnumMap<>(SocketPath.class);
    private final Set<SocketPath> held = EnumSet.noneOf(SocketPath.class);
    private final List<Waiting> waiting = new ArrayList<>();
    private final AtomicInteger lastConnection = new AtomicInteger();
    private final Map<SocketPath, Consumer<SocketConnection>> welcomes = new ConcurrentHashMap<>();
    private final Set<SocketPath> silentAboutProtocol = ConcurrentHashMap.newKeySet();
    private volatile boolean audioNeedsToken;

    private record Refusal(int status, AtomicInteger left) {
    }

    private record Waiting(SocketPath path, ChannelHandlerContext context, Runnable answer) {
    }

    SocketHandshakes(BvcspSimulator simulator, SocketRooms rooms) {
        this.simulator = simulator;
        this.rooms = rooms;
    }

    List<SocketHandshake> list() {
        return handshakes.list();
    }

    void audioNeedsToken(boolean needed) {
        audioNeedsToken = needed;
    }

    /** What is done with each connection as soon as it is up; <code>null</code> for nothing. */
    void welcome(SocketPath path, Consumer<SocketConnection> welcome) {
        if (welcome == null) {
            welcomes.remove(path);
        } else {
            welcomes.put(path, welcome);
        }
    }

    void hideProtocol(SocketPath path) {
        silentAboutProtocol.add(path);
    }

    /** Refusals for several paths are counted together. */
    void refuse(List<SocketPath> paths, int status, int times) {
        Refusal refusal = new Refusal(status, new AtomicInteger(times));
        synchronized (refusals) {
            paths.forEach(path -> refusals.computeIfAbsent(path, added -> new ArrayList<>()).add(refusal));
        }
    }

    void allow() {
        synchronized (refusals) {
            refusals.clear();
        }
    }

    private int refusal(SocketPath path) {
        synchronized (refusals) {
            List<Refusal> due = refusals.getOrDefault(path, List.of());
            while (!due.isEmpty()) {
                if (due.get(0).left.getAndDecrement() > 0) {
                    return due.get(0).status;
                }
                due.remove(0);
            }
            return SWITCHING;
        }
    }

    void hold(List<SocketPath> paths) {
        synchronized (waiting) {
            held.addAll(paths);
        }
    }

    void release() {
        List<Waiting> released;
        synchronized (waiting) {
            held.clear();
            released = List.copyOf(waiting);
            waiting.clear();
        }
        released.forEach(waiter -> waiter.context.executor().execute(waiter.answer));
    }

    /** How many clients wait now. */
    int held() {
        synchronized (waiting) {
            waiting.removeIf(waiter -> !waiter.context.channel().isActive());
            return waiting.size();
        }
    }

    /** A handshake came whole. For the event loop. */
    void arrived(ChannelHandlerContext context, HttpRequest request) {
        String[] uri = request.uri().split("\\?", 2);
        SocketPath path = SocketPath.of(uri[0]);
        if (path == null) {
            refuse(context, 404);
            return;
        }
        Runnable answer = () -> answer(context, request, path, uri[0], uri.length == 2 ? uri[1] : "");
        synchronized (waiting) {
            if (held.contains(path)) {
                waiting.add(new Waiting(path, context, answer));
                return;
            }
        }
        answer.run();
    }

    private void answer(ChannelHandlerContext context, HttpRequest request, SocketPath path, String uriPath, String query) {
        if (!context.channel().isActive()) {
            return;
        }
        String protocol = request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL);
        String token = protocol == null ? parameter(query, "token") : protocol.trim();
        String dialog = path == SocketPath.AUDIO ? simulator.audioDialog(uriPath, parameter(query, "stream")) : null;
        int status = refusal(path);
        if (status == SWITCHING) {
            status = status(request, path, token, dialog);
        }
        int number = status == SWITCHING ? lastConnection.incrementAndGet() : 0;
        handshakes.add(new SocketHandshake(System.nanoTime(), path, token, protocol != null, status, number));
        if (status == SWITCHING) {
            SocketConnection connection = new SocketConnection(rooms.get(path), context.channel(), number, dialog);
            accept(context, request, silentAboutProtocol.contains(path) ? null : protocol, connection);
            welcomes.getOrDefault(path, nobody -> { }).accept(connection);
        } else {
            rooms.get(path).statistics().countRefused();
            refuse(context, status);
        }
    }

    private int status(HttpRequest request, SocketPath path, String token, String dialog) {
        boolean isAudio = path == SocketPath.AUDIO;
        if (!request.method().equals(HttpMethod.GET)) {
            return 405;
        }
        if (!"13".equals(request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))) {
            return 426;
        }
        if (!request.headers().contains(HttpHeaderNames.SEC_WEBSOCKET_KEY)) {
            return 400;
        }
        if (!simulator.isTokenValid(token) && (!isAudio || audioNeedsToken || token != null)) {
            return 401;
        }
        return isAudio && dialog == null ? 404 : SWITCHING;
    }

    private static void accept(ChannelHandlerContext context, HttpRequest request, String protocol,
            SocketConnection connection) {
        WebSocketDecoderConfig config = WebSocketDecoderConfig.newBuilder().maxFramePayloadLength(LONGEST_MESSAGE).build();
        FullHttpRequest full = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, request.uri(), Unpooled.EMPTY_BUFFER,
                request.headers(), EmptyHttpHeaders.INSTANCE);
        connection.opened(); // before the client can know
        new WebSocketServerHandshaker13("", protocol, config).handshake(context.channel(), full);
        ChannelPipeline pipeline = context.pipeline();
        for (ChannelHandler handler : List.of(new Utf8FrameValidator(), new WebSocketFrameAggregator(LONGEST_MESSAGE), connection)) {
            pipeline.addLast(handler);
        }
        pipeline.remove(SocketFront.class);
    }

    private static void refuse(ChannelHandlerContext context, int status) {
        Answer answer = Answer.code(CODES.getOrDefault(status, SERVER_ERROR));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answer.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status),
                Unpooled.wrappedBuffer(bytes.toByteArray()));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
        response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        HttpUtil.setContentLength(response, bytes.size());
        context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }

    /** A value of the query, decoded; a plus sign is one. */
    private static String parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}
