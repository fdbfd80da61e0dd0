package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.github.camelcameras.test.sunmiipc.ChannelFaults.Handshakes;
import io.github.camelcameras.test.support.Gate;
import io.github.camelcameras.test.support.Json;
import io.github.camelcameras.test.support.ServerPort;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.ssl.SslContext;

/** The message channels of all cameras: what they publish, and what was seen of their clients. Thread-safe. */
public final class Channels {

    private final SimulatorOptions options;
    private final Cameras cameras;
    private final Frames frames;
    private final SslContext tls;
    private final ServerPort server;
    private final ChannelRecords records = new ChannelRecords();
    private final ChannelFaults faults = new ChannelFaults(this::pumpFloods);
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lastConnection = new AtomicInteger();

    Channels(SimulatorOptions options, Cameras cameras, EventLoopGroup acceptor, EventLoopGroup loops) {
        this.options = options;
        this.cameras = cameras;
        frames = new Frames(options.byteOrder());
        tls = CameraPort.tls(options, options.trustedOnChannel());
        server = CameraPort.open(options, acceptor, loops, new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                accept(channel);
            }
        });
    }

    private void accept(Channel channel) {
        Camera camera = cameras.at(channel.localAddress());
        if (camera == null) {
            channel.close();
            return;
        }
        Connection connection = new Connection(this, camera, channel, lastConnection.incrementAndGet());
        connections.add(connection);
        channel.closeFuture().addListener(closed -> connections.remove(connection));
        connection.opened();
        if (faults.leavesAt(ChannelFaults.Leave.TCP)) {
            channel.close();
            return;
        }
        Handshakes handshakes = faults.handshakes();
        if (handshakes == Handshakes.NORMAL) {
            channel.pipeline().addLast(tls.newHandler(channel.alloc()), connection);
            return;
        }
        Gate gate = new Gate(() -> channel.pipeline().addLast(tls.newHandler(channel.alloc()), connection));
        channel.pipeline().addLast(gate);
        if (handshakes == Handshakes.HELD) {
            faults.hold(gate);
        }
    }

    /** The same for all cameras, picked at run time. */
    public int port() {
        return server.port();
    }

    /** What goes wrong on demand. */
    public ChannelFaults faults() {
        return faults;
    }

    // what cameras publish

    /**
     * Publishes an event to the clients of the camera that have subscribed to its type.
     *
     * @param  json with event_id and event_type
     * @return      how many there are
     */
    public int publish(int camera, String json) {
        return publishTogether(camera, json);
    }

    /** @param event see {@link Events} */
    public int publish(int camera, Map<String, ?> event) {
        return publishTogether(camera, Json.write(event));
    }

    /** Publishes several events in one write. */
    public int publishTogether(int camera, String... json) {
        List<Event> events = Arrays.stream(json).map(Event::of).toList();
        List<Connection> clients = cameras.get(camera).channels.stream()
                .filter(client -> events.stream().anyMatch(event -> client.conversation().isSubscribed(event.type()))).toList();
        clients.forEach(client -> client.execute(() -> client.conversation().publish(events)));
        return clients.size();
    }

    /**
     * Publishes an event many times to one client of the camera, with rising event_id.
     *
     * @param perSecond 0 for as fast as the client takes them
     */
    public Flood flood(int camera, Map<String, ?> event, int count, double perSecond) {
        Camera of = cameras.get(camera);
        Flood flood = new Flood(frames, options.resend(), of, event, count, perSecond);
        of.floods.add(flood);
        flood.done().whenComplete((acknowledged, failure) -> of.floods.remove(flood));
        of.channels.forEach(flood::attach);
        return flood;
    }

    /** Sends a frame with any type and payload to all clients of the camera. */
    public void sendFrame(int camera, int type, String payload) {
        cameras.get(camera).channels.forEach(client -> client.sendFrame(type, payload.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends bytes that need not be a frame to all clients of the camera. */
    public void sendRaw(int camera, byte[] bytes) {
        cameras.get(camera).channels.forEach(client -> client.sendRaw(bytes));
    }

    /**
     * Whether the camera reads what those clients send that are connected now. What it sends goes out all the same, and it does not miss
     * their heartbeats.
     */
    public void reading(int camera, boolean on) {
        cameras.get(camera).channels.forEach(client -> client.reading(on));
    }

    // what was seen

    /** How many TCP connections there are, whatever their state. */
    public int connections() {
        return connections.size();
    }

    /** How many channels are past CONNACK. */
    public int open() {
        return count(Conversation::isConnected);
    }

    /** How many channels of the camera are past CONNACK. */
    public int open(int camera) {
        return cameras.get(camera).channels.size();
    }

    /** How many channels have a subscription. */
    public int subscribed() {
        return count(Conversation::isSubscribed);
    }

    private int count(Predicate<Conversation> predicate) {
        return (int) connections.stream().map(Connection::conversation).filter(predicate).count();
    }

    /** How often a camera has been connected to. */
    public int attempts(int camera) {
        return cameras.get(camera).attempts.get();
    }

    /** How many connections a camera has had at most at the same time that were not yet past CONNACK. */
    public int maxConnecting(int camera) {
        return cameras.get(camera).maxConnecting();
    }

    /** How many events were sent, each time counted. */
    public long published() {
        return cameras.all().stream().mapToLong(camera -> camera.published.sum()).sum();
    }

    /** How many events the camera sent, each time counted. */
    public long published(int camera) {
        return cameras.get(camera).published.sum();
    }

    /** How many PUBACKs came. */
    public long acknowledged() {
        return cameras.all().stream().mapToLong(camera -> camera.acknowledged.sum()).sum();
    }

    /** How many PUBACKs came to the camera. */
    public long acknowledged(int camera) {
        return cameras.get(camera).acknowledged.sum();
    }

    /** The event_id of the first 1,000 PUBACKs that came to the camera, in order. */
    public List<Long> acknowledgedIds(int camera) {
        return cameras.get(camera).acknowledgedIds();
    }

    /** How many PUBACKs came for an event that was not open on that connection: never sent, or acknowledged already. */
    public long unknownAcknowledgements() {
        return records.unknownAcknowledgements();
    }

    /** How many PINGREQs came. */
    public long heartbeats() {
        return records.heartbeats();
    }

    /** How many DISCONNECTs came. */
    public long disconnects() {
        return records.disconnects();
    }

    /** How often clients did what the document does not allow; {@link #happenings()} says what. */
    public long violations() {
        return records.violations();
    }

    /** Why TLS handshakes failed, in order. */
    public List<String> handshakeFailures() {
        return records.handshakeFailures();
    }

    /** The last 50,000 of what happened, in order. */
    public List<Happening> happenings() {
        return records.happenings();
    }

    /** Those of them that happened to the camera. */
    public List<Happening> happenings(int camera) {
        return records.happenings().stream().filter(happening -> happening.camera() == camera).toList();
    }

    /** @param told of every event from now on */
    public void listener(ChannelListener told) {
        records.listener(told);
    }

    // what ends connections

    /** Ends all connections: by TCP RST, or properly by TLS and TCP. */
    public void drop(boolean reset) {
        connections.forEach(connection -> connection.drop(reset));
    }

    /** Ends those of one camera that are past CONNACK. */
    public void drop(int camera, boolean reset) {
        cameras.get(camera).channels.forEach(connection -> connection.drop(reset));
    }

    /** Connections are refused from now on; those there are stay. */
    public void stopListening() {
        server.stop();
    }

    /** Listens again, on the same port. */
    public void listen() {
        server.listen();
    }

    void close() {
        server.close();
        cameras.all().forEach(camera -> camera.floods.forEach(Flood::cancel));
    }

    // what connections ask and tell

    Frames frames() {
        return frames;
    }

    boolean resends() {
        return options.resend();
    }

    int check(Map<String, String> parameters) {
        return Signature.check(parameters, options.appId(), options.secretKey());
    }

    ChannelRecords records() {
        return records;
    }

    private void pumpFloods() {
        connections.forEach(Connection::pumpFloods);
    }
}
