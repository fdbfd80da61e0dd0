package io.github.camelcameras.bvcsp;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.test.Rooms;
import org.junit.jupiter.api.Test;

/** Events, commands and audio stand on the socket, that on the call, and none of them knows another, or what is above it. */
class RoomsTest {

    @Test
    void arrowsRunDown() {
        Rooms.assertKnowOnly("io.github.camelcameras.bvcsp", Map.of(
                "event", Set.of("socket", "operation"),
                "command", Set.of("socket"),
                "audio", Set.of("socket", "operation"),
                "socket", Set.of("call"),
                "call", Set.of("operation"),
                "operation", Set.of()));
    }
}
