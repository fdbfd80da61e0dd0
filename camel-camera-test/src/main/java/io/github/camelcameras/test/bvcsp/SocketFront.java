package io.github.camelcameras.test.bvcsp;

import java.util.concurrent.atomic.AtomicInteger;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.ReferenceCountUtil;

/** One HTTPS client: handshakes of websockets are answered here, all else by the HTTP server behind. */
final class SocketFront extends ChannelInboundHandlerAdapter {

    private final SocketHandshakes handshakes;
    private final SocketProxy proxy;
    private final AtomicInteger tlsFailures;
    private HttpRequest handshake;
    private boolean answered;

    SocketFront(SocketHandshakes handshakes, SocketProxy proxy, AtomicInteger tlsFailures) {
        this.handshakes = handshakes;
        this.proxy = proxy;
        this.tlsFailures = tlsFailures;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (handshake == null && message instanceof HttpRequest request && isHandshake(request)) {
            handshake = request;
            proxy.close();
        }
        if (handshake == null) {
            proxy.forward((HttpObject) message);
            return;
        }
        ReferenceCountUtil.release(message);
        if (message instanceof LastHttpContent && !answered) {
            answered = true;
            handshakes.arrived(ctx, handshake);
        }
    }

    private static boolean isHandshake(HttpRequest request) {
        return request.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && request.headers().containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) throws Exception {
        proxy.clientIsWritable(ctx.channel().isWritable());
        super.channelWritabilityChanged(ctx);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        proxy.close();
        super.channelInactive(ctx);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent tls && !tls.isSuccess()) {
            tlsFailures.incrementAndGet();
        }
        super.userEventTriggered(ctx, event);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }
}
