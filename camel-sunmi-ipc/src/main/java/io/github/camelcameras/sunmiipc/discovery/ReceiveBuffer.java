package io.github.camelcameras.sunmiipc.discovery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The system's room for answers that have come and not been read. All cameras of a network answer at the same moment, and what finds no
 * room is dropped without a word to us.
 */
final class ReceiveBuffer {

    /** For about 5,000 answers: a small datagram takes most of a kilobyte. */
    static final int WANTED_BYTES = 4 * 1024 * 1024;
    private static final int BYTES_OF_AN_ANSWER = 768;
    /** Where Linux counts what a socket dropped; the second column of a line is its address, the last one the number. */
    private static final Path SOCKETS = Path.of("/proc/net/udp");
    private static final long UNKNOWN = -1;

    private final DatagramChannel channel;
    private final int wanted;
    private final int bytes;

    private ReceiveBuffer(DatagramChannel channel, int wanted, int bytes) {
        this.channel = channel;
        this.wanted = wanted;
        this.bytes = bytes;
    }

    /** Asks for so much room, of which the system gives what it allows. */
    static ReceiveBuffer of(DatagramChannel channel, int wanted) throws IOException {
        channel.setOption(StandardSocketOptions.SO_RCVBUF, wanted);
        return new ReceiveBuffer(channel, wanted, channel.getOption(StandardSocketOptions.SO_RCVBUF));
    }

    /**
     * What is to be said of answers that were, or may have been, dropped.
     *
     * @param  answers how many were read
     * @return         <code>null</code> for nothing
     */
    String complaint(int answers) throws IOException {
        long dropped = dropped();
        if (dropped == 0 || dropped == UNKNOWN && (bytes >= wanted || answers < bytes / BYTES_OF_AN_ANSWER)) {
            return null;
        }
        return "A search for cameras got " + answers + " answers, and the system " + (dropped == UNKNOWN ? "may have dropped others"
                : "dropped " + dropped + " others") + ": it gives a receive buffer of " + bytes + " bytes where " + wanted
               + " were asked for (on Linux, sysctl net.core.rmem_max is the limit)";
    }

    private long dropped() throws IOException {
        String port = "%04X".formatted(((InetSocketAddress) channel.getLocalAddress()).getPort());
        try {
            return Files.readAllLines(SOCKETS).stream().map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 2 && columns[1].endsWith(":" + port))
                    .mapToLong(columns -> Long.parseLong(columns[columns.length - 1])).sum();
        } catch (IOException | NumberFormatException e) {
            return UNKNOWN; // not Linux
        }
    }
}
