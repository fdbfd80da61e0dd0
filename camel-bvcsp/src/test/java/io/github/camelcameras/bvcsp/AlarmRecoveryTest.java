package io.github.camelcameras.bvcsp;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.github.camelcameras.bvcsp.event.AlarmConsumer;
import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.bvcsp.Alarms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was raised while there was no connection: with <code>recoverOnReconnect</code>, and before the start with <code>lookback</code>. */
@Timeout(60)
class AlarmRecoveryTest extends BvcspSocketTestSupport {

    private final long now = Instant.now().getEpochSecond();

    @Test
    void whatACutSwallowedIsListedAndRoutedFirst() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        for (int i = 1; i <= 3; i++) {
            sockets.send(ALARM, Alarms.alarm(i, now));
        }
        await().until(() -> events.size() == 3);
        assertThat(simulator.requests("/bvcsp/v1/alarm")).as("nothing is missing at the first connection").isEmpty();

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
        assertThat(((AlarmConsumer) listener()).getRecoveredAlarms()).isEqualTo(250);
    }

    @Test
    void aListThatFailsIsAskedForAgain() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        simulator.alarms().record(5, now);
        simulator.answerNext("/bvcsp/v1/alarm", 503, "<html>starting</html>");

        sockets.faults().reset(ALARM);

        await().until(() -> events.size() == 5);
        assertThat(simulator.requests("/bvcsp/v1/alarm")).hasSize(2);
        assertThat(sockets.statistics(ALARM).connectionsEver()).isEqualTo(2);
    }

    @Test
    void aListThatBecomesShorterIsAskedForAgain() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        simulator.alarms().record(99, now);
        simulator.answerNext("/bvcsp/v1/alarm", 200, """
                {"code":0,"msg":"OK","pageInfo":{"page":0,"pageSize":100,"totalCount":150},"data":[
                {"type":4097,"status":0,"timestamp":%d,"device_id":"PU_0","sub_device_index":1}]}""".formatted(now));

        sockets.faults().reset(ALARM);

        await().until(() -> events.stream().map(CameraEvent::deviceId).distinct().count() == 100);
    }

    @Test
    void aStopDoesNotWaitForTheList() throws Exception {
        listening(ALARM, "alarms?recoverOnReconnect=true");
        simulator.hold();
        sockets.faults().reset(ALARM);
        connected(ALARM, 2);
        await().until(() -> !simulator.requests("/bvcsp/v1/alarm").isEmpty());
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
