package io.github.camelcameras.test.sunmiipc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/** One client on the message channel of a camera. What is not said to be for all threads is for its event loop. */
final class Connection extends ByteToMessageDecoder {

    private static final byte[] ACKNOWLEDGEMENT = "{\"event_id\":".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ACKNOWLEDGEMENT = ACKNOWLEDGEMENT.length + 19;
    private static final byte[] NOTHING = {};
    private static final int MISSED_HEARTBEATS = 3;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

    private final Channels channels;
    private final Frames frames;
    private final Camera camera;
    private final Channel channel;
    private final int number;
    private final Map<Long, Event> pending = new LinkedHashMap<>();
    private volatile Set<String> subscriptions = Set.of();
    private volatile ChannelHandlerContext context;
    private volatile boolean connected;
    private boolean closing;
    private long keepAlive;
    private long lastHeartbeat;

    Connection(Channels channels, Camera camera, Channel channel, int number) {
        this.channels = channels;
        this.frames = channels.frames();
        this.camera = camera;
        this.channel = channel;
        this.number = number;
    }

    /** A connection was accepted; there need be no TLS yet. */
    void opened() {
        camera.attempts.incrementAndGet();
        camera.connecting(1);
        happened("OPENED", channel.remoteAddress().toString());
        channel.closeFuture().addListener(closed -> closed());
    }

    private void closed() {
        closing = true;
        if (connected) {
            connected = false;
            camera.channels.remove(this);
        } else {
            camera.connecting(-1);
        }
        subscriptions = Set.of();
        if (channels.resends()) {
            camera.keep(pending);
        }
        pending.clear();
        happened("CLOSED", "");
        camera.floods.forEach(flood -> {
            flood.lost(this);
            camera.channels.forEach(flood::attach);
        });
    }

    /** Sends what is due. For all threads. */
    void pumpFloods() {
        camera.floods.forEach(flood -> execute(() -> flood.pump(this)));
    }

    /** Past CONNACK and not closed. For all threads. */
    boolean isConnected() {
        return connected;
    }

    /** For all threads. */
    boolean isSubscribed() {
        return !subscriptions.isEmpty();
    }

    /** For all threads. */
    boolean isSubscribed(String type) {
        return subscriptions.contains(type);
    }

    /** For all threads. */
    void execute(Runnable task) {
        if (!channel.eventLoop().isShuttingDown()) {
            channel.eventLoop().execute(task);
        }
    }

