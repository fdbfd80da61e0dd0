package io.github.camelcameras.sunmiipc.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of answers for which the system has no room. */
class ReceiveBufferTest {

    private static final int SMALL = 4_096;

    @Test
    @EnabledOnOs(OS.LINUX) // which counts them
    void whatTheSystemDroppedIsSaidWithTheSettingThatLimitsTheRoom() throws IOException {
        try (DatagramChannel search = DatagramChannel.open(StandardProtocolFamily.INET);
                DatagramChannel camera = DatagramChannel.open(StandardProtocolFamily.INET)) {
            ReceiveBuffer buffer = ReceiveBuffer.of(search, SMALL);
            search.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThat(buffer.complaint(5)).isNull();

            for (int i = 0; i < 200; i++) {
                camera.send(ByteBuffer.allocate(300), search.getLocalAddress());
            }

            assertThat(buffer.complaint(5)).matches("A search for cameras got 5 answers, and the system dropped 1\\d\\d others:.* receive"
                    + " buffer of \\d+ bytes where 4096 were asked for .*net.core.rmem_max is the limit.*");
        }
    }
}
