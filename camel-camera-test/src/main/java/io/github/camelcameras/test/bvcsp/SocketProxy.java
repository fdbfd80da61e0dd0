package io.github.camelcameras.test.bvcsp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Date;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.util.ReferenceCountUtil;

/** Hands one client's requests to an HTTP server on loopback and the answers back, without holding any. For the client's event loop. */
final class SocketProxy {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int CHUNK = 8 * 1024;

    private final Channel client;
    private final int port;
    private final InstantSource clock;
    private ChannelFuture server;
    private boolean closed;

    /** @param clock that answers have their date by */
    SocketProxy(Channel client, int port, InstantSource clock) {
        this.client = client;
        this.port = port;
        this.clock = clock;
    }

    /** Connects first if need be. */
    void forward(HttpObject message) {
        if (server == null) {
            server = new Bootstrap().group(client.eventLoop()).channel(NioSocketChannel.class).handler(new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new HttpClientCodec(LONGEST_HEADER, LONGEST_HEADER, CHUNK), new Answers());
                }
            }).connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
        server.addListener((ChannelFuture connected) -> {
            if (connected.isSuccess()) {
                connected.channel().writeAndFlush(message);
            } else {
                ReferenceCountUtil.release(message);
                client.close();
            }
        });
    }

    void clientIsWritable(boolean writable) {
        if (server != null) {
            server.channel().config().setAutoRead(writable);
        }
    }

    /** The client stays connected. */
    void close() {
        closed = true;
        if (server != null) {
            server.channel().close();
        }
    }

    /** What comes from the server. */
    private final class Answers extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object message) {
            if (message instanceof HttpResponse response) {
                response.headers().set(HttpHeaderNames.DATE, Date.from(clock.instant()));
            }
            client.write(message);
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext ctx) {
            client.flush();
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext ctx) {
            client.config().setAutoRead(ctx.channel().isWritable());
        }

        @Override
        public void channelInactive(ChannelHandlerContext ctx) {
            if (!closed) {
                client.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
            ctx.close();
        }
    }
}
