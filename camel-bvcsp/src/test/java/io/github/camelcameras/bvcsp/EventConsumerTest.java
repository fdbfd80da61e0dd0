package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.SocketFlood;
import io.github.camelcameras.test.bvcsp.SocketPositions;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static io.github.camelcameras.test.bvcsp.SocketPath.CONFERENCE;
import static io.github.camelcameras.test.bvcsp.SocketPath.ONLINE_STATUS;
import static io.github.camelcameras.test.bvcsp.SocketPath.POSITIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the websockets send as events. */
@Timeout(60)
class EventConsumerTest extends BvcspSocketTestSupport {

    private static final long TIME = 1_780_000_000;

    @Test
    void anAlarmIsAnEventWithTheWordForItsNumberAndItsStateInTheData() throws Exception {
        listening(ALARM, "alarms");

        sockets.send(ALARM, Alarms.alarm(7, TIME));
        sockets.send(ALARM, Alarms.alarm(7, TIME).replace("\"status\":0", "\"status\":1"));

        await().until(() -> events.size() == 2);
        CameraEvent alarm = events.get(0);
        assertThat(alarm.vendor()).isEqualTo("bvcsp");
        assertThat(alarm.type()).isEqualTo("motion");
        assertThat(alarm.deviceId()).isEqualTo("PU_7");
        assertThat(alarm.channel()).isEqualTo("1");
        assertThat(alarm.time()).isEqualTo(Instant.ofEpochSecond(TIME));
        assertThat(alarm.data()).containsEntry("status", 0).containsEntry("key", "A7").containsEntry("desc", "motion");
        assertThat(events.get(1).data()).containsEntry("status", 1);
        assertThat(events.get(1).id()).as("that it is over is another event").isNotEqualTo(alarm.id());
    }

    @Test
    void anAlarmHasTheSameIdAsTheRecordOfIt() throws Exception {
        long now = Instant.now().getEpochSecond();
        simulator.alarms().record(1, now);

        listening(ALARM, "alarms?lookback=600000");
        sockets.send(ALARM, Alarms.alarm(1, now));

        await().until(() -> events.size() == 2);
        assertThat(events.get(0).data()).as("of the record").containsKey("device_id");
        assertThat(events.get(1).data()).as("of the websocket").containsKey("devID");
        assertThat(events.get(0)).usingRecursiveComparison().ignoringFields("data").isEqualTo(events.get(1));
    }

    @Test
    void oneMessageCanHaveManyEvents() throws Exception {
        listening(ALARM, "alarms?eventTypes=motion");
        String smoke = Alarms.alarm(9, TIME).replace("4097", "4104");

        sockets.faults().sendArray(ALARM, Alarms.alarm(1, TIME), smoke, Alarms.alarm(2, TIME));
        sockets.faults().sendFragmentsAndPings(ALARM, Alarms.alarm(3, TIME), 5);

        await().until(() -> events.size() == 3);
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_1", "PU_2", "PU_3");
        await().until(() -> sockets.statistics(ALARM).pongs() == 4);
    }

    @Test
    void oneBadItemOfManyCostsThatItem() throws Exception {
        int logged = LogCapture.lines().size();
        listening(ALARM, "alarms");
        String withoutKey = Alarms.alarm(5, TIME).replace("\"key\":\"A5\",", "");

        sockets.faults().sendArray(ALARM, Alarms.alarm(1, TIME), withoutKey.replace("" + TIME, "NaN"), Alarms.alarm(2, TIME));
        sockets.faults().sendArray(ALARM, Alarms.alarm(3, TIME), "7", "null", withoutKey.replace("motion", "a\tb\u0001"),
                withoutKey.replace("\"type\":4097,", ""));
        Instant before = Instant.now();
        sockets.sendRaw(ALARM, Alarms.alarm(6, TIME).replace("" + TIME, "NaN") + "\u0000");

        await().until(() -> events.size() == 5);
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_1", "PU_2", "PU_3", "PU_5", "PU_6");
        assertThat(events.get(4).time()).as("one with a key is known without its time").isBetween(before, Instant.now());
        assertThat(listener().getDroppedMessages()).isEqualTo(4);
        assertThat(LogCapture.lines().stream().skip(logged)).filteredOn(line -> line.startsWith("WARN") && line.contains("Dropped"))
                .hasSize(1);
    }

