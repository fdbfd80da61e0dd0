package io.github.camelcameras.sunmiipc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.test.sunmiipc.ChannelFaults.Handshakes;
import io.github.camelcameras.test.sunmiipc.FrameFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a camera is logged in to, and what comes of a connection that is refused, lost or ended by a fault: the next one. */
@Timeout(60)
class ChannelReconnectTest extends ChannelTestSupport {

    @Test
    void theLoginIsSignedAnewEachTimeAndSaysWhatIsWanted() throws Exception {
        listen("&eventTypes=motion&keepAlive=45000", this::add);
        subscribed(1);
        channels.drop(true);
        await().until(() -> happened("SUBSCRIBE").size() == 2);

        List<Map<?, ?>> logins = new ArrayList<>();
        for (String login : happened("CONNECT")) {
            logins.add((Map<?, ?>) Json.read(login));
        }
        Object keepAlive = logins.get(0).get("keep_alive");
        assertThat(keepAlive).isEqualTo(45);
        Object first = logins.get(0).get("random");
        Object second = logins.get(1).get("random");
        assertThat(first).isNotEqualTo(second);
        assertThat(happened("SUBSCRIBE")).allSatisfy(topics ->
                assertThat(topics).isEqualTo("{\"event_list\":[\"dynamic_detect_event\"]}"));
    }

    @ParameterizedTest
    @EnumSource(names = { "WRONG_CRC", "WRONG_FLAG", "VERSION_2", "DISCONNECT_11", "DISCONNECT_0X11" })
    void whatEndsTheConnectionIsToldOnceAndTheConnectionComesBack(FrameFault fault) throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.faults().faultNext(fault);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));

        await().until(() -> happened("SUBSCRIBE").size() == 2);
        channels.publish(0, simulator.events().dynamicDetect(0, 2));
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(2L)));
        assertThat(warnings()).singleElement().asString().contains("Lost the connection to sunmi-ipc:channel of 127.0.0.1");
    }

    @Test
    void theOtherNumberForTheAnswerToASubscriptionIsAcceptedToo() throws Exception {
        channels.faults().subackType(7);
        listen("", this::add);
        subscribed(1);
        await().until(() -> channel().getConnectedCameras() == 1);
    }

    @Test
    void aCameraThatRefusesIsNotHammered() throws Exception {
        channels.faults().connackCode(5);
        listen("&maximumReconnectDelay=3600000", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString().contains("Cannot connect to sunmi-ipc:channel",
                "the camera refused CONNECT", "code 5", "trying again in"));
        assertThat(channels.attempts(0)).isEqualTo(1);
        await().until(() -> channels.connections() == 0);
    }

    @Test
    void aRefusedSubscriptionSaysWhichEventsWereAskedFor() throws Exception {
        channels.faults().subackCode(310);
        listen("", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString()
                .contains("the camera refused SUBSCRIBE to [dynamic_detect_event, face_recog_event]", "code 310"));
    }

    @Test
    void aSilentCameraIsGivenUpAfterThreeHeartbeats() throws Exception {
        listen("&keepAlive=1000", this::add);
        subscribed(1);

        channels.faults().silent(true);
        await().until(() -> channels.attempts(0) == 2);
        channels.faults().silent(false);

        assertThat(channels.heartbeats()).isGreaterThanOrEqualTo(3);
        assertThat(warnings()).singleElement().asString().contains("silent for 3500 milliseconds");
        subscribed(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCameraThatGoesAndComesBackIsConnectedAgainWithOneAttemptAtATime(boolean reset) throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.stopListening();
        channels.drop(reset);
        await().until(() -> channel().getConnectionAttempts() > 4);
        channels.listen();

        subscribed(1);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        await().until(() -> events.size() == 1);
        assertThat(channels.maxConnecting(0)).isEqualTo(1);
        assertThat(warnings()).hasSize(1);
        assertThat(log().filter(line -> line.contains("Connected to sunmi-ipc:channel"))).hasSize(2);
    }

    @Test
    void aSlowHandshakeIsGivenUpAndNeverOverlappedByTheNextAttempt() throws Exception {
        channels.faults().handshakes(Handshakes.HELD);
        listen("&openTimeout=100", this::add);
        await().until(() -> channels.attempts(0) >= 4);
        assertThat(channels.maxConnecting(0)).isEqualTo(1);

        channels.faults().handshakes(Handshakes.NORMAL);
        await().until(() -> channel().getConnectedCameras() == 1);
        assertThat(channels.open()).isEqualTo(1);
    }
}