    Channel channel() {
        return channel;
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext ctx) {
        context = null;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                happened("TLS", "");
            } else {
                channels.handshakeFailed(handshake.cause());
            }
        }
        super.userEventTriggered(ctx, event);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        if (!(root instanceof IOException)) { // a client that goes is none
            happened("VIOLATION", cause.toString());
        }
        ctx.close();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception {
        if (channel.isWritable()) {
            pumpFloods();
        }
        super.channelWritabilityChanged(ctx);
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        while (!closing && in.readableBytes() >= Frames.HEADER) {
            int length = frames.length(in);
            int whole = Frames.HEADER + length + Frames.CRC;
            if (frames.flag(in) != Frames.FLAG) {
                violates("flag " + Integer.toHexString(frames.flag(in)));
            } else if (frames.version(in) != Frames.VERSION) {
                violates("version " + frames.version(in));
            } else if (in.readableBytes() < whole) {
                return;
            } else if (!frames.isIntact(in)) {
                violates("CRC of type " + frames.type(in));
            } else {
                receive(frames.type(in), in.slice(in.readerIndex() + Frames.HEADER, length));
                in.skipBytes(whole);
            }
        }
        if (closing) {
            in.skipBytes(in.readableBytes());
        }
    }

    private void receive(int type, ByteBuf payload) {
        boolean first = type == Frames.CONNECT;
        if (first == connected) {
            violates(first ? "CONNECT again" : "type " + type + " before CONNECT");
            return;
        }
        switch (type) {
            case Frames.CONNECT -> connect(text(payload));
            case Frames.PINGREQ -> heartbeat(text(payload));
            case Frames.SUBSCRIBE -> subscribe(text(payload));
            case Frames.UNSUBSCRIBE -> unsubscribe(text(payload));
            case Frames.PUBACK -> acknowledged(payload);
            case Frames.DISCONNECT, Frames.DISCONNECT_0X11 -> {
                happened("DISCONNECT", Integer.toString(type));
                channels.disconnected();
                close();
            }
            default -> violates("type " + type);
        }
    }

    private void connect(String payload) {
        happened("CONNECT", payload);
        int code = channels.connackCode() == 0 ? check(payload) : channels.connackCode();
        if (code == Signature.OK) {
            connected = true;
            camera.connecting(-1);
            camera.channels.add(this);
            lastHeartbeat = System.nanoTime();
            channel.eventLoop().schedule(this::checkHeartbeat, MISSED_HEARTBEATS * keepAlive, TimeUnit.NANOSECONDS);
        }
        send(Frames.CONNACK, code);
    }

    private int check(String payload) {
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            Json.parseObject(payload).forEach((name, value) -> parameters.put(name,
                    value instanceof String text ? text : Json.write(value)));
            keepAlive = TimeUnit.SECONDS.toNanos(Integer.parseInt(parameters.getOrDefault("keep_alive", "")));
        } catch (IllegalArgumentException e) {
            return Signature.PARAMETER;
        }
        return keepAlive <= 0 ? Signature.PARAMETER : channels.check(parameters);
    }

    private void heartbeat(String payload) {
        happened("PINGREQ", payload);
        channels.heartbeat();
        lastHeartbeat = System.nanoTime();
        if (!payload.isEmpty()) {
            violates("PINGREQ with a payload");
        } else if (isHeard()) {
            write(frame(Frames.PINGRESP, NOTHING));
        }
    }

    private void checkHeartbeat() {
        long left = MISSED_HEARTBEATS * keepAlive - (System.nanoTime() - lastHeartbeat);
        if (closing) {
            return;
        }
        if (left > 0 || !isHeard()) {
            channel.eventLoop().schedule(this::checkHeartbeat, Math.max(left, SHORTEST_WAIT), TimeUnit.NANOSECONDS);
        } else {
            happened("TIMEOUT", "");
            close();
        }
    }

    private void subscribe(String payload) {
        happened("SUBSCRIBE", payload);
        List<String> events = events(payload);
        int code = channels.subackCode() == 0 ? check(events) : channels.subackCode();
        ByteBuf answer = frame(channels.subackType(), json(code));
        if (code == Signature.OK) {
            Set<String> all = new LinkedHashSet<>(subscriptions);
            all.addAll(events);
            List<Event> again = isSilent() ? List.of() : camera.takeUnacknowledged(all);
            subscriptions = all;
            again.forEach(event -> append(answer, event));
        }
        write(answer);
        camera.floods.forEach(flood -> flood.attach(this));
    }

    private void unsubscribe(String payload) {
        happened("UNSUBSCRIBE", payload);
        List<String> events = events(payload);
        int code = check(events);
        if (code == Signature.OK) {
            Set<String> left = new LinkedHashSet<>(subscriptions);
            events.forEach(left::remove);
            subscriptions = left;
        }
        if (isHeard()) {
            send(Frames.UNSUBACK, code);
        }
    }

    private static List<String> events(String payload) {
        try {
            return Json.parseNames(Json.parseObject(payload).get("event_list"));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static int check(List<String> events) {
        if (events.isEmpty()) {
            return Signature.PARAMETER;
        }
        return Camera.EVENTS.containsAll(events) ? Signature.OK : Signature.EVENT;
    }

    private void acknowledged(ByteBuf payload) {
        long id = eventId(payload);
        if (id < 0) {
            violates("PUBACK " + text(payload));
            return;
        }
        Flood of = null;
        for (Flood flood : camera.floods) {
            of = flood.acknowledged(this, id) ? flood : of;
        }
        if (of == null) {
            happened("PUBACK", Long.toString(id));
            if (pending.remove(id) == null) {
                channels.unknownAcknowledgement();
            }
        }
        camera.acknowledged(id);
        channels.acknowledged(camera.number, id);
        if (of != null) {
            of.completeIfDone(); // now that all has been counted
        }
    }

    /** Looks first for what nearly all clients write. */
    private static long eventId(ByteBuf payload) {
        int index = payload.readerIndex();
        int last = payload.writerIndex() - 1;
        boolean usual = payload.readableBytes() > ACKNOWLEDGEMENT.length + 1 && payload.readableBytes() <= LONGEST_ACKNOWLEDGEMENT
                && payload.getByte(last) == '}';
        for (int i = 0; usual && i < ACKNOWLEDGEMENT.length; i++) {
            usual = payload.getByte(index++) == ACKNOWLEDGEMENT[i];
        }
        long id = 0;
        while (usual && index < last) {
            int digit = payload.getByte(index++) - '0';
            usual = digit >= 0 && digit <= 9;
            id = id * 10 + digit;
        }
        return usual ? id : eventIdOfJson(text(payload));
    }

    private static long eventIdOfJson(String payload) {
        try {
            return Json.parseObject(payload).get("event_id") instanceof Long id ? id : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** Publishes in one write those that are subscribed to. */
    void publish(List<Event> events) {
        List<Event> wanted = new ArrayList<>(events);
        wanted.removeIf(event -> !mayPublish(event.type()));
        if (!wanted.isEmpty()) {
            ByteBuf buffer = context.alloc().heapBuffer();
            wanted.forEach(event -> append(buffer, event));
            write(buffer);
        }
    }

    private void append(ByteBuf buffer, Event event) {
        pending.put(event.id(), event);
        published(event.id());
        append(buffer, Frames.PUBLISH, event.payload());
    }

    void published(long id) {
        camera.published.increment();
        channels.published(camera.number, id);
    }

    boolean mayPublish(String type) {
        return !closing && subscriptions.contains(type) && isHeard();
    }

    /** Whether anything may be said to this client now. */
    private boolean isHeard() {
        return !isSilent() || subscriptions.isEmpty();
    }

    private boolean isSilent() {
        return channels.isSilent();
    }

    private void send(int type, int code) {
        write(frame(type, json(code)));
    }

    private static byte[] json(int code) {
        return ("{\"code\":" + code + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private ByteBuf frame(int type, byte[] payload) {
        ByteBuf buffer = context.alloc().heapBuffer();
        append(buffer, type, payload);
        return buffer;
    }

    /** With the fault that is due, if any. */
    void append(ByteBuf buffer, int type, byte[] payload) {
        FrameFault fault = channels.nextFault(camera.number);
        if (fault == null) {
            frames.write(buffer, type, payload);
        } else {
            frames.write(buffer, type, payload, fault);
        }
    }

    boolean hasFault() {
        return channels.hasFault();
    }

    /** Sends one frame, whatever may be wrong with it. For all threads. */
    void sendFrame(int type, byte[] payload) {
        execute(() -> {
            if (!closing && context != null) {
                write(frame(type, payload));
            }
        });
    }

    /** For all threads. */
    void sendRaw(byte[] bytes) {
        execute(() -> {
            if (!closing && context != null) {
                write(context.alloc().heapBuffer(bytes.length).writeBytes(bytes));
            }
        });
    }

    void write(ByteBuf buffer) {
        if (channels.writesByteByByte()) {
            while (buffer.isReadable()) {
                context.writeAndFlush(buffer.readRetainedSlice(1), context.voidPromise());
            }
            buffer.release();
        } else {
            context.writeAndFlush(buffer, context.voidPromise());
        }
    }

    ByteBuf buffer(int size) {
        return context.alloc().heapBuffer(size);
    }

    /** Ends TLS and then the connection. */
    private void close() {
        closing = true;
        channel.close();
    }

    /** For all threads. */
    void drop(boolean reset) {
        execute(() -> {
            closing = true;
            if (reset) {
                channel.config().setOption(ChannelOption.SO_LINGER, 0);
                channel.unsafe().close(channel.newPromise()); // past TLS, which would say good-bye
            } else {
                channel.close();
            }
        });
    }

    private void violates(String what) {
        happened("VIOLATION", what);
        close();
    }

    private void happened(String what, String detail) {
        channels.happened(new Happening(System.nanoTime(), camera.number, number, what, detail));
    }

    private static String text(ByteBuf payload) {
        return payload.toString(StandardCharsets.UTF_8);
    }
}
