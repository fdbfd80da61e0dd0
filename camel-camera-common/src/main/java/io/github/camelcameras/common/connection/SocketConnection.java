package io.github.camelcameras.common.connection;

import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection of Netty that a {@link ConnectionSupervisor} keeps up, as the last handler of its pipeline: how it opens, is read only
 * while its inbox has room, and ends. What is said on it is the vendor's. Its channel does not read by itself
 * ({@link SocketTransport} sees to that).
 *
 * @param <F> what the pipeline decodes
 * @param <M> a message for the inbox
 */
public abstract class SocketConnection<F, M> extends SimpleChannelInboundHandler<F> implements Connection, Inbox.Source {

    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    /** For the last words to get out, when the peer does not read. */
    private static final long SECONDS_TO_LEAVE = 1;

    private final String peer;
    private final Inbox<M> inbox;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Throwable> closed = new CompletableFuture<>();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final AtomicReference<Throwable> reason = new AtomicReference<>();
    private final OpeningSteps steps = new OpeningSteps();
    private final Outgoing outgoing = new Outgoing();
    private volatile Channel channel;
    private volatile boolean reading = true;
    private volatile long lastRead = System.nanoTime();
    private Queue<M> received = new ArrayDeque<>();

    /** @param peer who is at the other end, for the log; no secret */
    protected SocketConnection(String peer, Inbox<M> inbox) {
        this.peer = peer;
        this.inbox = inbox;
    }

    /** TCP is there, and TLS, where that is wanted: time for the first word. Called by the event loop. */
    protected abstract void connected(ChannelHandlerContext context) throws Exception;

    /** Something came. Called by the event loop; what it throws ends the connection. */
    protected abstract void read(F frame) throws Exception;

    /** Writes and flushes the last words of a connection that is open. Called by the event loop. */
    protected abstract ChannelFuture leave();

    /** Writes and flushes a heartbeat. Called by the event loop. */
    protected abstract ChannelFuture heartbeat();

    /** Watches the attempt to connect that this is the handler of. */
    public final void opening(ChannelFuture connecting) {
        channel = connecting.channel(); // set by handlerAdded, too, unless there never was a pipeline
        connecting.addListener((ChannelFuture done) -> {
            if (!done.isSuccess()) {
                close(done.cause());
            }
            if (!channel.isRegistered()) {
                finish(); // there was no socket to be had, and nothing will be closed
            }
        });
        // one step later, so that what failed has been told
        channel.closeFuture().addListener(done -> onEventLoop(this::finish));
        if (reason.get() != null) {
            closeChannel();
        }
    }

    private void closeChannel() {
        if (channel.isRegistered()) {
            channel.close();
        }
    }

    private void finish() {
        close(new ClosedChannelException()); // unless there is another reason
        closed.complete(reason.get());
    }

    @Override
    public final CompletionStage<Void> opened() {
        return opened;
    }

    @Override
    public final CompletionStage<Throwable> closed() {
        return closed;
    }

    @Override
    public final long idleNanos() {
        // a slow route of ours keeps us from reading, and nothing keeps the peer from it
        return Math.max(reading ? System.nanoTime() - lastRead : 0, outgoing.stuckNanos());
    }

    @Override
    public final void ping() {
        outgoing.wrote(heartbeat());
    }

    @Override
    public void close(Throwable why) {
        if (!reason.compareAndSet(null, steps.failure(why, isOpen()))) {
            return;
        }
        if (channel == null) {
            finish(); // it had not begun, and must not any more
        } else if (!isOpen() || !channel.isActive()) {
            closeChannel();
        } else if (channel.eventLoop().inEventLoop()) {
            sayGoodbye();
        } else {
            onEventLoop(this::sayGoodbye);
        }
    }

    private void sayGoodbye() {
        leave().addListener(ChannelFutureListener.CLOSE);
        channel.eventLoop().schedule(() -> channel.close(), SECONDS_TO_LEAVE, TimeUnit.SECONDS);
    }

    /**
     * Says what comes next on the way to {@link #open()}, for the exception in case it does not.
     *
     * @param what   such as <code>answer to the login</code>
     * @param advice which option that may be due to; may be empty
     */
    protected final void awaits(String what, String advice) {
        steps.next(what, advice, channel == null || !channel.isActive());
    }

    /** The peer has accepted us, and knows what we want. */
    protected final void open() {
        opened.complete(null);
    }

    /** Whether {@link #open()} was called. */
    protected final boolean isOpen() {
        return opened.isDone();
    }

    /** Whether it has ended, or is about to: nothing is to be begun with it. */
    public final boolean isEnding() {
        return reason.get() != null;
    }

    /** Has a message routed, together with what else this read of the socket gives. Called by the event loop. */
    protected final void deliver(M message) {
        received.add(message);
    }

    /** The channel; <code>null</code> before there is one. */
    protected final Channel channel() {
        return channel;
    }

    /** The inbox that messages go to. */
    protected final Inbox<M> inbox() {
        return inbox;
    }

    /** Whether this is the first time that there is something to warn of: a hostile peer must not fill the log. */
    public final boolean isFirstWarning() {
        return warned.compareAndSet(false, true);
    }

    /** Has a task done by the event loop, while there is one. */
    protected final void onEventLoop(Runnable task) {
        whileItLasts(() -> channel.eventLoop().execute(task));
    }

    /** Submits something to the event loop; nothing happens when that has ended. */
    protected final void whileItLasts(Runnable submission) {
        try {
            submission.run();
        } catch (RejectedExecutionException e) {
            LOG.debug("The connection to {} has gone with its event loop", peer);
        }
    }

    @Override
    public final void readOn() {
        if (!reading && hasRoom()) {
            onEventLoop(() -> {
                if (!reading) {
                    readNext();
                }
            });
        }
    }

    private void readNext() {
        if (!isOpen() || hasRoom()) {
            startReading();
            return;
        }
        reading = false;
        if (hasRoom()) { // emptied meanwhile by a thread that saw us reading
            startReading();
        }
    }

    /** Nor is a peer read that does not read itself: what we answer would pile up. */
    private boolean hasRoom() {
        return inbox.hasRoom() && channel.isWritable();
    }

    private void startReading() {
        if (!reading) {
            lastRead = System.nanoTime();
            reading = true;
        }
        channel.read();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        channel = context.channel();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) throws Exception {
        inbox.attach(this);
        if (context.pipeline().get(SslHandler.class) == null) {
            connected(context);
        } else {
            awaits("TLS", "");
        }
        readNext();
        context.fireChannelActive();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                connected(context);
                readNext();
            } else {
                close(handshake.cause());
            }
        }
        context.fireUserEventTriggered(event);
    }

    @Override
    protected final void channelRead0(ChannelHandlerContext context, F frame) throws Exception {
        lastRead = System.nanoTime();
        read(frame);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        handOver();
        readNext();
        context.fireChannelReadComplete();
    }

    /** All that one read of the socket has given goes together: that costs hardly more than a single message would. */
    private void handOver() {
        if (!received.isEmpty()) {
            inbox.add(received);
            received = new ArrayDeque<>();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        readOn();
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        close(cause instanceof DecoderException && cause.getCause() != null ? cause.getCause() : cause);
    }
}
