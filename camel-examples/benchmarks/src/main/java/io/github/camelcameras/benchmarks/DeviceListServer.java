package io.github.camelcameras.benchmarks;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;

/** Answers SimCam's token and device list on loopback, as fast as can be: the server must not be what is measured. */
final class DeviceListServer implements AutoCloseable {

    private static final byte[] TOKEN = utf8("{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":43200,\"scope\":\"basic\"}");
    private static final byte[] DEVICES = utf8("{\"cameras\":["
            + "{\"device_id\":\"203233dsdD68F9\",\"device_name\":\"SimCam1\",\"device_type\":11},"
            + "{\"device_id\":\"0x8dsffsdee1e97e3\",\"device_name\":\"SimCam1S\",\"device_type\":1}],\"is_success\":1}");

    private final NioEventLoopGroup threads = new NioEventLoopGroup(1);
    private final Channel channel;

    DeviceListServer() {
        channel = new ServerBootstrap().group(threads).channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection.pipeline().addLast(new HttpServerCodec(), new HttpObjectAggregator(65_536), new Handler());
                    }
                })
                .bind(new InetSocketAddress("localhost", 0)).syncUninterruptibly().channel();
    }

    String baseUrl() {
        return "http://localhost:" + ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        channel.close().syncUninterruptibly();
        threads.shutdownGracefully().syncUninterruptibly();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Handler extends SimpleChannelInboundHandler<FullHttpRequest> {

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            byte[] body = request.uri().equals("/oauth/token") ? TOKEN : DEVICES;
            FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK,
                    Unpooled.wrappedBuffer(body));
            response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json").set(HttpHeaderNames.CONTENT_LENGTH, body.length);
            context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        }
    }
}
