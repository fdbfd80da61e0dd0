package io.github.camelcameras.bvcsp.audio;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConnection;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.api.management.ManagedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the audio of a conference, one exchange for each packet, and sends what it is given. Each connection has a dialog of its own,
 * which is closed with it.
 */
@ManagedResource(description = "Managed websocket consumer of conference audio")
public final class AudioConsumer extends WebSocketConsumer<byte[]> {

    /** The header with the timestamp of a packet, in milliseconds. */
    public static final String TIMESTAMP = "CamelBvcspTimestamp";
    /** The header with the conference that a packet is of. */
    public static final String CONFERENCE = "CamelBvcspConference";
    /** The header with the encoding, such as <code>PCMA</code>. */
    public static final String AUDIO_CODEC = "CamelBvcspAudioCodec";
    /** The header with the number of channels. */
    public static final String AUDIO_CHANNELS = "CamelBvcspAudioChannels";
    /** The header with the sampling rate, in hertz. */
    public static final String AUDIO_SAMPLE_RATE = "CamelBvcspAudioSampleRate";

    private static final Logger LOG = LoggerFactory.getLogger(AudioConsumer.class);
    /** Eight bytes of zero and the timestamp (L12065 of the document). */
    private static final int HEADER = 16;
    /** The platform wants a packet every five seconds, an empty one if there is no other. */
    private static final Duration HEARTBEAT = Duration.ofMillis(1_500);
    private static final long SECONDS_TO_LEAVE = 5;

    private final String conference;
    private final Supplier<ApiClient> clients;
    private ApiClient client;
    private volatile AudioDialog dialog;
    private volatile CompletableFuture<Void> farewell = CompletableFuture.completedFuture(null);
    private volatile long lastSent;

    /**
     * @param  clients                  give one for the account of the endpoint
     * @throws IllegalArgumentException if there is no conference
     */
    public AudioConsumer(CameraEndpoint endpoint, Processor processor, SocketAccess access, AudioConfiguration options,
                         Supplier<ApiClient> clients) {
        super(endpoint, processor, access);
        this.clients = clients;
        conference = options.getConference();
        if (conference == null || conference.isBlank()) {
            throw new IllegalArgumentException("Option conference of bvcsp:conferenceAudio is missing: the identifier of its group");
        }
    }

    @Override
    protected void doStart() throws Exception {
        client = clients.get();
        super.doStart();
    }

    @Override
    protected Target target() {
        AudioDialog opened = AudioDialog.of(client.call(BvcspOperations.find("openConferenceWebsocketDialog"), Map.of("ID", conference))
                .value());
        dialog = opened;
        return new Target(opened.path(), () -> leave(opened));
    }

    private void leave(AudioDialog opened) {
        try {
            farewell = CompletableFuture.runAsync(() -> close(opened), transport().blocking());
        } catch (RejectedExecutionException e) {
            boolean interrupted = Thread.interrupted(); // stopped while it was opened, by the thread that did that: it may make this call
            close(opened);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void close(AudioDialog opened) {
        try {
            client.call(BvcspOperations.find("closeDialog"), Map.of("dialogid", opened.id()));
        } catch (RuntimeException e) {
            // it ends by itself without its websocket, or with the component, which knows those that are open
            LOG.debug("The dialog of conference {} was not closed", conference, e);
        }
    }

    @Override
    protected Duration heartbeat() {
        return HEARTBEAT;
    }

    @Override
    protected String conference() {
        return conference;
    }

    @Override
    public void begin(WebSocketConnection<byte[]> connection) {
        lastSent = System.nanoTime();
    }

    @Override
    public void keepAlive(WebSocketConnection<byte[]> connection) {
        if (System.nanoTime() - lastSent >= HEARTBEAT.toNanos()) {
            connection.write(packet(System.currentTimeMillis(), new byte[0]));
        }
    }

    @Override
    public void read(WebSocketConnection<byte[]> connection, byte[] packet) {
        if (packet.length > HEADER) {
            connection.add(packet);
        } else if (packet.length < HEADER) {
            drop();
        }
    }

    @Override
    protected boolean route(byte[] packet, Runnable done) {
        Exchange exchange = createExchange(false);
        exchange.setPattern(ExchangePattern.InOnly);
        Message message = exchange.getIn();
        message.setBody(Arrays.copyOfRange(packet, HEADER, packet.length));
        message.setHeader(TIMESTAMP, ByteBuffer.wrap(packet).getLong(HEADER - Long.BYTES));
        message.setHeader(CONFERENCE, conference);
        AudioDialog present = dialog;
        setHeader(message, AUDIO_CODEC, present.codec());
        setHeader(message, AUDIO_CHANNELS, present.channels());
        setHeader(message, AUDIO_SAMPLE_RATE, present.sampleRate());
        return process(exchange, () -> isRouted("A packet of conference " + conference, exchange), done);
    }

    private static void setHeader(Message message, String name, Object value) {
        if (value != null) {
            message.setHeader(name, value);
        }
    }

    /** Sends a packet. */
    void send(long timestamp, byte[] audio) {
        lastSent = System.nanoTime();
        send(packet(timestamp, audio));
    }

    private static BinaryWebSocketFrame packet(long timestamp, byte[] audio) {
        return new BinaryWebSocketFrame(Unpooled.wrappedBuffer(
                ByteBuffer.allocate(HEADER).putLong(0).putLong(timestamp).array(), audio));
    }

    @Override
    protected void closeConnections() throws InterruptedException, ExecutionException {
        super.closeConnections();
        try {
            farewell.get(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The dialog of conference {} was not closed within {} seconds", conference, SECONDS_TO_LEAVE);
        }
    }
}
