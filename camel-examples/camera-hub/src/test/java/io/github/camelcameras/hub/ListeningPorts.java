package io.github.camelcameras.hub;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The ports that a process listens at, as Linux tells them. */
final class ListeningPorts {

    /** 127.0.0.0/8, ::1, and 127.0.0.0/8 as IPv6; words of 32 bits in the machine's order. */
    private static final String LOOPBACK = "[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F";
    private static final String TCP_LISTENS = "0A";
    private static final String UDP_IS_BOUND = "07";

    private ListeningPorts() {
    }

    /** Those of TCP and UDP that other machines reach. */
    static Set<Integer> beyondLoopback(long process) throws IOException {
        Set<String> sockets = sockets(process);
        Set<Integer> ports = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] fields = line.strip().split("\\s+"); // number, local and remote address, state, ... the tenth: inode
                String[] address = fields[1].split(":");
                if (fields[3].equals(table.startsWith("tcp") ? TCP_LISTENS : UDP_IS_BOUND)
                        && sockets.contains("socket:[" + fields[9] + "]") && !address[0].matches(LOOPBACK)) {
                    ports.add(Integer.parseInt(address[1], 16));
                }
            }
        }
        return ports;
    }

    private static Set<String> sockets(long process) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "fd"))) {
            for (Path descriptor : open) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (IOException e) {
                    // closed meanwhile
                }
            }
        }
        return sockets;
    }
}