    @Test
    void anAlarmIsKnownByItsKeyAndStateAndWithoutAKeyByWhatItSays() throws Exception {
        listening(ALARM, "alarms");
        String alarm = Alarms.alarm(1, TIME);
        String withoutKey = alarm.replace("\"key\":\"A1\",", "");

        for (String sent : List.of(alarm, alarm.replace("A1", "A2"), alarm.replace("\"status\":0", "\"status\":\"0\""),
                withoutKey, withoutKey.replace(TIME + "", TIME + "000"), withoutKey.replace("PU_1", "PU_2"))) {
            sockets.send(ALARM, sent);
        }

        await().until(() -> events.size() == 6);
        assertThat(events).extracting(CameraEvent::time).containsOnly(Instant.ofEpochSecond(TIME));
        List<String> ids = events.stream().map(CameraEvent::id).toList();
        assertThat(ids.get(1)).as("two alarms of one device, kind and second").isNotEqualTo(ids.get(0));
        assertThat(ids.get(2)).isEqualTo(ids.get(0));
        assertThat(ids.get(4)).as("milliseconds").isEqualTo(ids.get(3));
        assertThat(ids.get(5)).isNotEqualTo(ids.get(3));
    }

    @Test
    void theEndOfAnAlarmIsToldApartAndCanBeLeftOut() throws Exception {
        List<Object> states = new CopyOnWriteArrayList<>();
        listen("alarms", exchange -> states.add(Arrays.asList(exchange.getMessage().getHeader("CamelCameraEventType"),
                exchange.getMessage().getHeader("CamelBvcspAlarmStatus"), exchange.getMessage().getHeader("CamelCameraEventEnded"))));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("alarms?eventEnds=false")).process(exchange -> add(exchange));
            }
        });
        await().until(() -> sockets.statistics(ALARM).connections() == 2);

        for (String status : List.of("0", "1", "\"2\"", "3", "0")) {
            sockets.send(ALARM, Alarms.alarm(1, TIME).replace("\"status\":0", "\"status\":" + status));
        }

        await().until(() -> states.size() == 5);
        assertThat(states).containsExactly(Arrays.asList("motion", 0, null), Arrays.asList("motion", 1, true),
                Arrays.asList("motion", 2, true), Arrays.asList("motion", 3, true), Arrays.asList("motion", 0, null));
        await().until(() -> events.size() == 2);
    }

    @ParameterizedTest
    @CsvSource({ "1780000000123, 1780000000123", "1780000000, 1780000000000", "'\"1780000000\"', 1780000000000",
        "'\"2026-05-28T20:26:40Z\"', 1780000000000" })
    void timesAreReadInEveryForm(String sent, long milliseconds) throws Exception {
        listening(POSITIONS, "positions?devices=PU_1");
        await().until(() -> sockets.positions().subscribers("PU_1") == 1);

        sockets.send(POSITIONS, SocketPositions.json("PU_1", TIME).replace("" + TIME, sent));
        sockets.send(POSITIONS, SocketPositions.json("PU_1", TIME).replace("" + TIME, "null"));
        sockets.send(POSITIONS, SocketPositions.json("PU_1", TIME));

        await().until(() -> events.size() == 2);
        assertThat(events.get(0).time()).isEqualTo(Instant.ofEpochMilli(milliseconds));
        assertThat(listener().getDroppedMessages()).as("a place without a time").isEqualTo(1);
    }

    @Test
    void whatIsNoEventIsDroppedAndWarnedOfOnce() throws Exception {
        int logged = LogCapture.lines().size();
        listening(ALARM, "alarms");

        sockets.faults().sendNoJson(ALARM);
        sockets.sendRaw(ALARM, "[1,{\"code\":9,\"msg\":\"what is this\"}]");
        sockets.sendRaw(ALARM, "[{");
        sockets.faults().sendBinary(ALARM, 3);
        sockets.send(ALARM, Alarms.alarm(1, TIME));

        await().until(() -> events.size() == 1);
        assertThat(listener().getDroppedMessages()).isEqualTo(5);
        assertThat(LogCapture.lines().stream().skip(logged)).filteredOn(line -> line.startsWith("WARN") && line.contains("Dropped"))
                .hasSize(1);
        assertThat(sockets.statistics(ALARM).connectionsEver()).as("the connection stays").isEqualTo(1);
    }

    @Test
    void whoGoesOfflineIsNotDescribed() throws Exception {
        listening(ONLINE_STATUS, "onlineStatus");
        String status = """
                {"type":"PU","time":1780000000,"status":%d,"network":{"deviceAddr":"10.0.0.7"},
                 "device":{"ID":"PU_7","name":"%s","channels":[]},"user":{"ID":""}}""";

        sockets.send(ONLINE_STATUS, status.formatted(1, "Gate"));
        sockets.send(ONLINE_STATUS, status.formatted(0, ""));
        sockets.send(ONLINE_STATUS, "{\"type\":\"CU\",\"time\":1780000000,\"status\":1,\"user\":{\"id\":\"admin\"}}");

        await().until(() -> events.size() == 3);
        assertThat(events).extracting(CameraEvent::type).containsExactly("online", "offline", "online");
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_7", "PU_7", null);
        assertThat(events.get(0).data()).containsKeys("network", "device");
        assertThat(events.get(1).data())
                .isEqualTo(Map.of("type", "PU", "time", 1_780_000_000, "status", 0, "device", Map.of("ID", "PU_7")));
        assertThat(events).extracting(CameraEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void conferencesHaveTheTimeOfArrivalAndTheSameChangeCanComeAgain() throws Exception {
        listening(CONFERENCE, "conferences");
        String speaks = """
                {"type":"member","operation":"start-speak","groupid":"555",
                 "member":{"ID":3,"memberID":"PU_7","memberType":"PU","status":3}}""";
        Instant before = Instant.now();

        sockets.send(CONFERENCE, speaks);
        await().until(() -> events.size() == 1);
        sockets.send(CONFERENCE, speaks);

        await().until(() -> events.size() == 2);
        assertThat(events).extracting(CameraEvent::type).containsOnly("conference");
        assertThat(events).extracting(CameraEvent::deviceId).containsOnly("PU_7");
        assertThat(events.get(0).time()).isBetween(before, Instant.now());
        assertThat(events.get(0).id()).isNotEqualTo(events.get(1).id());
    }

    @Test
    void aRouteThatFailsIsToldToTheExceptionHandlerAndTheNextEventComes() throws Exception {
        List<String> routed = new CopyOnWriteArrayList<>();
        listen("alarms?bridgeErrorHandler=false", exchange -> {
            routed.add(exchange.getMessage().getHeader("CamelCameraDeviceId", String.class));
            if (routed.size() == 1) {
                throw new IllegalStateException("the database is down");
            }
        });
        connected(ALARM, 1);

        sockets.send(ALARM, Alarms.alarm(1, TIME));
        sockets.send(ALARM, Alarms.alarm(2, TIME));

        await().until(() -> routed.equals(List.of("PU_1", "PU_2")));
        await().until(() -> listener().getFailedEvents() == 1);
    }

    @Test
    void aSlowRouteIsNotFloodedAndEverythingArrivesInOrder() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Queue<String> devices = new ConcurrentLinkedQueue<>();
        AtomicInteger routed = new AtomicInteger();
        listen("alarms", exchange -> {
            release.await();
            devices.add(exchange.getMessage().getBody(CameraEvent.class).deviceId());
            routed.incrementAndGet();
        });
        connected(ALARM, 1);

        SocketFlood flood = sockets.flood(ALARM, Alarms.template(TIME), 100_000);
        await().until(() -> listener().getWaitingEvents() > 256);
        assertThat(listener().getWaitingEvents()).as("no more than what fits and one read").isLessThan(2_000);
        assertThat(flood.done()).as("the platform has to wait").isNotDone();
        release.countDown();

        await().atMost(Duration.ofSeconds(50)).until(() -> routed.get() == 100_000);
        assertThat(devices).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 100_000).mapToObj(number -> "PU_" + number).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bvcsp:alarms?devices=all | devices is for bvcsp:positions
            bvcsp:conferences?recoverOnReconnect=true | recoverOnReconnect is for bvcsp:alarms, bvcsp:messages, bvcsp:positions
            bvcsp:onlineStatus?lookback=1 | Option lookback is for polling
            bvcsp:alarms?markRead=true | markRead is for bvcsp:messages
            bvcsp:positions?devices=all&recoverOnReconnect=true | name the devices
            bvcsp:alarms?lookback=-1 | lookback must be 0 or more
            bvcsp:alarms?acknowledge=beforeRoute | acknowledge is for vendors who
            bvcsp:alarms?idleTimeout=-1 | idleTimeout must be 0, or more
            bvcsp:alarms?idleTimeout=20000 | idleTimeout must be 0, or more than the 20000
            bvcsp:alarms?keepAlive=0 | keepAlive must be 1
            bvcsp:alarms?reconnectDelay=0 | reconnectDelay must be more than 0
            bvcsp:alarms?maximumMessageSize=0 | maximumMessageSize must be 1
            bvcsp:alarms?paging=all | paging=all is for lists
            bvcsp:commands?concurrentCommands=2147483647 | concurrentCommands must be from 1 to 10000
            bvcsp:commands?eventTypes=motion | never gives; it gives command
            bvcsp:conferenceAudio?eventTypes=motion | eventTypes is for events
            bvcsp:conferenceAudio?conference=1&cloudEvents=binary | cloudEvents is for events
            bvcsp:positions?param.puid=PU_1 | param. are for to("bvcsp:positions")
            bvcsp:conferenceAudio | conference of bvcsp:conferenceAudio is missing
            bvcsp:alarms?delay=5 | delay is for polling
            bvcsp:alarm | alarms
            """)
    void optionsThatWouldBeIgnoredAreRefused(String uri, String why) {
        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("log:never");
            }
        })).hasStackTraceContaining(why);
    }
}
