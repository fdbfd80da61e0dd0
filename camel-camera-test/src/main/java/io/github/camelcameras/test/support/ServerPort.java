package io.github.camelcameras.test.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/**
 * A TCP port that can stop listening and listen again. It is taken from below those that the system gives to clients (from 32768 on), so
 * that none of them has it in between. Thread-safe.
 */
public final class ServerPort {

    private static final int LOWEST_PORT = 15_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final int PORTS = HIGHEST_PORT - LOWEST_PORT;
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(PORTS));
    private static final int TRIES = 200;
    private static final long PATIENCE_SECONDS = 5;

    private final ServerBootstrap bootstrap;
    private final InetAddress address;
    private final ChannelGroup connections;
    private final int port;
    private Channel listening;

    /**
     * Listens, on any port.
     *
     * @param bootstrap has its event loops, and options of the caller's
     */
    public ServerPort(ServerBootstrap bootstrap, InetAddress address, ChannelInitializer<Channel> initializer) {
        this.address = address;
        connections = new DefaultChannelGroup(bootstrap.config().group().next(), true);
        this.bootstrap = bootstrap.channel(NioServerSocketChannel.class).option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true).childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        connections.add(channel);
                        channel.pipeline().addLast(initializer);
                    }
                });
        listening = bindAnywhere(this::bind);
        port = ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** One below those of clients, whether it is free or not; another each time. */
    public static int anyPort() {
        return LOWEST_PORT + Math.floorMod(NEXT.getAndIncrement(), PORTS);
    }

    /** @param binder tries a port */
    public static Channel bindAnywhere(IntFunction<ChannelFuture> binder) {
        for (int i = 0; true; i++) {
            ChannelFuture bound = binder.apply(anyPort()).awaitUninterruptibly();
            if (bound.isSuccess()) {
                return bound.channel();
            }
            if (i == TRIES) {
                throw new IllegalStateException("No port", bound.cause());
            }
        }
    }

    private ChannelFuture bind(int atPort) {
        return bootstrap.bind(address, atPort).awaitUninterruptibly();
    }

    /** Always the same. */
    public int port() {
        return port;
    }

    /** How many there are, whatever their state. */
    public int connections() {
        return connections.size();
    }

    /** Ends all connections. */
    public void drop() {
        List<ChannelFuture> ends = new ArrayList<>(); // a stream would count on their number, which changes meanwhile
        connections.forEach(connection -> ends.add(connection.close()));
        ends.forEach(ChannelFuture::awaitUninterruptibly);
    }

    /** Returns when connections are refused; those there are stay. */
    public synchronized void stop() {
        listening.close().syncUninterruptibly();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
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

    /** Listens again. */
    public synchronized void listen() {
        if (listening.isOpen()) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            ChannelFuture bound = bind(port);
            if (bound.isSuccess()) {
                listening = bound.channel();
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Port " + port + " cannot be had again", bound.cause());
            }
        }
    }

    /** Stops, and ends all connections. */
    public synchronized void close() {
        listening.close().awaitUninterruptibly();
        connections.close().awaitUninterruptibly(); // those as well that are being accepted
    }
}
