package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.camelcameras.bvcsp.event.EventConsumer;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was raised while there was no connection: with <code>recoverOnReconnect</code>, and before the start with <code>lookback</code>. */
@Timeout(60)
class AlarmRecoveryTest extends BvcspSocketTestSupport {

    private final long now = Instant.now().getEpochSecond();
    private final int logged = LogCapture.lines().size();
    private int raised;

    @Test
    void whatACutSwallowedIsListedAndRoutedFirst() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        for (int i = 1; i <= 3; i++) {
            sockets.send(ALARM, Alarms.alarm(i, now));
        }
        await().until(() -> events.size() == 3);
        listed(1);

        sockets.stop();
        simulator.alarms().record(250, now); // three pages
        sockets.listen();
        connected(ALARM, 2);
        await().until(() -> listener().isConnected());
        sockets.send(ALARM, Alarms.alarm(251, now));

        await().until(() -> events.size() == 3 + 250 + 1);
        List<String> all = IntStream.rangeClosed(1, 251).mapToObj(number -> "PU_" + number).toList();
        assertThat(events.subList(3, events.size())).extracting(CameraEvent::deviceId).isEqualTo(all);
        assertThat(events.stream().map(CameraEvent::id).distinct()).as("three came twice, with the same id").hasSize(251);
        assertThat(((EventConsumer) listener()).getRecoveredEvents()).isEqualTo(250);
    }

    @Test
    void aListThatFailsIsAskedForAgain() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        listed(1);
        simulator.alarms().record(5, now);
        simulator.answerNext("/bvcsp/v1/alarm", 503, "<html>starting</html>");

        sockets.faults().reset(ALARM);

        await().until(() -> events.size() == 5);
        listed(3);
        assertThat(sockets.statistics(ALARM).connectionsEver()).isEqualTo(2);
    }

    @Test
    void aListThatBecomesShorterIsAskedForAgain() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        listed(1);
        simulator.alarms().record(99, now);
        simulator.answerNext("/bvcsp/v1/alarm", 200, """
                {"code":0,"msg":"OK","pageInfo":{"page":0,"pageSize":100,"totalCount":150},"data":[
                {"type":4097,"status":0,"timestamp":%d,"device_id":"PU_0","sub_device_index":1}]}""".formatted(now));

        sockets.faults().reset(ALARM);

        await().until(() -> events.stream().map(CameraEvent::deviceId).distinct().count() == 100);
    }

    @Test
    void aPlatformThatCountsWhatItNeverGivesOrDoesNotCountIsNotAskedForEver() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        listed(1);
        for (int i = 0; i < 30; i++) {
            simulator.answerNext("/bvcsp/v1/alarm", 200, """
                    {"code":0,"msg":"OK","pageInfo":{"page":0,"pageSize":100,"totalCount":7},"data":[]}""");
        }
        sockets.faults().reset(ALARM);
        connected(ALARM, 2);
        await().until(() -> sockets.send(ALARM, Alarms.alarm(1, now)) == 1 && !events.isEmpty());
        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(20)).until(
                () -> simulator.requests("/bvcsp/v1/alarm").size() < 20);
    }

    @Test
    void aStopDoesNotWaitForTheList() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        listed(1);
        simulator.hold();
        sockets.faults().reset(ALARM);
        connected(ALARM, 2);
        await().until(() -> simulator.requests("/bvcsp/v1/user/requirement").size() == 2);
        WebSocketConsumer<?> stopped = listener();

        Thread stop = new Thread(() -> context.stop());
        stop.start();
        await("the websocket, while the list is held").until(() -> sockets.statistics(ALARM).connections() == 0 && !stopped.isConnected());
        simulator.release();
        stop.join();
    }

    @Test
    void withLookbackThoseBeforeTheStartAreListedOnceAndRoutedFirst() throws Exception {
        simulator.alarms().record(5, now - 60);
        listening(ALARM, "alarms?lookback=600000");
        sockets.send(ALARM, Alarms.alarm(9, now));

        await().until(() -> events.size() == 6);
        assertThat(events.get(5).deviceId()).isEqualTo("PU_9");
        assertThat(events.get(0).time()).isEqualTo(Instant.ofEpochSecond(now - 60));
        sockets.faults().reset(ALARM);
        connected(ALARM, 2);
        await().until(() -> listener().isConnected());
        sockets.send(ALARM, Alarms.alarm(10, now));
        await().until(() -> events.size() == 7);
        assertThat(simulator.requests("/bvcsp/v1/alarm")).as("it does not recover on reconnect").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { -600, 3, 600 })
    void whateverThePlatformsClockSaysEveryAlarmComesAndNoMoreIsListedThanWasMissed(int secondsAhead) throws Exception {
        simulator.clockAhead(Duration.ofSeconds(secondsAhead));
        sockets.stop();
        listen("alarms?recoverOnReconnect=true", this::add);
        await().until(() -> listener().getConnectionAttempts() > 1);
        raise(3);
        sockets.listen();
        for (int cut = 1; cut <= 20; cut++) {
            connected(ALARM, cut);
            await().until(() -> listener().isConnected());
            long newest = raise(2);
            sockets.send(ALARM, Alarms.alarm(raised - 1, newest));
            sockets.send(ALARM, Alarms.alarm(raised, newest));
            routed();
            sockets.stop();
            raise(3);
            sockets.listen();
            routed();
            assertThat(lastListedFrom()).as("no more than what was missed and a few seconds").isBetween(newest - 10, newest);
        }
        assertThat(simulator.requests("/bvcsp/v1/alarm")).hasSize(21);
        assertThat(LogCapture.lines().stream().skip(logged).filter(line -> line.contains("The platform's clock is")))
                .as("a difference that matters is told once").hasSize(secondsAhead == 3 ? 0 : 1);
    }

    private long raise(int number) {
        long time = simulator.now().getEpochSecond();
        simulator.alarms().add(number, time);
        raised += number;
        return time;
    }

    private void routed() {
        List<String> all = IntStream.rangeClosed(1, raised).mapToObj(number -> "PU_" + number).toList();
        await().until(() -> events.stream().map(CameraEvent::deviceId).distinct().count() == raised);
        assertThat(events).extracting(CameraEvent::deviceId).containsAll(all);
        assertThat(events.stream().map(CameraEvent::id).distinct()).as("the same id either way").hasSize(raised);
    }

    private long lastListedFrom() throws Exception {
        List<BvcspSimulator.Request> lists = simulator.requests("/bvcsp/v1/alarm");
        Map<?, ?> filter = (Map<?, ?>) ((Map<?, ?>) Json.read(lists.get(lists.size() - 1).body())).get("filter");
        return ((Number) filter.get("timestamp_min")).longValue();
    }

    private void listed(int times) {
        await().until(() -> simulator.requests("/bvcsp/v1/alarm").size() == times);
    }

    @Test
    void aDeviceWhoseClockIsADayAheadDoesNotHideTheAlarmsOfOthers() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        listed(1);
        sockets.send(ALARM, Alarms.alarm(1, now + 86_400));
        await().until(() -> events.size() == 1);

        sockets.stop();
        simulator.alarms().record(5, Instant.now().getEpochSecond());
        sockets.listen();

        await().until(() -> events.size() >= 6);
    }

    @Test
    void withoutItNothingIsListed() throws Exception {
        listening(ALARM, "alarms");
        simulator.alarms().record(5, now);
        sockets.faults().reset(ALARM);
        connected(ALARM, 2);
        await().until(() -> listener().isConnected());
        sockets.send(ALARM, Alarms.alarm(9, now));

        await().until(() -> events.size() == 1);
        assertThat(simulator.requests("/bvcsp/v1/alarm")).isEmpty();
    }
}
