package io.github.camelcameras.test.bvcsp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.concurrent.ScheduledFuture;

/** One client of a websocket, after its handshake. What is not said to be for all threads is for its event loop. */
final class SocketConnection extends SimpleChannelInboundHandler<WebSocketFrame> {

    private static final long CLOSE_SECONDS = 5;

    private final SocketRoom room;
    private final SocketStatistics statistics;
    private final Channel channel;
    private final int number;
    private final String dialog;
    private final List<SocketPump> pumps = new ArrayList<>();
    private ScheduledFuture<?> idleCheck;
    private long lastReceived = System.nanoTime();
    private boolean closeSent;
    private boolean closeReceived;
    private boolean ended;
    private volatile boolean gone;

    /** @param dialog whose audio it is, or <code>null</code> */
    SocketConnection(SocketRoom room, Channel channel, int number, String dialog) {
        this.room = room;
        this.statistics = room.statistics();
        this.channel = channel;
        this.number = number;
        this.dialog = dialog;
    }

    /** To be called as soon as the handshake is answered. */
    void opened() {
        room.opened(this);
        checkIdle();
        channel.closeFuture().addListener(closed -> {
            if (!ended && !closeReceived) {
                statistics.countLost();
            }
            gone();
        });
    }

    /** For all threads. */
    int number() {
        return number;
    }

    /** For all threads. */
    String dialog() {
        return dialog;
    }

    /** For all threads. */
    void execute(Runnable task) {
        if (!channel.eventLoop().isShuttingDown()) {
            channel.eventLoop().execute(task);
        }
    }

    /** Notes what a client may not do; it stays connected. For all threads. */
    void violates(String what) {
        statistics.violated(number, what);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
        if (frame instanceof PingWebSocketFrame) {
            statistics.countPing();
            write(new PongWebSocketFrame(frame.content().retain()));
        } else if (frame instanceof PongWebSocketFrame) {
            statistics.countPong();
        } else if (frame instanceof CloseWebSocketFrame close) {
            closed(close);
        } else if (!closeReceived) {
            message(frame);
        }
    }

    private void message(WebSocketFrame frame) {
        lastReceived = System.nanoTime();
        if (!frame.content().isReadable()) {
            statistics.countKeepAlive();
            room.receiver().empty(this);
        } else if (frame instanceof TextWebSocketFrame text) {
            statistics.add(number, text.text());
            room.receiver().text(this, text.text());
        } else {
            room.receiver().binary(this, ByteBufUtil.getBytes(frame.content()));
        }
    }

    private void closed(CloseWebSocketFrame close) {
        statistics.countClose(close.statusCode());
        closeReceived = true;
        if (closeSent) {
            channel.close();
        } else {
            closeSent = true;
            channel.writeAndFlush(close.retain()).addListener(ChannelFutureListener.CLOSE);
        }
        gone();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        if (!(root instanceof IOException)) { // a client that goes is none
            violates(cause.toString());
            ended = true;
        }
        ctx.close();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception {
        List.copyOf(pumps).forEach(SocketPump::run);
        super.channelWritabilityChanged(ctx);
    }

    /** Ends the connection if nothing came for too long, and otherwise looks again later. */
    void checkIdle() {
        if (idleCheck != null) {
            idleCheck.cancel(false);
        }
        long left = room.idleNanos() - (System.nanoTime() - lastReceived);
        if (gone) {
            return;
        }
        if (left > 0) {
            idleCheck = channel.eventLoop().schedule(this::checkIdle, left, TimeUnit.NANOSECONDS);
        } else {
            statistics.countIdle();
            end();
        }
    }

    private void gone() {
        gone = true;
        if (idleCheck != null) {
            idleCheck.cancel(false);
        }
        room.gone(this);
        List.copyOf(pumps).forEach(SocketPump::end);
        pumps.clear();
    }

    /** Whether it is closing, closed or silent. For all threads. */
    boolean isGone() {
        return gone;
    }

    boolean isWritable() {
        return channel.isWritable();
    }

    void add(SocketPump pump) {
        if (gone) {
            pump.end();
        } else {
            pumps.add(pump);
            pump.run();
        }
    }

    void remove(SocketPump pump) {
        pumps.remove(pump);
    }

    /** Without a flush. */
    ChannelFuture writeLater(WebSocketFrame frame) {
        return channel.write(frame);
    }

    void flush() {
        channel.flush();
    }

    void write(WebSocketFrame frame) {
        if (gone) {
            frame.release();
        } else {
            channel.writeAndFlush(frame, channel.voidPromise());
        }
    }

    /** For all threads. */
    void send(String text) {
        execute(() -> write(new TextWebSocketFrame(text)));
    }

    /** For all threads. */
    void send(byte[] bytes) {
        execute(() -> write(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes))));
    }

    /** For all threads. */
    void ping(ByteBuf payload) {
        execute(() -> write(new PingWebSocketFrame(payload)));
    }

    /** Ends it by a close frame, and for good when the client's came or not for long. For all threads. */
    void close(int code, String reason) {
        execute(() -> {
            if (!gone) {
                closeSent = true;
                ended = true;
                channel.writeAndFlush(new CloseWebSocketFrame(code, reason));
                gone();
                channel.eventLoop().schedule(() -> channel.close(), CLOSE_SECONDS, TimeUnit.SECONDS);
            }
        });
    }

    /** Ends TLS and then the connection, without a close frame. For all threads. */
    void end() {
        execute(() -> {
            ended = true;
            gone();
            channel.close();
        });
    }

    /**
     * Ends it past TLS, which would say good-bye. For all threads.
     *
     * @param reset by RST, otherwise by FIN
     */
    void cut(boolean reset) {
        execute(() -> {
            ended = true;
            gone();
            if (reset) {
                channel.config().setOption(ChannelOption.SO_LINGER, 0);
            }
            channel.unsafe().close(channel.newPromise());
        });
    }

    /** From now on nothing is read or written, and the end of the connection is not noticed. For all threads. */
    void silence() {
        execute(() -> {
            if (!gone) {
                ended = true;
                channel.config().setAutoRead(false);
                channel.pipeline().addFirst(new SocketMute());
                List.copyOf(pumps).forEach(SocketPump::abandon);
                gone();
            }
        });
    }
}
