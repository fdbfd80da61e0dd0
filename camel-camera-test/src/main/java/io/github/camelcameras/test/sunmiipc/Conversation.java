package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.support.Json;
import io.netty.buffer.ByteBuf;

/** What one client and a camera say to each other, frame by frame. What is not said to be for all threads is for the event loop. */
final class Conversation {

    private static final byte[] NOTHING = {};
    private static final int MISSED_HEARTBEATS = 3;
    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

    private final Channels channels;
    private final Camera camera;
    private final Connection connection;
    private final Map<Long, Event> pending = new LinkedHashMap<>();
    private volatile Set<String> subscriptions = Set.of();
    private volatile boolean connected;
    private long keepAlive;
    private long lastHeartbeat;

    Conversation(Channels channels, Camera camera, Connection connection) {
        this.channels = channels;
        this.camera = camera;
        this.connection = connection;
    }

    /** Past CONNACK and not closed. For all threads. */
    boolean isConnected() {
        return connected;
    }

    /** For all threads. */
    boolean isSubscribed() {
        return !subscriptions.isEmpty();
    }

    /** For all threads. */
    boolean isSubscribed(String type) {
        return subscriptions.contains(type);
    }

    /** The connection is closed. */
    void end() {
        if (connected) {
            connected = false;
            camera.channels.remove(connection);
        } else {
            camera.connecting(-1);
        }
        subscriptions = Set.of();
        if (channels.resends()) {
            camera.keep(pending);
        }
        pending.clear();
    }

    /** The client sent a frame. */
    void receive(int type, ByteBuf payload) {
        boolean first = type == Frames.CONNECT;
        if (first == connected) {
            connection.violates(first ? "CONNECT again" : "type " + type + " before CONNECT");
            return;
        }
        switch (type) {
            case Frames.CONNECT -> connect(text(payload));
            case Frames.PINGREQ -> heartbeat(text(payload));
            case Frames.SUBSCRIBE -> subscribe(text(payload));
            case Frames.UNSUBSCRIBE -> unsubscribe(text(payload));
            case Frames.PUBACK -> acknowledged(payload);
            case Frames.DISCONNECT, Frames.DISCONNECT_0X11 -> {
                connection.happened("DISCONNECT", Integer.toString(type));
                channels.records().disconnected();
                connection.close();
            }
            default -> connection.violates("type " + type);
        }
    }

    private void connect(String payload) {
        connection.happened("CONNECT", payload);
        if (channels.faults().leavesAt(ChannelFaults.Leave.CONNECT)) {
            connection.close();
            return;
        }
        int code = channels.faults().connackCode() == 0 ? check(payload) : channels.faults().connackCode();
        if (code == Signature.OK) {
            connected = true;
            camera.connecting(-1);
            camera.channels.add(connection);
            lastHeartbeat = System.nanoTime();
            connection.schedule(this::checkHeartbeat, MISSED_HEARTBEATS * keepAlive);
        }
        send(Frames.CONNACK, code);
    }

    private int check(String payload) {
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            Json.object(payload).forEach((name, value) -> parameters.put(name, value instanceof String text ? text : Json.write(value)));
            keepAlive = TimeUnit.SECONDS.toNanos(Integer.parseInt(parameters.getOrDefault("keep_alive", "")));
        } catch (IllegalArgumentException e) {
            return Signature.PARAMETER;
        }
        return keepAlive <= 0 ? Signature.PARAMETER : channels.check(parameters);
    }

    private void heartbeat(String payload) {
        connection.happened("PINGREQ", payload);
        channels.records().heartbeat();
        lastHeartbeat = System.nanoTime();
        if (!payload.isEmpty()) {
            connection.violates("PINGREQ with a payload");
        } else if (isHeard()) {
            connection.write(connection.frame(Frames.PINGRESP, NOTHING));
        }
    }

    private void checkHeartbeat() {
        long left = MISSED_HEARTBEATS * keepAlive - (System.nanoTime() - lastHeartbeat);
        if (connection.isClosing()) {
            return;
        }
        if (left > 0 || !isHeard() || !connection.isReading()) {
            connection.schedule(this::checkHeartbeat, Math.max(left, SHORTEST_WAIT));
        } else {
            connection.happened("TIMEOUT", "");
            connection.close();
        }
    }

    private void subscribe(String payload) {
        connection.happened("SUBSCRIBE", payload);
        if (channels.faults().leavesAt(ChannelFaults.Leave.SUBSCRIBE)) {
            connection.close();
            return;
        }
        List<String> events = events(payload);
        int code = channels.faults().subackCode() == 0 ? Camera.check(events) : channels.faults().subackCode();
        ByteBuf answer = connection.frame(channels.faults().subackType(), json(code));
        if (code == Signature.OK) {
            Set<String> all = new LinkedHashSet<>(subscriptions);
            all.addAll(events);
            List<Event> again = channels.faults().isSilent() ? List.of() : camera.takeUnacknowledged(all);
            subscriptions = all;
            again.forEach(event -> append(answer, event));
        }
        connection.write(answer);
        camera.floods.forEach(flood -> flood.attach(connection));
    }

    private void unsubscribe(String payload) {
        connection.happened("UNSUBSCRIBE", payload);
        List<String> events = events(payload);
        int code = Camera.check(events);
        if (code == Signature.OK) {
            Set<String> left = new LinkedHashSet<>(subscriptions);
            events.forEach(left::remove);
            subscriptions = left;
        }
        if (isHeard()) {
            send(Frames.UNSUBACK, code);
        }
    }

    private static List<String> events(String payload) {
        try {
            return Json.names(Json.object(payload).get("event_list"));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private void acknowledged(ByteBuf payload) {
        long id = Acknowledgement.eventId(payload);
        if (id < 0) {
            connection.violates("PUBACK " + text(payload));
            return;
        }
        Flood of = null;
        for (Flood flood : camera.floods) {
            of = flood.acknowledged(connection, id) ? flood : of;
        }
        if (of == null) {
            connection.happened("PUBACK", Long.toString(id));
            if (pending.remove(id) == null) {
                channels.records().unknownAcknowledgement();
            }
        }
        camera.acknowledged(id);
        channels.records().acknowledged(camera.number, id);
        if (of != null) {
            of.completeIfDone(); // now that all has been counted
        }
    }

    /** Publishes in one write those that are subscribed to. */
    void publish(List<Event> events) {
        List<Event> wanted = new ArrayList<>(events);
        wanted.removeIf(event -> !mayPublish(event.type()));
        if (!wanted.isEmpty()) {
            ByteBuf buffer = connection.buffer();
            wanted.forEach(event -> append(buffer, event));
            connection.write(buffer);
        }
    }

    private void append(ByteBuf buffer, Event event) {
        pending.put(event.id(), event);
        published(event.id());
        connection.append(buffer, Frames.PUBLISH, event.payload());
    }

    void published(long id) {
        camera.published.increment();
        channels.records().published(camera.number, id);
    }

    boolean mayPublish(String type) {
        return !connection.isClosing() && subscriptions.contains(type) && isHeard();
    }

    /** Whether anything may be said to this client now. */
    private boolean isHeard() {
        return !channels.faults().isSilent() || subscriptions.isEmpty();
    }

    private void send(int type, int code) {
        connection.write(connection.frame(type, json(code)));
    }

    private byte[] json(int code) {
        String quote = channels.faults().hasCodesAsText() ? "\"" : "";
        return ("{\"code\":" + quote + code + quote + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(ByteBuf payload) {
        return payload.toString(StandardCharsets.UTF_8);
    }
}
