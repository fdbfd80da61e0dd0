package io.github.camelcameras.sunmiipc.discovery;

import java.net.DatagramPacket;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import io.github.camelcameras.common.text.PeerText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answers to one search: kept as they come, and read when there is time. */
final class DiscoveryAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryAnswers.class);
    /** Nobody in the network can fill the memory with cameras that there are not. */
    private static final int MOST_CAMERAS = 10_000;
    private static final int MOST_WAITING_BYTES = 16 * 1024 * 1024;

    private record Datagram(String sender, byte[] bytes) {
    }

    private final ByteOrder order;
    private final Map<String, Map<String, Object>> cameras = new LinkedHashMap<>();
    private final Queue<Datagram> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private int received;
    /** Why the first datagram that is no answer is none; <code>null</code> when all were. */
    private String ignored;

    DiscoveryAnswers(ByteOrder order) {
        this.order = order;
    }

    /** Whether there is anything to {@link #read()}. */
    boolean waiting() {
        return !waiting.isEmpty();
    }

    /** How many datagrams have come. */
    int received() {
        return received;
    }

    void add(DatagramPacket packet) {
        received++;
        waitingBytes += packet.getLength();
        waiting.add(new Datagram(packet.getAddress().getHostAddress(), Arrays.copyOf(packet.getData(), packet.getLength())));
        if (waitingBytes > MOST_WAITING_BYTES) {
            read();
        }
    }

    /** Reads what waits. */
    void read() {
        for (Datagram datagram = waiting.poll(); datagram != null; datagram = waiting.poll()) {
            read(datagram);
        }
        waitingBytes = 0;
    }

    private void read(Datagram datagram) {
        try {
            Map<String, Object> camera = DiscoveryMessage.answer(ByteBuffer.wrap(datagram.bytes()), order);
            String id = (String) camera.get(DiscoveryMessage.DEVICE_ID);
            if (cameras.size() < MOST_CAMERAS || cameras.containsKey(id)) {
                if (cameras.put(id, camera) == null && cameras.size() == MOST_CAMERAS) {
                    LOG.warn("{} cameras have answered; if there are more, they are left out", MOST_CAMERAS);
                }
            }
        } catch (ProtocolException e) {
            String reason = PeerText.of(e.getMessage());
            LOG.debug("A datagram from {} is ignored: {}", datagram.sender(), reason);
            ignored = ignored == null ? "the first, from " + datagram.sender() + ", is ignored as " + reason : ignored;
        }
    }

    /** What is to be said when nothing that came was an answer; <code>null</code> otherwise. */
    String complaint() {
        return !cameras.isEmpty() || ignored == null ? null : "A search for cameras got " + received + " datagrams, none of which is an"
                                                              + " answer: " + ignored + " (option byteOrder may be the other one)";
    }

    /** What each camera said last, in the order in which they answered first. */
    List<Map<String, Object>> cameras() {
        return new ArrayList<>(cameras.values());
    }
}
