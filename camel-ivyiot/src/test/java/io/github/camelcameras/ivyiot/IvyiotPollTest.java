package io.github.camelcameras.ivyiot;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.EventWords;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/** What is polled: new devices, new recordings, and operations that have no events. */
@Timeout(60)
class IvyiotPollTest extends IvyiotTestSupport {

    private static final String DEVICES = "listDevices?delay=20&initialDelay=0";
    private static final String RECORDINGS = "listRecordings?delay=20&initialDelay=0&param.devId=" + DEVICE;
    private static final String LIST = "user_ipc_setting_v2_0.getOemDeviceByUser";

    private final List<CameraEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void aDeviceThatWasNotThereBeforeIsAnEventOnce() throws Exception {
        poll(DEVICES, exchange -> events.add(exchange.getMessage().getBody(CameraEvent.class)));
        polled(2, LIST);
        assertThat(events).as("those that are there already").isEmpty();

        simulator.addDevice("00626EBB0001");
        await().until(() -> events.size() == 1);
        polled(3, LIST);

        CameraEvent event = events.get(0);
        assertThat(events).hasSize(1);
        assertThat(event.type()).as("whether it is connected, the list does not say").isEqualTo("other");
        assertThat(event.vendor()).isEqualTo("ivyiot");
        assertThat(event.deviceId()).isEqualTo("00626EBB0001");
        assertThat(event.time()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertThat(event.data()).containsEntry("kind", "device").containsEntry("oemCode", "7128").doesNotContainKey("password");
    }

    @Test
    void aDeviceWhoseRouteFailedComesAgainWithTheSameId() throws Exception {
        AtomicBoolean fails = new AtomicBoolean(true);
        poll(DEVICES, exchange -> {
            events.add(exchange.getMessage().getBody(CameraEvent.class));
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("not yet");
            }
        });
        polled(1, LIST);
        simulator.addDevice("00626EBB0001");

        await().until(() -> events.size() == 2);
        polled(2, LIST);
        assertThat(events).hasSize(2).extracting(CameraEvent::id).containsOnly(events.get(0).id());
    }

    @Test
    void aMemoryThatSurvivesKnowsWhatIsNewAfterARestart(@TempDir Path folder) throws Exception {
        File file = folder.resolve("devices").toFile();
        context.getRegistry().bind("known", FileIdempotentRepository.fileIdempotentRepository(file, 1_000));
        poll(DEVICES + "&idempotentRepository=#known", exchange -> events.add(exchange.getMessage().getBody(CameraEvent.class)));
        await().until(() -> events.size() == 2); // at first, all are new
        polled(1, LIST);
        context.getRouteController().stopRoute("poll");
        simulator.addDevice("00626EBB0001");

        context.getRouteController().startRoute("poll");
        await().until(() -> events.size() == 3);
        polled(2, LIST);
        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("00626EAA0001", "00626EAA0002", "00626EBB0001");
    }

    @Test
    void aRecordingThatWasNotThereBeforeIsAnEventOnce() throws Exception {
        simulator.clockOffset(Duration.ofMinutes(-5));
        Instant start = Instant.ofEpochSecond(Instant.now().getEpochSecond()).minus(Duration.ofHours(2));
        simulator.addRecording(DEVICE, start, Duration.ofSeconds(41));
        poll(RECORDINGS, exchange -> events.add(exchange.getMessage().getBody(CameraEvent.class)));
        polled(2, "record.query");
        simulator.addRecording(DEVICE, start.plusSeconds(60), Duration.ofSeconds(30));

        await().until(() -> events.size() == 1);
        polled(2, "record.query");
        CameraEvent event = events.get(0);
        assertThat(events).hasSize(1);
        assertThat(event.type()).as("it is not about a disk").isEqualTo("other");
        assertThat(event.deviceId()).isEqualTo(DEVICE);
        assertThat(event.time()).isEqualTo(start.plusSeconds(60));
        assertThat(event.data()).containsEntry("recordSt", Long.toString(start.getEpochSecond() + 60))
                .containsEntry("recordEt", Long.toString(start.getEpochSecond() + 90))
                .containsKeys("devId", "recordList").containsEntry("kind", "recording");
        Map<String, String> asked = simulator.requests("record.query").get(1).arguments(); // the first answer told the platform's time
        assertThat(Long.parseLong(asked.get("recordEt")) - Long.parseLong(asked.get("recordSt"))).as("a day, in seconds")
                .isBetween(86_400L, 86_410L);
        assertThat(Instant.ofEpochSecond(Long.parseLong(asked.get("recordEt")))).as("by the platform's clock")
                .isCloseTo(Instant.now().minus(Duration.ofMinutes(5)), within(Duration.ofMinutes(1)));
    }

