package io.github.camelcameras.common.connection;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
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
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import org.apache.camel.CamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.util.concurrent.CamelThreadFactory;

/** TCP and TLS for the connections of one consumer, with its event loops. Thread-safe. */
public final class SocketTransport {

    private static final int CLOSE_NOTIFY_MILLIS = 500;
    private static final long SECONDS_TO_CLOSE = 10;
    /** What blocks is done by a few: a name that is looked up in vain takes one for a while. */
    private static final int BLOCKING_THREADS = 4;

    private final CamelContext context;
    private final SSLContext tls;
    private final HostnameVerifier verifier;
    private final int connectTimeoutMillis;
    private final ExecutorService blocking;
    private final EventLoopGroup group;
    private final boolean ownsGroup;
    private final AddressResolverGroup<InetSocketAddress> resolvers;

    /**
     * @param  component   how TLS is spoken, whom to trust, and how long connecting may take
     * @param  name        of the threads
     * @param  workerGroup the application's event loops; <code>null</code> for one of our own
     * @throws Exception   if the options for TLS are wrong
     */
    public SocketTransport(CameraComponent component, String name, EventLoopGroup workerGroup) throws Exception {
        context = component.getCamelContext();
        SSLContextParameters parameters = component.tlsParameters();
        tls = (parameters == null ? new SSLContextParameters() : parameters).createSSLContext(context);
        verifier = component.hostnameVerifier();
        connectTimeoutMillis = Math.toIntExact(component.getConnectTimeout());
        // no thread before this: what is wrong has been told
        blocking = ThreadPools.fixed(context, this, name + "-names", BLOCKING_THREADS);
        ownsGroup = workerGroup == null;
        group = ownsGroup ? newGroup(name + "-io") : workerGroup;
        resolvers = new NameLookup(blocking);
    }

    private EventLoopGroup newGroup(String name) {
        // a daemon, which camel-netty's own are not: a JVM whose context nobody stops ends all the same
        return new NioEventLoopGroup(1, new CamelThreadFactory(context.getExecutorServiceManager().getThreadNamePattern(), name, true));
    }

    /** The loop for another connection. */
    public EventLoop nextLoop() {
        return group.next();
    }

    /** For what blocks, such as a login before a handshake. */
    public Executor blocking() {
        return blocking;
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
        SSLEngine engine = tls.createSSLEngine(host, port);
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

    /** Ends what is ours of the threads, once connections are closed. */
    public void close() throws InterruptedException {
        context.getExecutorServiceManager().shutdownNow(blocking);
        resolvers.close();
        if (ownsGroup) {
            group.shutdownGracefully(0, SECONDS_TO_CLOSE, TimeUnit.SECONDS).await();
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
