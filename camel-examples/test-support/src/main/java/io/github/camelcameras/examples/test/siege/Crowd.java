package io.github.camelcameras.examples.test.siege;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many connections at once that all do the same: begin, and then send nothing, or a byte now and then. */
final class Crowd {

    private static final long TICK_MILLIS = 50;
    private static final int STATUS_BEGIN = 9;
    private static final int STATUS_END = 12;

    private final List<Member> members = new ArrayList<>();
    private final ByteBuffer received = ByteBuffer.allocate(4_096);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int refused;
    private int ended;
    private double lastEnd;

    /**
     * What became of them.
     *
     * @param refused  those that were not let in
     * @param statuses that were answered, and how often
     * @param ended    those that the server ended
     * @param lastEnd  seconds until it ended the last of these
     */
    record Outcome(int number, int refused, Map<Integer, Integer> statuses, int ended, double lastEnd) {

        @Override
        public String toString() {
            return "%d connections, %d refused, answered %s, %d ended by the server, the last after %.1f s".formatted(number, refused,
                    statuses, ended, lastEnd);
        }
    }

    /** One of them. */
    private static final class Member {

        private final SocketChannel channel;
        private ByteBuffer left;
        private boolean answered;

        Member(SocketChannel channel, byte[] begin) {
            this.channel = channel;
            left = ByteBuffer.wrap(begin);
        }
    }

    private Crowd() {
    }

    /**
     * Comes, stays as long as it is let, and goes.
     *
     * @param begin what each sends first
     * @param every when each sends a byte more; <code>null</code> for never
     */
    static Outcome visit(URI server, int number, byte[] begin, Duration every, Duration hold) throws IOException {
        Crowd crowd = new Crowd();
        try (Selector selector = Selector.open()) {
            try {
                for (int i = 0; i < number; i++) {
                    crowd.join(selector, server, begin);
                }
                crowd.stay(selector, every, hold);
            } finally {
                for (Member member : crowd.members) {
                    member.channel.close();
                }
            }
        }
        return new Outcome(number, crowd.refused, crowd.statuses, crowd.ended, crowd.lastEnd);
    }

    private void join(Selector selector, URI server, byte[] begin) throws IOException {
        SocketChannel channel = SocketChannel.open();
        Member member = new Member(channel, begin);
        members.add(member);
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.register(selector, SelectionKey.OP_CONNECT, member);
    }

    private void stay(Selector selector, Duration every, Duration hold) throws IOException {
        long begin = System.nanoTime();
        long nextByte = every == null ? Long.MAX_VALUE : every.toNanos();
        for (long now = 0; now < hold.toNanos() && ended + refused < members.size(); now = System.nanoTime() - begin) {
            selector.select(TICK_MILLIS);
            for (SelectionKey key : selector.selectedKeys()) {
                go(key, now / 1e9);
            }
            selector.selectedKeys().clear();
            if (now > nextByte) {
                nextByte += every.toNanos();
                selector.keys().stream().filter(SelectionKey::isValid).forEach(Crowd::oneMore);
            }
        }
    }

    private static void oneMore(SelectionKey key) {
        Member member = (Member) key.attachment();
        if (!member.left.hasRemaining() && member.channel.isConnected()) {
            member.left = ByteBuffer.wrap(new byte[] { 'x' });
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    private void go(SelectionKey key, double seconds) {
        Member member = (Member) key.attachment();
        try {
            if (key.isConnectable()) {
                member.channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            }
            if (key.isReadable()) {
                read(key, member, seconds);
            }
            if (key.isValid() && key.isWritable()) {
                member.channel.write(member.left);
                if (!member.left.hasRemaining()) {
                    key.interestOps(SelectionKey.OP_READ);
                }
            }
        } catch (IOException e) {
            if (member.channel.isConnected()) {
                end(key, seconds);
            } else {
                refused++;
                key.cancel();
            }
        }
    }

    private void read(SelectionKey key, Member member, double seconds) throws IOException {
        received.clear();
        int length = member.channel.read(received);
        if (length < 0) {
            end(key, seconds);
        } else if (!member.answered && length > STATUS_END) {
            member.answered = true;
            String status = new String(received.array(), STATUS_BEGIN, STATUS_END - STATUS_BEGIN, StandardCharsets.US_ASCII);
            statuses.merge(Integer.valueOf(status), 1, Integer::sum);
        }
    }

    private void end(SelectionKey key, double seconds) {
        ended++;
        lastEnd = seconds;
        key.cancel();
    }
}