    @Test
    void aRecordingWhoseRouteFailedComesAgainAlsoWhenItIsNotListedAnyMore() throws Exception {
        AtomicBoolean fails = new AtomicBoolean(true);
        poll(RECORDINGS, exchange -> {
            if (fails.get()) {
                throw new IllegalStateException("not yet");
            }
            events.add(exchange.getMessage().getBody(CameraEvent.class));
        });
        polled(1, "record.query");
        simulator.answerNext("record.query", 200, """
                {"errorCode":"","recordList":[["1554160661","1554160702","2"],["1554160662123","1","2"],["soon","1","2"],["",""],7]}""");
        polled(2, "record.query");
        fails.set(false);

        await().until(() -> events.size() == 3);
        Map<Object, Instant> times = events.stream().collect(Collectors.toMap(event -> event.data().get("recordSt"), CameraEvent::time));
        assertThat(times).containsOnlyKeys("1554160661", "1554160662123", "soon").containsEntry("1554160661",
                Instant.ofEpochSecond(1_554_160_661)).containsEntry("1554160662123", Instant.ofEpochMilli(1_554_160_662_123L));
        assertThat(times.get("soon")).as("of what is no time").isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void anAnswerThatIsNoListIsNone() throws Exception {
        simulator.answerNext(LIST, 200, "{\"errorCode\":\"\",\"data\":\"soon\"}");
        poll(DEVICES, exchange -> events.add(exchange.getMessage().getBody(CameraEvent.class)));

        polled(2, LIST);
        assertThat(events).as("the next one was the first").isEmpty();
    }

    @Test
    void whatIsNotAsDocumentedIsPassedOver() throws Exception {
        poll(DEVICES, exchange -> events.add(exchange.getMessage().getBody(CameraEvent.class)));
        polled(1, LIST);
        simulator.answerNext(LIST, 200, "{\"errorCode\":\"\",\"data\":[{\"name\":\"no mac\"},7,{\"macAddr\":\"00626EBB0001\"}]}");

        await().until(() -> events.size() == 1);
    }

    @Test
    void onlyWordsThatListsHaveAreTakenAsEventTypes() {
        Set<String> devices = Set.of(IvyiotEvents.device(Map.of("macAddr", "1"), Instant.now()).type());
        EventWords.assertTaken(context, "ivyiot:listDevices", devices);
        Set<String> recordings = Set.of(IvyiotEvents.recording(List.of("1554160661", "1554160702", "2"), "1", Instant.now())
                .get(0).type());
        EventWords.assertTaken(context, "ivyiot:listRecordings?param.devId=1", recordings);
    }

    @Test
    void anOperationThatHasNoEventsGivesItsItems() throws Exception {
        List<Object> permissions = new CopyOnWriteArrayList<>();
        poll("listValidPermissions?delay=20&initialDelay=0&repeatCount=1", exchange -> permissions.add(exchange.getMessage().getBody()));

        await().until(() -> permissions.size() == 1);
        assertThat((Map<?, ?>) permissions.get(0)).extracting("grantId").isEqualTo(111_111);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "listRecordings?param.devId=1&param.recordSt=5|Option param.recordSt is not for from",
        "listRecordings?param.devId=1&lookback=-1|Option lookback must be 0 or more milliseconds, but was -1",
        "listRecordings|Argument 'devId' of operation listRecordings is missing",
        "listDevices?lookback=5|Options lookback and overlap are for what lists what happened in a period, not for listDevices",
        "getDevice?param.macAddr=1&idempotentRepository=#any|not for getDevice",
        "getDevice?param.macAddr=1&eventTypes=motion|Option eventTypes is for events",
        "listDevices?eventTypes=online|Option eventTypes has online, which ivyiot:listDevices never gives; it gives other",
        "getDevice?param.macAddr=1&cloudEvents=structured|Option cloudEvents is for events",
        "listDevices?acknowledge=beforeRoute|Option acknowledge",
        "addDevice|would call an operation that does not merely read" })
    void anOptionThatMakesNoSenseIsRefused(String uri, String message) {
        context.getRegistry().bind("any", FileIdempotentRepository.fileIdempotentRepository(new File("target/any")));

        assertThatThrownBy(() -> poll(uri, exchange -> { })).hasStackTraceContaining(message);
    }

    private void poll(String uri, Processor processor) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("ivyiot:" + uri).routeId("poll").process(processor);
            }
        });
    }

    /** Waits for that many polls from now on, whose events have been routed. */
    private void polled(int times, String service) {
        int before = simulator.requests(service).size();
        await().until(() -> simulator.requests(service).size() > before + times);
    }
}
