package io.github.camelcameras.test.sunmiipc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/**
 * One client on the message channel of a camera: its frames in and out, and its end; what they mean is the {@link Conversation}. What is
 * not said to be for all threads is for its event loop.
 */
final class Connection extends ByteToMessageDecoder {

    private final Channels channels;
    private final Frames frames;
    private final Camera camera;
    private final Channel channel;
    private final int number;
    private final Conversation conversation;
    private volatile ChannelHandlerContext context;
    private boolean closing;

    Connection(Channels channels, Camera camera, Channel channel, int number) {
        this.channels = channels;
        this.frames = channels.frames();
        this.camera = camera;
        this.channel = channel;
        this.number = number;
        this.conversation = new Conversation(channels, camera, this);
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
        conversation.end();
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

    /** For all threads. */
    Conversation conversation() {
        return conversation;
    }

    /** For all threads. */
    void execute(Runnable task) {
        if (!channel.eventLoop().isShuttingDown()) {
            channel.eventLoop().execute(task);
        }
    }

    void schedule(Runnable task, long nanos) {
        channel.eventLoop().schedule(task, nanos, TimeUnit.NANOSECONDS);
    }

    Channel channel() {
        return channel;
    }

    boolean isClosing() {
        return closing;
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
                channels.records().handshakeFailed(handshake.cause());
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
                conversation.receive(frames.type(in), in.slice(in.readerIndex() + Frames.HEADER, length));
                in.skipBytes(whole);
            }
        }
        if (closing) {
            in.skipBytes(in.readableBytes());
        }
    }

    ByteBuf frame(int type, byte[] payload) {
        ByteBuf buffer = buffer();
        append(buffer, type, payload);
        return buffer;
    }

    /** With the fault that is due, if any. */
    void append(ByteBuf buffer, int type, byte[] json) {
        byte[] payload = channels.faults().hasZeroBytes() ? Arrays.copyOf(json, json.length + 1) : json;
        FrameFault fault = channels.faults().nextFrame(camera.number);
        if (fault == null) {
            frames.write(buffer, type, payload);
        } else {
            frames.write(buffer, type, payload, fault);
        }
    }

    boolean hasFault() {
        return channels.faults().hasFrames();
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
                write(buffer(bytes.length).writeBytes(bytes));
            }
        });
    }

    void write(ByteBuf buffer) {
        if (channels.faults().isByteByByte()) {
            while (buffer.isReadable()) {
                context.writeAndFlush(buffer.readRetainedSlice(1), context.voidPromise());
            }
            buffer.release();
        } else {
            context.writeAndFlush(buffer, context.voidPromise());
        }
    }

    ByteBuf buffer() {
        return context.alloc().heapBuffer();
    }

    ByteBuf buffer(int size) {
        return context.alloc().heapBuffer(size);
    }

    /** Ends TLS and then the connection. */
    void close() {
        closing = true;
        channel.close();
    }

    /** Whether anything of what the client sends is read. For all threads. */
    void reading(boolean on) {
        execute(() -> channel.config().setAutoRead(on));
    }

    boolean isReading() {
        return channel.config().isAutoRead();
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

    /** The client did what it may not do. */
    void violates(String what) {
        happened("VIOLATION", what);
        close();
    }

    void happened(String what, String detail) {
        channels.records().happened(new Happening(System.nanoTime(), camera.number, number, what, detail));
    }
}
