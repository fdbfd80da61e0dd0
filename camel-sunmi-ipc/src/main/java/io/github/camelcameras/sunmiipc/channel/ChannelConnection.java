package io.github.camelcameras.sunmiipc.channel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.Inbox;
import io.github.camelcameras.common.connection.SocketConnection;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.sunmiipc.call.Signer;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of the message channel: after the handshake of TLS it says CONNECT, then SUBSCRIBE, and then hands over what
 * is published. A frame of an unknown type is dropped, as newer cameras may have more of them; anything else that is not as
 * documented ends the connection.
 */
final class ChannelConnection extends SocketConnection<Frame, ChannelConnection.Published> {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelConnection.class);
    /** So long an acknowledgement waits for others: waking the event loop for each would cost more than the routing of an event. */
    private static final long ACKNOWLEDGE_MILLISECONDS = 1;

    /** A number by the document; as text, too, where operations have it so. */
    private static final String ACCEPTED = "0";

    private enum Step {
        TLS, CONNECT, SUBSCRIBE, OPEN
    }

    /** What a camera has published, and the connection on which that is acknowledged. */
    record Published(ChannelConnection connection, byte[] payload) {
    }

    /**
     * What all connections of a consumer have in common.
     *
     * @param keepAliveSeconds time between two heartbeats
     * @param topics           the vendor's names of the events to subscribe
     */
    record Login(Signer signer, long keepAliveSeconds, Set<String> topics) {

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
    private final FrameEncoder encoder;
    private final IntConsumer unknown;
    private final Queue<Object> acknowledgements = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean acknowledging = new AtomicBoolean();
    private Step step = Step.TLS;

    /**
     * @param encoder for what is written together; what is written alone is for the one in the pipeline
     * @param unknown told the type of a frame that is dropped
     */
    ChannelConnection(String host, Login login, Inbox<Published> inbox, FrameEncoder encoder, IntConsumer unknown) {
        super(host, inbox);
        this.host = host;
        this.login = login;
        this.encoder = encoder;
        this.unknown = unknown;
    }

    /** Address that the camera is known by. */
    String host() {
        return host;
    }

    @Override
    protected ChannelFuture heartbeat() {
        return write(Frame.empty(Frame.PINGREQ));
    }

    @Override
    protected ChannelFuture leave() {
        writeAcknowledgements();
        return write(Frame.empty(Frame.DISCONNECT));
    }

    /**
     * Tells the camera that an event has arrived.
     *
     * @return whether there is still somebody to tell
     */
    boolean acknowledge(Object eventId) {
        if (!channel().isActive()) {
            return false;
        }
        acknowledgements.add(eventId);
        if (acknowledging.compareAndSet(false, true)) {
            EventLoop loop = channel().eventLoop();
            whileItLasts(() -> loop.schedule(this::writeAcknowledgements, ACKNOWLEDGE_MILLISECONDS, TimeUnit.MILLISECONDS));
        }
        return true;
    }

    private void writeAcknowledgements() {
        acknowledging.set(false);
        if (acknowledgements.isEmpty()) {
            return;
        }
        ByteBuf frames = channel().alloc().ioBuffer();
        for (Object eventId = acknowledgements.poll(); eventId != null; eventId = acknowledgements.poll()) {
            encoder.write(Frame.acknowledgement(eventId), frames);
        }
        channel().writeAndFlush(frames, channel().voidPromise());
    }

    private ChannelFuture write(Frame frame) {
        return channel().writeAndFlush(frame);
    }

    @Override
    protected void connected(ChannelHandlerContext context) {
        step = Step.CONNECT;
        awaits("answer to CONNECT", "option byteOrder may be the other one");
        write(new Frame(Frame.CONNECT, login.connect()));
    }

    @Override
    protected void read(Frame frame) throws IOException {
        switch (frame.type()) {
            case Frame.PUBLISH -> {
                requireWelcome();
                deliver(new Published(this, frame.payload()));
            }
            case Frame.PINGRESP -> LOG.trace("Heartbeat of {}", host);
            case Frame.CONNACK -> {
                requireAccepted(frame, Step.CONNECT, "CONNECT");
                step = Step.SUBSCRIBE;
                awaits("answer to SUBSCRIBE", "");
                write(new Frame(Frame.SUBSCRIBE, login.subscribe()));
            }
            case Frame.SUBACK, Frame.SUBACK_OTHERWISE -> {
                requireAccepted(frame, Step.SUBSCRIBE, "SUBSCRIBE to " + login.topics());
                step = Step.OPEN;
                open();
            }
            case Frame.DISCONNECT, Frame.DISCONNECT_OTHERWISE -> throw new IOException("the camera said DISCONNECT");
            default -> unknown.accept(frame.type());
        }
    }

    /** Before it has accepted the subscription, a camera is read whatever comes: it can be a few events early, and no more. */
    private void requireWelcome() throws IOException {
        if (step.compareTo(Step.SUBSCRIBE) < 0 || step == Step.SUBSCRIBE && !inbox().hasRoom()) {
            throw new IOException("the camera published before it accepted the subscription");
        }
    }

    private void requireAccepted(Frame frame, Step due, String request) throws IOException {
        if (step != due) {
            throw new IOException("a frame of type " + frame.type() + " came when none was due");
        }
        Object code = Json.read(frame.payload()) instanceof Map<?, ?> answer ? answer.get("code") : null;
        String text = JsonValues.text(code);
        if (!ACCEPTED.equals(text)) {
            throw new CameraApiException(new ApiFailure("sunmi-ipc", "channel", text, null,
                    "the camera refused " + request + ", for a reason that the vendor does not document", 0, false));
        }
    }
}
