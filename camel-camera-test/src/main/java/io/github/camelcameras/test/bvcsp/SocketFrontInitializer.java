package io.github.camelcameras.test.bvcsp;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLException;

import io.github.camelcameras.test.SelfSignedCertificate;
import io.github.camelcameras.test.support.Gate;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;

/** What a client comes through: a gate if TLS is held, TLS, HTTP, the front. */
final class SocketFrontInitializer extends ChannelInitializer<Channel> {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int CHUNK = 8 * 1024;

    private final SocketHandshakes handshakes;
    private final SocketFaults faults;
    private final int operationsPort;
    private final InstantSource clock;
    private final SslContext tls;
    private final AtomicInteger tlsFailures = new AtomicInteger();

    SocketFrontInitializer(SocketHandshakes handshakes, SocketFaults faults, int operationsPort, InstantSource clock,
            SelfSignedCertificate certificate) {
        this.clock = clock;
        this.handshakes = handshakes;
        this.faults = faults;
        this.operationsPort = operationsPort;
        try {
            tls = SslContextBuilder.forServer(certificate.key(), certificate.certificate()).sslProvider(SslProvider.JDK).build();
        } catch (SSLException e) {
            throw new IllegalStateException(e);
        }
    }

    int tlsFailures() {
        return tlsFailures.get();
    }

    @Override
    protected void initChannel(Channel channel) {
        Gate gate = faults.gate(() -> addHandlers(channel));
        if (gate == null) {
            addHandlers(channel);
        } else {
            channel.pipeline().addLast(gate);
        }
    }

    private void addHandlers(Channel channel) {
        channel.pipeline().addLast(tls.newHandler(channel.alloc()), new HttpServerCodec(LONGEST_HEADER, LONGEST_HEADER, CHUNK),
                new SocketFront(handshakes, new SocketProxy(channel, operationsPort, clock), tlsFailures));
    }
}
