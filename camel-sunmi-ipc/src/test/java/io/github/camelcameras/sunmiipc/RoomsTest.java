package io.github.camelcameras.sunmiipc;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.test.Rooms;
import org.junit.jupiter.api.Test;

/** Arrows run one way, down, and the ways to a camera and back do not know each other. */
class RoomsTest {

    @Test
    void aRoomKnowsNoMoreThanWhatIsBelowIt() {
        Rooms.assertKnowOnly("io.github.camelcameras.sunmiipc", Map.of(
                "channel", Set.of("event", "call"),
                "webhook", Set.of("event", "call", "operation"),
                "discovery", Set.of("call"),
                "download", Set.of("call"),
                "event", Set.of("call"),
                "call", Set.of(),
                "operation", Set.of()));
    }
}
