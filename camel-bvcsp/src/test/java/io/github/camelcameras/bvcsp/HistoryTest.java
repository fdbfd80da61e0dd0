package io.github.camelcameras.bvcsp;

import java.time.Instant;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.bvcsp.SocketPositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static io.github.camelcameras.test.bvcsp.SocketPath.MESSAGES;
import static io.github.camelcameras.test.bvcsp.SocketPath.ONLINE_STATUS;
import static io.github.camelcameras.test.bvcsp.SocketPath.POSITIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What websockets other than that of the alarms did not bring, and the platform can be asked for. */
@Timeout(60)
class HistoryTest extends BvcspSocketTestSupport {

    private final long now = Instant.now().getEpochSecond();

    @Test
    void messagesAreAskedForByTheirNumberAndThoseOfTheUserToOthersAreLeftOut() throws Exception {
        listening(MESSAGES, "messages?recoverOnReconnect=true");
        asked("/bvcsp/v1/im/msg/history", 1);
        sockets.send(MESSAGES, simulator.messages().add("PU_7", "operator", now, "first"));
        await().until(() -> events.size() == 1);

        sockets.stop();
        simulator.messages().add("operator", "PU_7", now, "what the user said to the device");
        simulator.messages().add("PU_7", "operator", now - 600, "by a device's clock");
        String live = simulator.messages().add("root", "group-1", now, "to a group");
        sockets.listen();
        await().until(() -> events.size() == 3);
        sockets.send(MESSAGES, live);

        await().until(() -> events.size() == 4);
        assertThat(events).extracting(message -> message.data().get("ID")).containsExactly(1, 3, 4, 4);
        assertThat(events.get(3).id()).as("the same id either way").isEqualTo(events.get(2).id());
        assertThat(simulator.requests("/bvcsp/v1/im/msg/history").get(1).body()).contains("\"minid\":2", "\"beenRead\":0");
        assertThat(simulator.messages().marks()).as("the platform's marks are the user's").isZero();
    }

    @Test
    void messagesThatWereRoutedCanBeMarkedAsReadAndDoNotComeAgainAfterAStart() throws Exception {
        simulator.messages().add("PU_7", "operator", now - 60, "before the start");
        listening(MESSAGES, "messages?lookback=600000&markRead=true");
        await().until(() -> simulator.messages().read() == 1);
        for (int i = 0; i < 100; i++) {
            sockets.send(MESSAGES, simulator.messages().add("PU_7", "operator", now, "one of many"));
        }
        await().until(() -> events.size() == 101);
        assertThat(simulator.messages().marks()).as("no more than one in ten seconds").isEqualTo(1);

        context.getRouteController().stopRoute("listener");
        simulator.messages().add("PU_7", "operator", now, "while it stood still");
        context.getRouteController().startRoute("listener");

        await().until(() -> events.size() == 101 + 101);
        assertThat(events.subList(101, 202)).as("what was marked does not come again")
                .extracting(message -> message.data().get("ID")).doesNotContain(1).contains(2, 102);
    }

    @Test
    void devicesThatCameAndWentAreFoundByComparisonAndThoseOnlineAtTheStartAreTold() throws Exception {
        simulator.online("PU_2", false);
        listening(ONLINE_STATUS, "onlineStatus?recoverOnReconnect=true");
        await().until(() -> events.size() == 2);
        sockets.send(ONLINE_STATUS, """
                {"type":"PU","time":%d,"status":1,"device":{"ID":"PU_9"}}""".formatted(now));
        await().until(() -> events.size() == 3);

        sockets.stop();
        simulator.online("PU_0", false);
        simulator.online("PU_2", true);
        sockets.listen();

        await().until(() -> events.size() == 6);
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_0", "PU_1", "PU_9", "PU_0", "PU_2", "PU_9");
        assertThat(events).extracting(CameraEvent::type).containsExactly("online", "online", "online", "offline", "online", "offline");
        assertThat(events.get(3).data()).containsOnlyKeys("type", "time", "status", "device");
        sockets.faults().reset(ONLINE_STATUS);
        connected(ONLINE_STATUS, 3);
        asked("/bvcsp/v1/pu/list", 3);
        sockets.send(ONLINE_STATUS, """
                {"type":"PU","time":%d,"status":0,"device":{"ID":"PU_1"}}""".formatted(now));
        await().until(() -> events.size() == 7);
        assertThat(events.get(6).deviceId()).as("nothing has changed meanwhile").isEqualTo("PU_1");
    }

    @Test
    void theTracksOfSubscribedDevicesFillTheGap() throws Exception {
        listening(POSITIONS, "positions?devices=PU_1,PU_2&recoverOnReconnect=true");
        asked("/bvcsp/v1/pu/history/gps", 2);
        await().until(() -> sockets.positions().subscribers("PU_1") == 1);
        sockets.send(POSITIONS, SocketPositions.json("PU_1", now));
        await().until(() -> events.size() == 1);

        sockets.stop();
        simulator.tracks().add("PU_1", now);
        simulator.tracks().add("PU_2", now + 1);
        simulator.tracks().add("PU_3", now + 1);
        simulator.tracks().add("PU_1", now + 2);
        sockets.listen();

        await().until(() -> events.size() == 4);
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_1", "PU_1", "PU_1", "PU_2");
        assertThat(events.stream().map(CameraEvent::id).distinct()).as("the same id either way").hasSize(3);
    }

    private void asked(String path, int times) {
        await().until(() -> simulator.requests(path).size() == times);
    }
}
