package io.github.camelcameras.test.bvcsp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.camelcameras.test.support.Gate;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

/**
 * What can go wrong with the websockets, on demand. What is done to a path is done to all who are connected to it at that time, whatever
 * they subscribed to, and returns how many they are. Thread-safe.
 */
public final class SocketFaults {

    private static final int MEGABYTE = 1024 * 1024;

    private final SocketRooms rooms;
    private final SocketHandshakes handshakes;
    private final List<Gate> gates = new ArrayList<>();
    private boolean tlsHeld;

    SocketFaults(SocketRooms rooms, SocketHandshakes handshakes) {
        this.rooms = rooms;
        this.handshakes = handshakes;
    }

    /** Whether from now on TLS handshakes wait; those that do go on when it ends. Operations wait as well. */
    public synchronized void holdTls(boolean held) {
        tlsHeld = held;
        if (!held) {
            gates.forEach(Gate::open);
            gates.clear();
        }
    }

    /** How many clients wait for TLS now. */
    public synchronized int heldTls() {
        gates.removeIf(gate -> !gate.isActive());
        return gates.size();
    }

    /** The gate for a client, or <code>null</code> if it need not wait. */
    synchronized Gate gate(Runnable whenOpened) {
        if (!tlsHeld) {
            return null;
        }
        Gate gate = new Gate(whenOpened);
        gates.add(gate);
        return gate;
    }

    /** From now on the handshakes of all websockets, or of these, are not answered until released; checked only then. */
    public void holdHandshakes(SocketPath... paths) {
        handshakes.hold(paths(paths));
    }

    /** Answers the handshakes that wait, and holds no more. */
    public void releaseHandshakes() {
        handshakes.release();
    }

    /** How many handshakes wait now. */
    public int heldHandshakes() {
        return handshakes.held();
    }

    /** Answers the next handshakes by this status, those of all websockets, or of these. */
    public void refuseHandshakes(int status, int times, SocketPath... paths) {
        handshakes.refuse(paths(paths), status, times);
    }

    /** Refuses no more of those handshakes. */
    public void allowHandshakes() {
        handshakes.allow();
    }

    /** From now on ends each connection by a close frame as soon as it is up; 0 for no more. */
    public void closeWhenUp(SocketPath path, int code, String reason) {
        handshakes.welcome(path, code == 0 ? null : connection -> connection.close(code, reason));
    }

    /** From now on sends this text on each connection as soon as it is up, and ends it without good-bye of the websocket. */
    public void sendAndEndWhenUp(SocketPath path, String text) {
        handshakes.welcome(path, connection -> {
            if (!text.isEmpty()) {
                connection.send(text);
            }
            connection.end();
        });
    }

    /** From now on does not repeat the subprotocol that a client asks for. */
    public void hideSubprotocol(SocketPath path) {
        handshakes.hideProtocol(path);
    }

    private static List<SocketPath> paths(SocketPath... paths) {
        return List.of(paths.length == 0 ? SocketPath.values() : paths);
    }

    /** Neither reads nor writes any more, and stays connected; those who connect later are not affected. */
    public int silence(SocketPath path) {
        return each(path, SocketConnection::silence);
    }

    /** Ends connections by RST. */
    public int reset(SocketPath path) {
        return each(path, connection -> connection.cut(true));
    }

    /** Ends connections by FIN, without good-bye of TLS or websocket. */
    public int cut(SocketPath path) {
        return each(path, connection -> connection.cut(false));
    }

    /** Ends connections by TLS and then FIN, without good-bye of the websocket. */
    public int end(SocketPath path) {
        return each(path, SocketConnection::end);
    }

    /** Ends connections by a close frame, and for good when the client replied, or after five seconds. */
    public int closeWith(SocketPath path, int code, String reason) {
        return each(path, connection -> connection.close(code, reason));
    }

    /** Sends one message with an array of these objects. */
    public int sendArray(SocketPath path, String... objects) {
        return rooms.get(path).send("[" + String.join(",", objects) + "]");
    }

    /** Sends a text message that is no JSON. */
    public int sendNoJson(SocketPath path) {
        return rooms.get(path).send("<html>this is no JSON, {\"type\":");
    }

    /** Sends a binary message of zeros. */
    public int sendBinary(SocketPath path, int bytes) {
        return each(path, connection -> connection.send(new byte[bytes]));
    }

    /** Sends a message in one frame of as many bytes: a JSON object with a long member named padding; to the audio binary zeros. */
    public int sendOversized(SocketPath path, int megabytes) {
        int bytes = megabytes * MEGABYTE;
        if (path == SocketPath.AUDIO) {
            return sendBinary(path, bytes);
        }
        String head = "{\"padding\":\"";
        String tail = "\"}";
        return rooms.get(path).send(head + "x".repeat(bytes - head.length() - tail.length()) + tail);
    }

    /** Sends text in so many frames, which may break characters in two. */
    public int sendFragments(SocketPath path, String text, int frames) {
        return fragments(path, text.getBytes(StandardCharsets.UTF_8), true, frames, false);
    }

    /** Sends text in so many frames, with a ping frame after each but the last. */
    public int sendFragmentsAndPings(SocketPath path, String text, int frames) {
        return fragments(path, text.getBytes(StandardCharsets.UTF_8), true, frames, true);
    }

    /** Sends a binary message in so many frames. */
    public int sendFragments(SocketPath path, byte[] bytes, int frames) {
        return fragments(path, bytes.clone(), false, frames, false);
    }

    /** Sends the first frame of a text message whose other frames never come. */
    public int sendUnfinished(SocketPath path, String text) {
        return each(path, connection -> connection.execute(() ->
                connection.write(new TextWebSocketFrame(false, 0, Unpooled.copiedBuffer(text, StandardCharsets.UTF_8)))));
    }

    /** Sends a ping frame; what comes back is counted. */
    public int ping(SocketPath path) {
        return each(path, connection -> connection.ping(Unpooled.copiedBuffer("simulated", StandardCharsets.UTF_8)));
    }

    private int fragments(SocketPath path, byte[] bytes, boolean text, int frames, boolean pings) {
        return each(path, connection -> connection.execute(() -> {
            for (int i = 0; i < frames; i++) {
                int from = (int) ((long) bytes.length * i / frames);
                int to = (int) ((long) bytes.length * (i + 1) / frames);
                connection.write(fragment(Unpooled.wrappedBuffer(bytes, from, to - from), text, i == 0, i == frames - 1));
                if (pings && i < frames - 1) {
                    connection.write(new PingWebSocketFrame());
                }
            }
        }));
    }

    private static WebSocketFrame fragment(ByteBuf bytes, boolean text, boolean first, boolean last) {
        if (!first) {
            return new ContinuationWebSocketFrame(last, 0, bytes);
        }
        return text ? new TextWebSocketFrame(last, 0, bytes) : new BinaryWebSocketFrame(last, 0, bytes);
    }

    private int each(SocketPath path, Consumer<SocketConnection> what) {
        List<SocketConnection> connections = rooms.get(path).connections();
        connections.forEach(what);
        return connections.size();
    }
}
