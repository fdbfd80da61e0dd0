package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.ssl.SslContext;

/** The message channels of all cameras: what they publish, what was seen of their clients, and what can go wrong. Thread-safe. */
public final class Channels {

    private final SimulatorOptions options;
    private final Cameras cameras;
    private final Frames frames;
    private final SslContext tls;
    private final Server server;
    private final Recorder<Happening> happenings = new Recorder<>();
    private final Recorder<String> handshakeFailures = new Recorder<>();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lastConnection = new AtomicInteger();
    private final LongAdder heartbeats = new LongAdder();
    private final LongAdder disconnects = new LongAdder();
    private final LongAdder unknownAcknowledgements = new LongAdder();
    private final LongAdder violations = new LongAdder();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Gate> gates = new ConcurrentLinkedQueue<>();
    private volatile Handshakes handshakes = Handshakes.NORMAL;
    private volatile int connackCode;
    private volatile int subackCode;
    private volatile int subackType = Frames.SUBACK;
    private volatile boolean silent;
    private volatile boolean byteByByte;
    private volatile ChannelListener listener = new ChannelListener() {
    };

    /** What becomes of a client that has connected. */
    public enum Handshakes {
        NORMAL,
        /** TCP is accepted, and the TLS handshake goes on when this is normal again. */
        HELD,
        /** TCP is accepted, and nothing is ever said, not even later. */
        MUTE
    }

    /** @param camera -1 for any */
    private record Fault(int camera, FrameFault fault) {
    }

    Channels(SimulatorOptions options, Cameras cameras, EventLoopGroup acceptor,
            EventLoopGroup loops) {
        this.options = options;
        this.cameras = cameras;
        frames = new Frames(options.byteOrder());
        tls = Server.tls(options, options.trustedOnChannel());
        server = new Server(acceptor, loops, new ChannelInitializer<>() {
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
        Handshakes now = handshakes;
        if (now == Handshakes.NORMAL) {
            channel.pipeline().addLast(tls.newHandler(channel.alloc()), connection);
            return;
        }
        Gate gate = new Gate(
                () -> channel.pipeline().addLast(tls.newHandler(channel.alloc()), connection));
        channel.pipeline().addLast(gate);
        if (now == Handshakes.HELD) {
            gates.add(gate);
            handshakes(handshakes); // in case that they have been released just now
        }
    }

    public int port() {
        return server.port();
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
                .filter(client -> events.stream().anyMatch(event -> client.isSubscribed(event.type()))).toList();
        clients.forEach(client -> client.execute(() -> client.publish(events)));
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

    // what was seen

    /** How many TCP connections there are, whatever their state. */
    public int connections() {
        return connections.size();
    }

    /** How many channels are past CONNACK. */
    public int open() {
        return count(Connection::isConnected);
    }

    public int open(int camera) {
        return cameras.get(camera).channels.size();
    }

    /** How many channels have a subscription. */
    public int subscribed() {
        return count(Connection::isSubscribed);
    }

    private int count(Predicate<Connection> predicate) {
        return (int) connections.stream().filter(predicate).count();
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

    public long published(int camera) {
        return cameras.get(camera).published.sum();
    }

    /** How many PUBACKs came. */
    public long acknowledged() {
        return cameras.all().stream().mapToLong(camera -> camera.acknowledged.sum()).sum();
    }

    public long acknowledged(int camera) {
        return cameras.get(camera).acknowledged.sum();
    }

    /** The event_id of the first 1,000 PUBACKs that came to the camera, in order. */
    public List<Long> acknowledgedIds(int camera) {
        return cameras.get(camera).acknowledgedIds();
    }

    /** How many PUBACKs came for an event that was not open on that connection: never sent, or acknowledged already. */
    public long unknownAcknowledgements() {
        return unknownAcknowledgements.sum();
    }

    /** How many PINGREQs came. */
    public long heartbeats() {
        return heartbeats.sum();
    }

    /** How many DISCONNECTs came. */
    public long disconnects() {
        return disconnects.sum();
    }

    /** How often clients did what the document does not allow; {@link #happenings()} says what. */
    public long violations() {
        return violations.sum();
    }

    /** Why TLS handshakes failed, in order. */
    public List<String> handshakeFailures() {
        return handshakeFailures.list();
    }

    /** The last 50,000 of what happened, in order. */
    public List<Happening> happenings() {
        return happenings.list();
    }

    public List<Happening> happenings(int camera) {
        return happenings.list().stream().filter(happening -> happening.camera() == camera).toList();
    }

    /** @param told of every event from now on */
    public void listener(ChannelListener told) {
        listener = told;
    }

    // what can go wrong

    /** What becomes of clients that connect from now on; NORMAL lets those in that are held. */
    public void handshakes(Handshakes kind) {
        handshakes = kind;
        if (kind == Handshakes.NORMAL) {
            for (Gate gate = gates.poll(); gate != null; gate = gates.poll()) {
                gate.open();
            }
        }
    }

    /** @param code what every CONNECT is answered with; 0 for what it deserves */
    public void connackCode(int code) {
        connackCode = code;
    }

    /** @param code what every SUBSCRIBE is answered with; 0 for what it deserves */
    public void subackCode(int code) {
        subackCode = code;
    }

    /** @param type of the answer to SUBSCRIBE: 6, or 7 as the document also has it */
    public void subackType(int type) {
        subackType = type;
    }

    /** Cameras say nothing to a client that has subscribed, do not publish to it, and do not end its connection. */
    public void silent(boolean on) {
        silent = on;
        if (!on) {
            connections.forEach(Connection::pumpFloods);
        }
    }

    /** Whether each byte is sent on its own, in a TLS record of its own. */
    public void byteByByte(boolean on) {
        byteByByte = on;
    }

    /** Something is wrong with the next frame of any camera; more than one call: with the next ones. */
    public void faultNext(FrameFault fault) {
        faults.add(new Fault(-1, fault));
    }

    /** Something is wrong with the next frame of this camera. */
    public void faultNext(int camera, FrameFault fault) {
        faults.add(new Fault(camera, fault));
    }

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

    int connackCode() {
        return connackCode;
    }

    int subackCode() {
        return subackCode;
    }

    int subackType() {
        return subackType;
    }

    boolean isSilent() {
        return silent;
    }

    boolean writesByteByByte() {
        return byteByByte;
    }

    boolean hasFault() {
        return !faults.isEmpty();
    }

    /** The fault of the next frame of this camera; <code>null</code> for none. */
    FrameFault nextFault(int camera) {
        for (Fault fault : faults) {
            if ((fault.camera == -1 || fault.camera == camera) && faults.remove(fault)) {
                return fault.fault;
            }
        }
        return null;
    }

    void happened(Happening happening) {
        if (happening.what().equals("VIOLATION")) {
            violations.increment();
        }
        happenings.add(happening);
    }

    void handshakeFailed(Throwable cause) {
        handshakeFailures.add(String.valueOf(cause));
    }

    void heartbeat() {
        heartbeats.increment();
    }

    void disconnected() {
        disconnects.increment();
    }

    void unknownAcknowledgement() {
        unknownAcknowledgements.increment();
    }

    void published(int camera, long eventId) {
        listener.published(camera, eventId);
    }

    void acknowledged(int camera, long eventId) {
        listener.acknowledged(camera, eventId);
    }
}
