package io.github.camelcameras.sunmiipc.discovery;

import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import io.netty.util.NetUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answers to one search: kept as they come, and read when there is time. Of each camera there is one, and at each address: the last
 * one counts.
 */
final class DiscoveryAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryAnswers.class);
    /** More than a network has: what is known from earlier searches does not grow beyond it, whoever answers. */
    private static final int MOST_CAMERAS = 10_000;
    private static final int MOST_WAITING_BYTES = 16 * 1024 * 1024;

    private record Datagram(InetAddress sender, byte[] bytes) {
    }

    private final ByteOrder order;
    private final boolean relayed;
    private final int mostNew;
    private final Set<String> known;
    private final Map<String, Map<String, Object>> cameras = new LinkedHashMap<>();
    /** The camera that answered last for an address. */
    private final Map<String, String> ids = new HashMap<>();
    private final Queue<Datagram> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private int received;
    private int newAddresses;
    private int leftOut;
    private int ofOthers;
    private String firstOfOthers;
    /** Why the first datagram that is no answer is none; <code>null</code> when all were. */
    private String ignored;

    /** @param known the addresses of cameras that may answer whatever their number is */
    DiscoveryAnswers(DiscoveryConfiguration options, ByteOrder order, Set<String> known) {
        this.order = order;
        this.relayed = options.isRelayedAnswers();
        this.mostNew = Math.min(options.getMaxNewCameras(), Math.max(MOST_CAMERAS - known.size(), 0));
        this.known = known;
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
        waiting.add(new Datagram(packet.getAddress(), Arrays.copyOf(packet.getData(), packet.getLength())));
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
        String sender = datagram.sender().getHostAddress();
        try {
            Map<String, Object> camera = DiscoveryMessage.answer(ByteBuffer.wrap(datagram.bytes()), order);
            String ip = (String) camera.get(DiscoveryMessage.IP);
            if (relayed || datagram.sender().equals(NetUtil.createInetAddressFromIpAddressString(ip))) {
                take(camera, ip);
            } else {
                LOG.debug("An answer from {} is ignored: it is about a camera at {}", sender, ip);
                ofOthers++;
                firstOfOthers = firstOfOthers == null ? "the first, from " + sender + ", about " + ip : firstOfOthers;
            }
        } catch (ProtocolException e) {
            LOG.debug("A datagram from {} is ignored: {}", sender, e.getMessage());
            ignored = ignored == null ? "the first, from " + sender + ", is ignored as " + e.getMessage() : ignored;
        }
    }

    private void take(Map<String, Object> camera, String ip) {
        String id = (String) camera.get(DiscoveryMessage.DEVICE_ID);
        if (!ids.containsKey(ip) && !known.contains(ip)) {
            if (newAddresses == mostNew) {
                leftOut++;
                return;
            }
            newAddresses++;
        }
        String before = ids.put(ip, id);
        if (before != null && !before.equals(id)) {
            cameras.remove(before);
        }
        Map<String, Object> elsewhere = cameras.put(id, camera);
        if (elsewhere != null && !ip.equals(elsewhere.get(DiscoveryMessage.IP))) {
            ids.remove(elsewhere.get(DiscoveryMessage.IP));
        }
    }

    /** What is to be said when nothing that came was an answer; <code>null</code> otherwise. */
    String noneIsAnAnswer() {
        return !cameras.isEmpty() || leftOut + ofOthers > 0 || ignored == null ? null : "A search for cameras got " + received
               + " datagrams, none of which is an answer: " + ignored + " (option byteOrder may be the other one)";
    }

    /** What is to be said of answers that are not from the camera that they are about; <code>null</code> for nothing. */
    String someAreOfOthers() {
        return ofOthers == 0 ? null : "A search for cameras got " + ofOthers + " answers about cameras at another address than they are"
                                      + " from, and ignored them: " + firstOfOthers + " (see option relayedAnswers)";
    }

    /** What is to be said of cameras for which there is no room; <code>null</code> for nothing. */
    String someAreLeftOut() {
        return leftOut == 0 ? null : "A search for cameras took " + newAddresses + " that are new, and left out " + leftOut
                                     + " answers of others (option maxNewCameras, and " + MOST_CAMERAS + " in all)";
    }

    /** What each camera said last, in the order in which they answered first. */
    List<Map<String, Object>> cameras() {
        return new ArrayList<>(cameras.values());
    }
}
