package io.github.camelcameras.test.sunmiipc;

import java.net.InetAddress;
import java.net.InetSocketAddress;

import javax.net.ssl.SSLException;

import io.github.camelcameras.test.support.ServerPort;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;

/** A TCP port that all cameras have, and the TLS behind it. */
final class CameraPort {

    private static final int BACKLOG = 4_096;
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(256 * 1024, 1024 * 1024);

    private CameraPort() {
    }

    /** On loopback; several cameras have so many addresses there that it listens on all of the machine, and others are to be closed. */
    static ServerPort open(SimulatorOptions options, EventLoopGroup acceptor, EventLoopGroup loops,
            ChannelInitializer<Channel> initializer) {
        ServerBootstrap bootstrap = new ServerBootstrap().group(acceptor, loops).option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK);
        InetAddress address = options.cameras() == 1 ? InetAddress.getLoopbackAddress() : new InetSocketAddress(0).getAddress();
        return new ServerPort(bootstrap, address, initializer);
    }

    /** @param clientCertificate whether a client must have one, if the options name any */
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
}
