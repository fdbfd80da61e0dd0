package io.github.camelcameras.common.client;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** The addresses that are not in the internet: of the own machine, the own network, the provider's network, or of nobody. */
final class NotPublic {

    /** What an IP version 6 address in the internet begins with; elsewhere is what is local, unique local, multicast or unassigned. */
    private static final Net INTERNET = new Net(0x20_00_00_00, 3);
    private static final List<Net> IPV4 = List.of(new Net(0, 8), new Net(0x0a_00_00_00, 8), new Net(0x64_40_00_00, 10),
            new Net(0x7f_00_00_00, 8), new Net(0xa9_fe_00_00, 16), new Net(0xac_10_00_00, 12), new Net(0xc0_00_00_00, 24),
            new Net(0xc0_a8_00_00, 16), new Net(0xe0_00_00_00, 3));
    private static final int NAT64 = 0x00_64_ff_9b;
    private static final int TEREDO = 0x20_01_00_00;
    private static final short SIX_TO_FOUR = 0x20_02;

    /** The first bits of an address. */
    private record Net(int start, int bits) {

        boolean contains(int value) {
            return (value ^ start) >>> Integer.SIZE - bits == 0;
        }
    }

    private NotPublic() {
    }

    static boolean contains(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        if (address instanceof Inet4Address) {
            return isNotPublic(bytes.getInt(0));
        }
        if (bytes.getShort(0) == SIX_TO_FOUR) {
            return isNotPublic(bytes.getInt(Short.BYTES)); // leads to that address
        }
        if (bytes.getInt(0) == NAT64 && bytes.getLong(Integer.BYTES) == 0) {
            return isNotPublic(bytes.getInt(Integer.BYTES + Long.BYTES));
        }
        return !INTERNET.contains(bytes.getInt(0)) || bytes.getInt(0) == TEREDO;
    }

    private static boolean isNotPublic(int ipv4) {
        return IPV4.stream().anyMatch(net -> net.contains(ipv4));
    }
}
