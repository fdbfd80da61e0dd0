package io.github.camelcameras.common.webhook;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.ReferenceCountUtil;
import org.apache.camel.Endpoint;
import org.apache.camel.Message;
import org.apache.camel.component.netty.DefaultChannelHandlerFactory;
import org.apache.camel.component.netty.http.NettyHttpConfiguration;
import org.apache.camel.component.netty.http.NettyHttpEndpoint;
import org.apache.camel.component.netty.http.NettyHttpMessage;

/**
 * Takes posts on the server of camel-netty-http, before its own reader of bodies, which has no time limit and lets each connection keep
 * a megabyte.
 */
final class NettyServer extends DefaultChannelHandlerFactory {

    /** What stands before the path in the form of requests that is meant for proxies. */
    private static final Pattern ORIGIN = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");

    private final WebhookPaths webhooks;
    private final String server;

    private NettyServer(WebhookPaths webhooks, String server) {
        this.webhooks = webhooks;
        this.server = server;
    }

    /**
     * Puts the intakes of all webhooks of a server in front of an endpoint, and of all others on its port: which of them began to serve
     * it, and has its handlers, depends on the order of routes.
     *
     * @param server the value of the option <code>httpServer</code>
     */
    static void putBefore(Endpoint endpoint, WebhookPaths webhooks, String server) {
        int port = ((NettyHttpEndpoint) endpoint).getConfiguration().getPort();
        NettyServer intakes = new NettyServer(webhooks, server);
        for (Endpoint other : endpoint.getCamelContext().getEndpoints()) {
            if (other instanceof NettyHttpEndpoint nettyHttp && nettyHttp.getConfiguration().getPort() == port) {
                intakes.putBefore(nettyHttp.getConfiguration());
            }
        }
    }

    private void putBefore(NettyHttpConfiguration configuration) {
        List<ChannelHandler> decoders = new ArrayList<>(configuration.getDecodersAsList());
        if (decoders.stream().noneMatch(NettyServer.class::isInstance)) {
            decoders.add(0, this);
            configuration.setDecodersAsList(decoders);
        }
    }

    /** The post of a message that this server made; <code>null</code> when it made it without us. */
    static WebhookRequest post(Message message) {
        return message instanceof NettyHttpMessage netty && netty.getHttpRequest() instanceof Post post ? post.request : null;
    }

    @Override
    public ChannelHandler newChannelHandler() {
        return new PostHandler();
    }

    /** A post that is there, for what comes behind. */
    private static final class Post extends DefaultFullHttpRequest {

        private final WebhookRequest request;

        Post(HttpRequest head, byte[] body, WebhookRequest request) {
            super(head.protocolVersion(), head.method(), head.uri(), Unpooled.wrappedBuffer(body), head.headers(),
                    LastHttpContent.EMPTY_LAST_CONTENT.trailingHeaders());
            this.request = request;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** One connection. */
    private final class PostHandler extends ChannelInboundHandlerAdapter {

        private Arrival arrival;
        private boolean refused;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof HttpRequest head && !refused) {
                arrival = null;
                Intake intake = intake(head);
                if (intake != null) {
                    begin(context, head, intake);
                }
            }
            if (refused) {
                ReferenceCountUtil.release(message);
            } else if (arrival == null) {
                context.fireChannelRead(message);
            } else if (message instanceof HttpContent content) {
                read(content);
            }
        }

        private Intake intake(HttpRequest head) {
            if (head.decoderResult().isFailure() || !head.method().equals(HttpMethod.POST)) {
                return null;
            }
            try {
                return webhooks.find(server, new QueryStringDecoder(ORIGIN.matcher(head.uri()).replaceFirst("")).path());
            } catch (IllegalArgumentException e) {
                return null; // no path at all: the server says so
            }
        }

        private void begin(ChannelHandlerContext context, HttpRequest head, Intake intake) {
            WebhookRejection refusal = intake.refusal(head.uri(), HttpUtil.getContentLength(head, -1L));
            if (refusal != null) {
                refuse(context, intake, refusal);
                return;
            }
            arrival = intake.open(new Arrival.Outcome() {
                @Override
                public void arrived(byte[] body, Runnable release) {
                    HttpUtil.setTransferEncodingChunked(head, false);
                    head.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.length);
                    context.fireChannelRead(new Post(head, body, new WebhookRequest(head.uri(), head.headers()::getAll,
                            sender(context.channel()), body, release)));
                }

                @Override
                public void refused(WebhookRejection rejection) {
                    context.executor().execute(() -> refuse(context, intake, rejection));
                }
            });
            if (HttpUtil.is100ContinueExpected(head)) {
                write(context, "100 Continue", "");
                head.headers().remove(HttpHeaderNames.EXPECT);
            }
        }

        private void read(HttpContent content) {
            ByteBuf bytes = content.content();
            try {
                if (content.decoderResult().isFailure()) {
                    arrival.refuse(new WebhookRejection(400, "the body cannot be read"));
                } else {
                    arrival.add(ByteBufUtil.getBytes(bytes), 0, bytes.readableBytes());
                    if (content instanceof LastHttpContent) {
                        arrival.end();
                    }
                }
            } finally {
                content.release();
            }
        }

        private void refuse(ChannelHandlerContext context, Intake intake, WebhookRejection rejection) {
            refused = true;
            intake.refused(rejection, sender(context.channel()));
            write(context, HttpResponseStatus.valueOf(rejection.status()).toString(), "Content-Length: 0\r\nConnection: close\r\n");
            intake.afterLinger(context::close);
        }

        /** Before the encoder, so that it is not one of the answers that it knows of. */
        private static void write(ChannelHandlerContext context, String status, String headers) {
            context.writeAndFlush(Unpooled.copiedBuffer("HTTP/1.1 " + status + "\r\n" + headers + "\r\n", StandardCharsets.US_ASCII));
        }

        private static String sender(Channel channel) {
            return channel.remoteAddress() instanceof InetSocketAddress address ? address.getAddress().getHostAddress() : null;
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            if (arrival != null) {
                arrival.release();
            }
            super.channelInactive(context);
        }
    }
}
