package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLPeerUnverifiedException;

import io.github.camelcameras.common.Json;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.Connection;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of the message channel: after the handshake of TLS it says CONNECT, then SUBSCRIBE, and then hands over what
 * is published. A frame of an unknown type is dropped, as newer cameras may have more of them; anything else that is not as
 * documented ends the connection.
 */
final class ChannelConnection extends SimpleChannelInboundHandler<Frame> implements Connection {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelConnection.class);
    /** For DISCONNECT to get out, when the camera does not read. */
    private static final long SECONDS_TO_LEAVE = 1;
    /** So long an acknowledgement waits for others: waking the event loop for each would cost more than the routing of an event. */
    private static final long ACKNOWLEDGE_MILLISECONDS = 1;

    private enum Step {
        TLS, CONNECT, SUBSCRIBE, OPEN
    }

    /**
     * What all connections of a consumer have in common.
     *
     * @param keepAliveSeconds time between two heartbeats
     * @param topics           the vendor's names of the events to subscribe
     * @param hostnameVerifier checks the certificate against the host; <code>null</code> when TLS does
     */
    record Login(Signer signer, long keepAliveSeconds, Set<String> topics, HostnameVerifier hostnameVerifier) {

        private byte[] connect() {
            Map<String, String> parameters = Map.of("keep_alive", Long.toString(keepAliveSeconds));
            Map<String, Object> payload = new LinkedHashMap<>(signer.sign(parameters));
            payload.put("keep_alive", keepAliveSeconds);
            return Json.writeBytes(payload);
        }

        private byte[] subscribe() {
            return Json.writeBytes(Map.of("event_list", topics));
        }
    }

    private final String host;
    private final Login login;
    private final ChannelInbox inbox;
    private final FrameEncoder encoder;
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Throwable> closed = new CompletableFuture<>();
    private final Queue<Object> acknowledgements = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean acknowledging = new AtomicBoolean();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final AtomicReference<Throwable> reason = new AtomicReference<>();
    private volatile Channel channel;
    private volatile boolean reading = true;
    private volatile long lastRead = System.nanoTime();
    private Step step = Step.TLS;
    private Queue<byte[]> published = new ArrayDeque<>();

    /** @param encoder for what is written together; what is written alone is for the one in the pipeline */
    ChannelConnection(String host, Login login, ChannelInbox inbox, FrameEncoder encoder) {
        this.host = host;
        this.login = login;
        this.inbox = inbox;
        this.encoder = encoder;
    }

    /** Watches the attempt to connect that this is the handler of. */
    void opening(ChannelFuture connecting) {
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
        reason.compareAndSet(null, new ClosedChannelException());
        closed.complete(reason.get());
    }

    /** Address that the camera is known by. */
    String host() {
        return host;
    }

    @Override
    public CompletionStage<Void> opened() {
        return opened;
    }

    @Override
    public CompletionStage<Throwable> closed() {
        return closed;
    }

    @Override
    public void ping() {
        write(Frame.empty(Frame.PINGREQ));
    }

    @Override
    public long idleNanos() {
        return reading ? System.nanoTime() - lastRead : 0;
    }

    @Override
    public void close(Throwable why) {
        if (!reason.compareAndSet(null, why) || channel == null) {
            return;
        }
        if (!opened.isDone() || !channel.isActive()) {
            closeChannel();
        } else if (channel.eventLoop().inEventLoop()) {
            leave();
        } else {
            onEventLoop(this::leave);
        }
    }

    private void leave() {
        writeAcknowledgements();
        write(Frame.empty(Frame.DISCONNECT)).addListener(ChannelFutureListener.CLOSE);
        channel.eventLoop().schedule(() -> channel.close(), SECONDS_TO_LEAVE, TimeUnit.SECONDS);
    }

    /**
     * Tells the camera that an event has arrived.
     *
     * @return whether there is still somebody to tell
     */
    boolean acknowledge(Object eventId) {
        if (!channel.isActive()) {
            return false;
        }
        acknowledgements.add(eventId);
        if (acknowledging.compareAndSet(false, true)) {
            EventLoop loop = channel.eventLoop();
            whileItLasts(() -> loop.schedule(this::writeAcknowledgements, ACKNOWLEDGE_MILLISECONDS, TimeUnit.MILLISECONDS));
        }
        return true;
    }

    /** Whether this is the first time that there is something to warn of: a hostile camera must not fill the log. */
    boolean isFirstWarning() {
        return warned.compareAndSet(false, true);
    }

    private void writeAcknowledgements() {
        acknowledging.set(false);
        if (acknowledgements.isEmpty()) {
            return;
        }
        ByteBuf frames = channel.alloc().ioBuffer();
        for (Object eventId = acknowledgements.poll(); eventId != null; eventId = acknowledgements.poll()) {
            encoder.write(Frame.acknowledgement(eventId), frames);
        }
        channel.writeAndFlush(frames, channel.voidPromise());
    }

    private void onEventLoop(Runnable task) {
        whileItLasts(() -> channel.eventLoop().execute(task));
    }

    private void whileItLasts(Runnable submission) {
        try {
            submission.run();
        } catch (RejectedExecutionException e) {
            LOG.debug("The connection to {} has gone with its event loop", host);
        }
    }

    private ChannelFuture write(Frame frame) {
        return channel.writeAndFlush(frame);
    }

    /** Reads on, if that had been stopped for want of room. Called by any thread. */
    void readOn() {
        if (!reading && hasRoom()) {
            onEventLoop(() -> {
                if (!reading) {
                    readNext();
                }
            });
        }
    }

    private void readNext() {
        if (step != Step.OPEN || hasRoom()) {
            startReading();
            return;
        }
        reading = false;
        if (hasRoom()) { // emptied meanwhile by a thread that saw us reading
            startReading();
        }
    }

    /** Nor is a camera read that does not read itself: its acknowledgements would pile up. */
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
    public void channelActive(ChannelHandlerContext context) {
        inbox.attach(this);
        readNext();
        context.fireChannelActive();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        handOver();
        readNext();
        context.fireChannelReadComplete();
    }

    /** All that one read of the socket has given goes together: that costs hardly more than a single event would. */
    private void handOver() {
        if (!published.isEmpty()) {
            inbox.add(this, published);
            published = new ArrayDeque<>();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        readOn();
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                verifyHost(context);
                step = Step.CONNECT;
                write(new Frame(Frame.CONNECT, login.connect()));
                readNext();
            } else {
                close(handshake.cause());
            }
        }
        context.fireUserEventTriggered(event);
    }

    private void verifyHost(ChannelHandlerContext context) throws SSLPeerUnverifiedException {
        HostnameVerifier verifier = login.hostnameVerifier();
        if (verifier != null && !verifier.verify(host, context.pipeline().get(SslHandler.class).engine().getSession())) {
            throw new SSLPeerUnverifiedException("The certificate is not one for " + host);
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, Frame frame) throws IOException {
        lastRead = System.nanoTime();
        switch (frame.type()) {
            case Frame.PUBLISH -> {
                requireWelcome();
                published.add(frame.payload());
            }
            case Frame.PINGRESP -> LOG.trace("Heartbeat of {}", host);
            case Frame.CONNACK -> {
                requireAccepted(frame, Step.CONNECT, "CONNECT");
                step = Step.SUBSCRIBE;
                write(new Frame(Frame.SUBSCRIBE, login.subscribe()));
            }
            case Frame.SUBACK, Frame.SUBACK_OTHERWISE -> {
                requireAccepted(frame, Step.SUBSCRIBE, "SUBSCRIBE to " + login.topics());
                step = Step.OPEN;
                opened.complete(null);
            }
            case Frame.DISCONNECT, Frame.DISCONNECT_OTHERWISE -> throw new IOException("the camera said DISCONNECT");
            default -> LOG.debug("Dropped a frame of type {} from {}", frame.type(), host);
        }
    }

    /** Before it has accepted the subscription, a camera is read whatever comes: it can be a few events early, and no more. */
    private void requireWelcome() throws IOException {
        if (step.compareTo(Step.SUBSCRIBE) < 0 || step == Step.SUBSCRIBE && !inbox.hasRoom()) {
            throw new IOException("the camera published before it accepted the subscription");
        }
    }

    private void requireAccepted(Frame frame, Step due, String request) throws IOException {
        if (step != due) {
            throw new IOException("a frame of type " + frame.type() + " came when none was due");
        }
        Object code = Json.read(frame.payload()) instanceof Map<?, ?> answer ? answer.get("code") : null;
        if (!(code instanceof Number number) || number.intValue() != 0) {
            throw new CameraApiException(new ApiFailure("sunmi-ipc", "channel", String.valueOf(code), null,
                    "the camera refused " + request + ", for a reason that the vendor does not document", 0, false));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        close(cause instanceof DecoderException && cause.getCause() != null ? cause.getCause() : cause);
    }
}
