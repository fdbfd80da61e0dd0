package io.github.camelcameras.test.sunmiipc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;

/**
 * A TCP port that can stop listening and listen again. It is taken from below those that the system gives to clients (from 32768 on), so
 * that none of them has it in between.
 */
final class Server {

    private static final int LOWEST_PORT = 15_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int TRIES = 200;
    private static final int BACKLOG = 4_096;

    private final ServerBootstrap bootstrap;
    private final ChannelGroup connections;
    private final int port;
    private Channel listening;

    Server(EventLoopGroup acceptor, EventLoopGroup loops, ChannelInitializer<Channel> initializer) {
        connections = new DefaultChannelGroup(acceptor.next(), true);
        bootstrap = new ServerBootstrap().group(acceptor, loops).channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true).option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(256 * 1024, 1024 * 1024))
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        connections.add(channel);
                        channel.pipeline().addLast(initializer);
                    }
                });
        listening = bindAnywhere(bootstrap::bind);
        port = ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Binds something. */
    interface Binder {

        ChannelFuture bind(int port);
    }

    static Channel bindAnywhere(Binder binder) {
        for (int i = 0; true; i++) {
            ChannelFuture bound = binder.bind(ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT)).awaitUninterruptibly();
            if (bound.isSuccess()) {
                return bound.channel();
            }
            if (i == TRIES) {
                throw new IllegalStateException("No port", bound.cause());
            }
        }
    }

    static SslContext tls(SimulatorOptions options, boolean clientCertificate) {
        SslContextBuilder builder = SslContextBuilder.forServer(options.certificate().key(), options.certificate().certificate())
                .sslProvider(SslProvider.JDK);
        if (clientCertificate && !options.trusted().isEmpty()) {
            builder.clientAuth(ClientAuth.REQUIRE).trustManager(options.trusted());
        }
        if (!options.tlsProtocols().isEmpty()) {
            builder.protocols(options.tlsProtocols());
        }
        try {
            return builder.build();
        } catch (SSLException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return port;
    }

    int connections() {
        return connections.size();
    }

    /** Ends all connections. */
    void drop() {
        connections.stream().map(Channel::close).toList().forEach(ChannelFuture::awaitUninterruptibly);
    }

    /** Returns when connections are refused. */
    synchronized void stop() {
        listening.close().syncUninterruptibly();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < end) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                Thread.onSpinWait();
            } catch (IOException e) {
                return;
            }
        }
        throw new IllegalStateException("Port " + port + " is still open");
    }

    synchronized void listen() {
        if (listening.isOpen()) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (true) {
            ChannelFuture bound = bootstrap.bind(port).awaitUninterruptibly();
            if (bound.isSuccess()) {
                listening = bound.channel();
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Port " + port + " cannot be had again", bound.cause());
            }
        }
    }

    synchronized void close() {
        listening.close().awaitUninterruptibly();
        connections.close().awaitUninterruptibly(); // those as well that are being accepted
    }
}
