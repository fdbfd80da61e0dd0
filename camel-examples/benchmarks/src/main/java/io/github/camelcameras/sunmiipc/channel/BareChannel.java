package io.github.camelcameras.sunmiipc.channel;

import java.io.IOException;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.sunmiipc.call.DeviceTrust;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/**
 * The message channel of a camera as one would write it with Netty alone: all of it on the event loop, which reads all the time;
 * every event is parsed and acknowledged, and the acknowledgements of one read of the socket go out together. It is in this
 * package as the component's frames are nobody else's.
 */
public final class BareChannel implements AutoCloseable {

    private static final int KEEP_ALIVE_SECONDS = 30;

    private final NioEventLoopGroup group = new NioEventLoopGroup(1);

    /**
     * Connects and subscribes.
     *
     * @param fingerprint of the camera's certificate
     * @param onEvent     called for each event, by one thread
     */
    public BareChannel(String host, int port, String fingerprint, String appId, String secretKey, Runnable onEvent)
            throws GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] { DeviceTrust.pinned(fingerprint) }, null);
        Signer signer = new Signer(appId, secretKey, InstantSource.system());
        new Bootstrap().group(group).channel(NioSocketChannel.class).option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        SSLEngine engine = tls.createSSLEngine(host, port);
                        engine.setUseClientMode(true);
                        channel.pipeline().addLast(new SslHandler(engine), new FrameDecoder(ByteOrder.BIG_ENDIAN),
                                new FrameEncoder(ByteOrder.BIG_ENDIAN), new Handler(signer, onEvent));
                    }
                }).connect(host, port).syncUninterruptibly();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static final class Handler extends SimpleChannelInboundHandler<Frame> {

        private final Signer signer;
        private final Runnable onEvent;

        Handler(Signer signer, Runnable onEvent) {
            this.signer = signer;
            this.onEvent = onEvent;
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event instanceof SslHandshakeCompletionEvent) {
                String keepAlive = Integer.toString(KEEP_ALIVE_SECONDS);
                Map<String, String> login = new LinkedHashMap<>(signer.sign(Map.of("keep_alive", keepAlive)));
                login.put("keep_alive", keepAlive);
                context.writeAndFlush(new Frame(Frame.CONNECT, Json.writeBytes(login)));
            }
            super.userEventTriggered(context, event);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, Frame frame) throws IOException {
            switch (frame.type()) {
                case Frame.CONNACK -> {
                    context.write(new Frame(Frame.SUBSCRIBE, Json.writeBytes(Map.of("event_list", List.of("dynamic_detect_event")))));
                    context.executor().scheduleAtFixedRate(() -> context.writeAndFlush(Frame.empty(Frame.PINGREQ)), KEEP_ALIVE_SECONDS,
                            KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
                }
                case Frame.PUBLISH -> {
                    Map<?, ?> event = (Map<?, ?>) Json.read(frame.payload());
                    onEvent.run();
                    context.write(new Frame(Frame.PUBACK, Json.writeBytes(Map.of("event_id", event.get("event_id")))));
                }
                default -> { // SUBACK, PINGRESP
                }
            }
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            context.flush();
        }
    }
}
