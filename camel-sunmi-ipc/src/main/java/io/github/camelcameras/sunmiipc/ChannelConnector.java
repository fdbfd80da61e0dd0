package io.github.camelcameras.sunmiipc;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;

/** Begins connections of the message channel: TCP, TLS, frames. Thread-safe. */
final class ChannelConnector implements AutoCloseable {

    private static final int CLOSE_NOTIFY_MILLIS = 500;

    private final SSLContext tls;
    private final int port;
    private final int connectTimeoutMillis;
    private final FrameOrder order;
    private final ChannelConnection.Login login;
    private final FrameEncoder encoder;
    private final AddressResolverGroup<InetSocketAddress> resolvers;

    /** @param names looks up the names of hosts, which can take long and must not hold up an event loop */
    ChannelConnector(SSLContext tls, int port, int connectTimeoutMillis, FrameOrder order, ChannelConnection.Login login,
            Executor names) {
        this.tls = tls;
        this.port = port;
        this.connectTimeoutMillis = connectTimeoutMillis;
        this.order = order;
        this.login = login;
        this.encoder = new FrameEncoder(order.order());
        this.resolvers = new NameLookup(names);
    }

    /** Begins a connection to a camera, all of which is done by one event loop. */
    ChannelConnection connect(String host, EventLoop loop, ChannelInbox inbox) {
        ChannelConnection connection = new ChannelConnection(host, login, inbox, encoder);
        connection.opening(new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .resolver(resolvers)
                .option(ChannelOption.AUTO_READ, false)
                // 64 KB at most, as all that is read at once waits for the route
                .option(ChannelOption.RCVBUF_ALLOCATOR, new AdaptiveRecvByteBufAllocator().maxMessagesPerRead(1))
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectTimeoutMillis)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(tls(host), new FrameDecoder(order.order()), encoder, connection);
                    }
                })
                .connect(address(host)));
        return connection;
    }

    private SslHandler tls(String host) {
        SSLEngine engine = tls.createSSLEngine(host, port);
        engine.setUseClientMode(true);
        if (login.hostnameVerifier() == null) {
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            engine.setSSLParameters(parameters);
        }
        SslHandler handler = new SslHandler(engine);
        handler.setHandshakeTimeoutMillis(0); // the supervisor limits the whole of it
        handler.setCloseNotifyFlushTimeoutMillis(CLOSE_NOTIFY_MILLIS);
        return handler;
    }

    private InetSocketAddress address(String host) {
        byte[] literal = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return literal == null ? InetSocketAddress.createUnresolved(host, port)
                    : new InetSocketAddress(InetAddress.getByAddress(literal), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Netty gives 4 or 16 bytes", e);
        }
    }

    @Override
    public void close() {
        resolvers.close();
    }

    /** Looks names up as Java does, but not on the event loop that asks. */
    private static final class NameLookup extends AddressResolverGroup<InetSocketAddress> {

        private final Executor names;

        NameLookup(Executor names) {
            this.names = names;
        }

        @Override
        protected AddressResolver<InetSocketAddress> newResolver(EventExecutor loop) {
            return new InetNameResolver(loop) {
                @Override
                protected void doResolve(String host, Promise<InetAddress> address) {
                    lookUp(() -> address.setSuccess(InetAddress.getByName(host)), address);
                }

                @Override
                protected void doResolveAll(String host, Promise<List<InetAddress>> addresses) {
                    lookUp(() -> addresses.setSuccess(List.of(InetAddress.getAllByName(host))), addresses);
                }
            }.asAddressResolver();
        }

        private void lookUp(Lookup lookup, Promise<?> result) {
            try {
                names.execute(() -> {
                    try {
                        lookup.run();
                    } catch (UnknownHostException | RuntimeException e) {
                        result.setFailure(e);
                    }
                });
            } catch (RejectedExecutionException e) {
                result.setFailure(e); // stopped meanwhile
            }
        }
    }

    @FunctionalInterface
    private interface Lookup {
        void run() throws UnknownHostException;
    }
}
