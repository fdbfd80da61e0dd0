package io.github.camelcameras.test.support;

import java.util.ArrayList;
import java.util.List;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** Keeps what a client sends until it is let in, so that its TLS handshake hangs. */
public final class Gate extends ChannelInboundHandlerAdapter {

    private final List<Object> kept = new ArrayList<>();
    private final Runnable whenOpened;
    private volatile ChannelHandlerContext context;

    /** @param whenOpened adds the handlers behind this one */
    public Gate(Runnable whenOpened) {
        this.whenOpened = whenOpened;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        kept.add(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        // nobody is to know
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        kept.forEach(ReferenceCountUtil::release);
        kept.clear();
        super.channelInactive(ctx);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }

    /** Whether the client still waits. For all threads. */
    public boolean isActive() {
        return context == null || context.channel().isActive();
    }

    /** Lets the client in. For all threads. */
    public void open() {
        context.executor().execute(() -> {
            if (context.channel().isActive() && !context.isRemoved()) {
                whenOpened.run();
                kept.forEach(context::fireChannelRead);
                kept.clear();
                context.fireChannelReadComplete();
                context.pipeline().remove(this);
            }
        });
    }
}
