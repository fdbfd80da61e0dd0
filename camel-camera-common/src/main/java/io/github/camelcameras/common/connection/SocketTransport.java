package io.github.camelcameras.common.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;

import io.github.camelcameras.common.CameraComponent;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;

/** TCP and TLS for the connections of one consumer. Thread-safe. */
public final class SocketTransport {

    private static final int CLOSE_NOTIFY_MILLIS = 500;
    /** What blocks is done by a few: a name that is looked up in vain takes one for a while. */
    private static final int BLOCKING_THREADS = 4;

    private final SharedSockets shared;
    private final HostnameVerifier verifier;
    private final int connectTimeoutMillis;
    private final Workers blocking;
    private final EventLoopGroup group;
    private final AddressResolverGroup<InetSocketAddress> resolvers;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param  component   how TLS is spoken, whom to trust, and how long connecting may take; its consumers share threads and event loops
     * @param  workerGroup the application's event loops; <code>null</code> for those of the component
     * @throws Exception   if the options for TLS are wrong
     */
    public SocketTransport(CameraComponent component, EventLoopGroup workerGroup) throws Exception {
        verifier = component.hostnameVerifier();
        connectTimeoutMillis = Math.toIntExact(component.getConnectTimeout());
        shared = SharedSockets.take(component);
        blocking = shared.workers(BLOCKING_THREADS);
        group = workerGroup == null ? shared.loops() : workerGroup;
        resolvers = new NameLookup(blocking);
    }

    /** The loop for another connection. */
    public EventLoop nextLoop() {
        return group.next();
    }

    /** For what blocks, such as a login before a handshake. What is under way when this is closed is interrupted. */
    public Executor blocking() {
        return blocking;
    }

    /** Threads that route, up to so many at a time; to be stopped before this is closed. */
    Workers workers(int most) {
        return shared.workers(most);
    }

    /**
     * Begins a connection, all of which is done by one event loop.
     *
     * @param host       a name or an address
     * @param secure     whether it speaks TLS
     * @param connection the last handler
     * @param codecs     the handlers before it
     */
    public void connect(EventLoop loop, String host, int port, boolean secure, SocketConnection<?, ?> connection,
            ChannelHandler... codecs) {
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
                        ChannelPipeline pipeline = channel.pipeline();
                        if (secure) {
                            pipeline.addLast(tls(host, port));
                        }
                        if (secure && verifier != null) {
                            pipeline.addLast(new HostVerification(host));
                        }
                        pipeline.addLast(codecs).addLast(connection);
                    }
                })
                .connect(address(host, port)));
    }

    private SslHandler tls(String host, int port) {
        SSLEngine engine = shared.tls().createSSLEngine(host, port);
        engine.setUseClientMode(true);
        if (verifier == null) {
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            engine.setSSLParameters(parameters);
        }
        SslHandler handler = new SslHandler(engine);
        handler.setHandshakeTimeoutMillis(0); // the supervisor limits the whole of it
        handler.setCloseNotifyFlushTimeoutMillis(CLOSE_NOTIFY_MILLIS);
        return handler;
    }

    private static InetSocketAddress address(String host, int port) {
        byte[] literal = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return literal == null ? InetSocketAddress.createUnresolved(host, port)
                    : new InetSocketAddress(InetAddress.getByAddress(literal), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Netty gives 4 or 16 bytes", e);
        }
    }

    /** Ends what is only ours, once connections are closed. */
    public void close() throws InterruptedException {
        if (closed.compareAndSet(false, true)) {
            blocking.stop(Duration.ZERO);
            resolvers.close();
            shared.giveBack();
        }
    }

    /** Checks the certificate against the host as the application wants it, before anything is said. */
    private final class HostVerification extends ChannelInboundHandlerAdapter {

        private final String host;

        HostVerification(String host) {
            this.host = host;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext handler, Object event) throws Exception {
            if (event instanceof SslHandshakeCompletionEvent handshake && handshake.isSuccess()
                    && !verifier.verify(host, handler.pipeline().get(SslHandler.class).engine().getSession())) {
                throw new SSLPeerUnverifiedException("The certificate is not one for " + host);
            }
            handler.fireUserEventTriggered(event);
        }
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
