package io.github.camelcameras.test.bvcsp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.test.support.Recorder;

/** The audio of conferences, which has a websocket for each dialog. Thread-safe. */
public final class SocketAudio implements SocketReceiver {

    /** Eight bytes of zero and the timestamp. */
    public static final int HEADER = 16;

    private final Recorder<Packet> received = new Recorder<>();
    private final AtomicLong withoutBytes = new AtomicLong();
    private final AtomicLong headersAlone = new AtomicLong();
    private volatile SocketRoom room;

    /**
     * What a client sent, empty packets excepted.
     *
     * @param nanos     by {@link System#nanoTime()}
     * @param dialog    of the dialog that gave the address
     * @param timestamp in milliseconds
     */
    public record Packet(long nanos, int connection, String dialog, long timestamp, byte[] audio) {
    }

    SocketAudio() {
    }

    void sendsTo(SocketRoom to) {
        room = to;
    }

    /** A packet as it is on the wire. */
    public static byte[] packet(long timestamp, byte[] audio) {
        return ByteBuffer.allocate(HEADER + audio.length).putLong(0).putLong(timestamp).put(audio).array();
    }

    /** Sends a packet to everyone who is connected, whatever the dialog; returns to how many. */
    public int sendAudio(long timestamp, byte[] audio) {
        return sendRaw(packet(timestamp, audio));
    }

    /** Sends a packet to those who are connected for a dialog; returns to how many. */
    public int sendAudio(String dialog, long timestamp, byte[] audio) {
        return send(room.connections().stream().filter(connection -> dialog.equals(connection.dialog())).toList(),
                packet(timestamp, audio));
    }

    /** Sends a binary message, whatever may be wrong with it. */
    public int sendRaw(byte[] bytes) {
        return send(room.connections(), bytes.clone());
    }

    private static int send(List<SocketConnection> to, byte[] bytes) {
        to.forEach(connection -> connection.send(bytes));
        return to.size();
    }

    /** The last packets with audio. */
    public List<Packet> received() {
        return received.list();
    }

    /** How many packets with audio came. */
    public long packets() {
        return received.total();
    }

    /** How many empty packets came, of both kinds. */
    public long emptyPackets() {
        return withoutBytes.get() + headersAlone.get();
    }

    /** How many messages without a byte came. */
    public long withoutBytes() {
        return withoutBytes.get();
    }

    /** How many headers without audio came. */
    public long headersAlone() {
        return headersAlone.get();
    }

    /** Ends the connections of a dialog that is closed. */
    void dialogClosed(String dialog) {
        room.connections().stream().filter(connection -> dialog.equals(connection.dialog()))
                .forEach(connection -> connection.close(1000, ""));
    }

    @Override
    public void empty(SocketConnection from) {
        withoutBytes.incrementAndGet();
    }

    @Override
    public void binary(SocketConnection from, byte[] bytes) {
        if (bytes.length < HEADER) {
            from.violates("packet of " + bytes.length + " bytes");
            return;
        }
        ByteBuffer packet = ByteBuffer.wrap(bytes);
        if (packet.getLong() != 0) {
            from.violates("packet that begins with other bytes than zero");
        }
        if (bytes.length == HEADER) {
            headersAlone.incrementAndGet();
        } else {
            received.add(new Packet(System.nanoTime(), from.number(), from.dialog(), packet.getLong(),
                    Arrays.copyOfRange(bytes, HEADER, bytes.length)));
        }
    }
}
