package io.github.camelcameras.sunmiipc.discovery;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteOrder;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.camel.util.IOHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Searches the network for cameras. Searches from the same local port wait for each other, those of other objects too.
 * Thread-safe.
 */
public final class DiscoverySearch implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscoverySearch.class);
    /** When nothing has come for so long, what has come is looked at. */
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Of all searches of this JVM: they have the same system, and a new object each time where cameras are looked for every minute. */
    private static final Set<String> COMPLAINED = ConcurrentHashMap.newKeySet();

    private final DiscoveryConfiguration options;
    private final ByteOrder order;
    private final Timing timing;
    private final Set<DatagramChannel> channels = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public DiscoverySearch(DiscoveryConfiguration options, ByteOrder order, Timing timing) {
        this.options = options;
        this.order = order;
        this.timing = timing;
    }

    /**
     * Searches, which takes as long as {@link Timing#window()}. Ends at once when the thread is interrupted.
     *
     * @param  known       the addresses of cameras that were there before: option maxNewCameras is for others
     * @return             what each camera said last, in the order in which they answered first
     * @throws IOException if a port or the network is not available, or the search is closed or interrupted
     */
    List<Map<String, Object>> run(Set<String> known) throws IOException {
        InetSocketAddress target = options.target();
        int port = options.getLocalPort();
        try {
            if (!LocalPorts.use(port, () -> closed)) {
                throw stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        }
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            return search(channel, port, target, known);
        } finally {
            LocalPorts.giveBack(port);
        }
    }

    private List<Map<String, Object>> search(DatagramChannel channel, int port, InetSocketAddress target, Set<String> known)
            throws IOException {
        channels.add(channel);
        try {
            if (closed) {
                channel.close(); // whoever closed this may not have seen it
            }
            ReceiveBuffer buffer = ReceiveBuffer.of(channel, ReceiveBuffer.WANTED_BYTES);
            bind(channel, port);
            return answers(channel, target, buffer, known);
        } catch (IOException e) {
            throw channel.isOpen() ? e : stopped(); // closed by another thread, or since this one was interrupted
        } finally {
            channels.remove(channel);
        }
    }

    private static IOException stopped() {
        return new InterruptedIOException("The search for cameras was stopped");
    }

    private static void bind(DatagramChannel channel, int port) throws IOException {
        channel.setOption(StandardSocketOptions.SO_BROADCAST, true);
        try {
            channel.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new IOException("Option localPort: cannot search for cameras from port " + port + ": " + e.getMessage(), e);
        }
    }

    private List<Map<String, Object>> answers(DatagramChannel channel, InetSocketAddress target, ReceiveBuffer buffer,
            Set<String> known) throws IOException {
        DiscoveryAnswers answers = new DiscoveryAnswers(options, order, known);
        DatagramPacket packet = new DatagramPacket(new byte[DiscoveryMessage.MAX_BYTES], DiscoveryMessage.MAX_BYTES);
        int requests = 0;
        long start = System.nanoTime();
        for (long now = 0; now < timing.window().toNanos(); now = System.nanoTime() - start) {
            if (requests < timing.requests() && now >= requests * timing.interval().toNanos()) {
                send(channel, target);
                requests++;
            }
            long until = requests < timing.requests() ? requests * timing.interval().toNanos() : timing.window().toNanos();
            // read while there is anything to read: the system drops what has no room, and what an answer says can wait
            if (receive(channel.socket(), packet, answers.waiting() ? Math.min(until - now, QUIET_NANOS) : until - now)) {
                answers.add(packet);
            } else {
                answers.read();
            }
        }
        answers.read();
        complain("dropped", buffer.complaint(answers.received()));
        complain("none", answers.noneIsAnAnswer());
        complain("others", answers.someAreOfOthers());
        complain("left out", answers.someAreLeftOut());
        return answers.cameras();
    }

    private void send(DatagramChannel channel, InetSocketAddress target) throws IOException {
        try {
            channel.send(DiscoveryMessage.request(order), target);
        } catch (IOException e) {
            throw new IOException("Option broadcastAddress: cannot search for cameras at " + target.getAddress().getHostAddress()
                                  + ": " + e.getMessage(), e);
        }
    }

    private static boolean receive(DatagramSocket socket, DatagramPacket packet, long nanos) throws IOException {
        socket.setSoTimeout((int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos))); // 0 would wait for ever
        try {
            packet.setLength(DiscoveryMessage.MAX_BYTES);
            socket.receive(packet);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Once for each kind, until there is nothing of it to complain of any more. */
    private static void complain(String kind, String complaint) {
        if (complaint != null) {
            LOG.atLevel(COMPLAINED.add(kind) ? Level.WARN : Level.DEBUG).log(complaint);
        } else {
            COMPLAINED.remove(kind);
        }
    }

    /** Ends all searches that are under way, at once, and allows no more. */
    @Override
    public void close() {
        closed = true;
        channels.forEach(IOHelper::close);
        LocalPorts.wakeUp();
    }

    /**
     * The times of a search, from its first request on.
     *
     * @param requests how many are sent, since datagrams get lost
     * @param interval between two of them
     * @param window   how long answers count
     */
    public record Timing(int requests, Duration interval, Duration window) {

        /** What the vendor suggests. */
        public static final Timing SUGGESTED = new Timing(3, Duration.ofSeconds(1), Duration.ofSeconds(5));
    }
}
