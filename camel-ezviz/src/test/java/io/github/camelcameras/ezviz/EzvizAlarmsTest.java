package io.github.camelcameras.ezviz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.ezviz.Alarms.Alarm;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** <code>from("ezviz:listAlarms")</code>: each new alarm once, oldest first, over restarts. */
class EzvizAlarmsTest {

    private static final String LIST = "/api/lapp/alarm/list";
    private static final String POLL = "ezviz:listAlarms?initialDelay=0&delay=20";
    private static final Duration DAY = Duration.ofDays(1);

    private Path file;
    private final EzvizSimulator simulator = EzvizSimulator.start();
    private volatile Processor behaviour = exchange -> { };
    private DefaultCamelContext context;

    @BeforeEach
    void file(@TempDir Path folder) {
        file = folder.resolve("alarms");
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.stop();
        }
        simulator.close();
    }

    @Test
    void anAlarmIsAnEventWithItsType() throws Exception {
        Alarm alarm = addDaysAgo(0, 10016);
        start(POLL + "&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed()).hasSize(1));
        Exchange exchange = mock().getReceivedExchanges().get(0);
        CameraEvent event = exchange.getMessage().getBody(CameraEvent.class);
        assertThat(event.type()).isEqualTo("doorbell").isEqualTo(exchange.getMessage().getHeader(CameraConstants.EVENT_TYPE));
        assertThat(event.id()).isEqualTo(alarm.id());
        assertThat(event.deviceId()).isEqualTo("C1").isEqualTo(exchange.getMessage().getHeader(CameraConstants.DEVICE_ID));
        assertThat(event.channel()).isEqualTo("1");
        assertThat(event.time().toEpochMilli()).isEqualTo(alarm.time());
        assertThat(event.data()).containsEntry("alarmType", 10016).containsEntry("preTime", 10);
    }

    @Test
    void killedAndStartedAgainItGivesEveryAlarmExactlyOnceAndInOrder() throws Exception {
        List<String> all = IntStream.range(0, 120).mapToObj(i -> addDaysAgo(6 - i / 20, 10002).id()).toList();
        start(POLL + "&idempotentRepository=#memory");
        await().untilAsserted(() -> assertThat(routed()).hasSize(120));
        assertThat(routed()).as("read and unread, oldest first, of three pages").isEqualTo(all);
        kill();

        List<String> meanwhile = IntStream.range(0, 30).mapToObj(i -> addDaysAgo(0, 10002).id()).toList();
        start(POLL + "&idempotentRepository=#memory");
        List<String> later = IntStream.range(0, 30).mapToObj(i -> simulator.alarms().add("C1", 10005).id()).toList();

        await().untilAsserted(() -> assertThat(routed()).hasSize(60));
        awaitPolls(3);
        assertThat(routed()).startsWith(meanwhile.toArray(String[]::new)).endsWith(later.toArray(String[]::new)).hasSize(60);
    }

    @Test
    void killedInTheMiddleOfItsRouteItGivesTheAlarmAgain() throws Exception {
        List<String> alarms = List.of(addDaysAgo(2, 10002).id(), addDaysAgo(1, 10002).id());
        behaviour = exchange -> {
            if (exchange.getMessage().getHeader(CameraConstants.EVENT_ID).equals(alarms.get(1))) {
                throw new IllegalStateException("killed");
            }
        };
        start(POLL + "&idempotentRepository=#memory");
        await().untilAsserted(() -> assertThat(routed()).containsExactly(alarms.get(0)));
        kill();

        behaviour = exchange -> { };
        start(POLL + "&idempotentRepository=#memory");
        await().untilAsserted(() -> assertThat(routed()).containsExactly(alarms.get(1)));
    }

    @Test
    void anAlarmWhoseRouteFailsComesAgainAndKeepsNoOtherBack() throws Exception {
        List<String> alarms = IntStream.range(0, 3).mapToObj(i -> addDaysAgo(3 - i, 10002).id()).toList();
        int[] attempts = { 0 };
        behaviour = exchange -> {
            if (exchange.getMessage().getHeader(CameraConstants.EVENT_ID).equals(alarms.get(0)) && ++attempts[0] < 3) {
                throw new IllegalStateException("not yet");
            }
        };
        start(POLL + "&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed()).containsExactly(alarms.get(1), alarms.get(2), alarms.get(0)));
        assertThat(attempts[0]).isEqualTo(3);
        assertThat(age(simulator.requests(LIST).get(1))).as("only the first poll looked far back").isLessThan(DAY);
        awaitPolls(2);
        assertThat(routed()).hasSize(3);
    }

    @Test
    void withoutAMemoryThatLastsOnlyWhatComesAfterTheStartIsRouted() throws Exception {
        addDaysAgo(0, 10002);
        start(POLL);
        awaitPolls(1);
        Alarm late = simulator.alarms().add("C1", 10002, System.currentTimeMillis() - 60_000, false, "");
        Alarm now = simulator.alarms().add("C1", 10002);

        await().untilAsserted(() -> assertThat(routed()).containsExactly(late.id(), now.id()));
        awaitPolls(3);
        assertThat(routed()).hasSize(2);
    }

    @Test
    void pollsOverlapAndAskForReadAlarmsTooInPagesAsLargeAsThereAre() throws Exception {
        start(POLL + "&idempotentRepository=#memory");
        awaitPolls(2);

        EzvizSimulator.Request first = simulator.requests(LIST).get(0);
        assertThat(first.form()).containsEntry("status", "2").containsEntry("pageSize", "50").doesNotContainKey("endTime");
        assertThat(age(first)).as("as far as it goes, and clocks differ").isBetween(Duration.ofDays(7).minusMinutes(5),
                Duration.ofDays(7).minusMinutes(4));
        assertThat(age(simulator.requests(LIST).get(1))).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        assertThat(Long.parseLong(first.form().get("startTime")) % 1000).as("whole seconds").isZero();
    }

    @Test
    void aPollThatFailsLosesNothing() throws Exception {
        start(POLL + "&idempotentRepository=#memory&lookback=0");
        awaitPolls(2);
        simulator.limitCalls(0);
        Alarm alarm = simulator.alarms().add("C1", 10002);
        awaitPolls(3);
        simulator.limitCalls(Integer.MAX_VALUE);

        await().untilAsserted(() -> assertThat(routed()).containsExactly(alarm.id()));
    }

    @Test
    void whatHappensWhileTheFirstPollsFailIsRouted() throws Exception {
        addDaysAgo(0, 10002);
        simulator.limitCalls(0);
        start(POLL);
        awaitPolls(2);
        Alarm alarm = simulator.alarms().add("C1", 10002);
        awaitPolls(1);
        simulator.limitCalls(Integer.MAX_VALUE);

        await().untilAsserted(() -> assertThat(routed()).containsExactly(alarm.id()));
    }

    @Test
    void anAlarmThatSlipsToAPageThatWasReadIsFoundByTheNextPoll() throws Exception {
        List<Alarm> alarms = IntStream.range(0, 60).mapToObj(i -> addDaysAgo(2, 10002)).toList();
        simulator.alarms().removeAfterNextPage(alarms.get(59));
        start(POLL + "&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed()).hasSize(60));
        assertThat(age(simulator.requests(LIST).get(2))).as("the window is read again").isGreaterThan(DAY);
    }

    @Test
    void alarmsWithoutAnIdentifierAreToldFromOneAnother() throws Exception {
        long now = System.currentTimeMillis();
        String alarms = IntStream.range(0, 3).mapToObj(i -> "{\"alarmId\":\"" + " ".repeat(i) + "\",\"alarmType\":10002,\"alarmTime\":"
                + (now + i) + ",\"deviceSerial\":\"C1\",\"channelNo\":1}").collect(Collectors.joining(","));
        simulator.answerNext(LIST, 200, "{\"code\":\"200\",\"data\":[" + alarms + "],\"page\":{\"total\":3,\"page\":0,\"size\":50}}");
        start(POLL + "&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed()).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void theEndOfAnAlarmHasItsTypeAndSaysThatItIsTheEnd() throws Exception {
        String motion = addDaysAgo(2, 12000).id();
        String stopped = addDaysAgo(1, 12086).id();
        String fault = addDaysAgo(0, 12045).id();
        start(POLL + "&idempotentRepository=#memory");
        await().untilAsserted(() -> assertThat(routed()).containsExactly(motion, stopped, fault));
        assertThat(mock().getReceivedExchanges()).extracting(exchange -> exchange.getMessage().getHeader(EzvizConstants.EVENT_TYPE),
                exchange -> exchange.getMessage().getHeader(EzvizConstants.EVENT_ENDED))
                .containsExactly(tuple("motion", null), tuple("motion", true), tuple("other", null));
        context.stop();

        start(POLL + "&lookback=604800000&eventEnds=false");
        await().untilAsserted(() -> assertThat(routed()).containsExactly(motion, fault));
    }

    @Test
    void unwantedTypesAreDroppedAndNotLookedAtAgain() throws Exception {
        addDaysAgo(1, 10002);
        Alarm smoke = addDaysAgo(1, 10005);
        start(POLL + "&idempotentRepository=#memory&eventTypes=smoke");
        awaitPolls(3);

        assertThat(routed()).containsExactly(smoke.id());
        assertThat(age(simulator.requests(LIST).get(1))).as("the first poll is done with").isLessThan(DAY);
    }

    @Test
    void theAlarmsOfOneDeviceCanBePolled() throws Exception {
        addDaysAgo(1, 10002);
        Alarm other = simulator.alarms().add("D2", 10002);
        start("ezviz:listDeviceAlarms?initialDelay=0&delay=20&param.deviceSerial=D2&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed()).containsExactly(other.id()));
    }

    @ParameterizedTest
    @CsvSource({ "param.startTime=1700000000000,Option param.startTime is not for", "param.pageStart=1,Option param.pageStart is not for",
            "lookback=604800001,'Option lookback must be 0 or more milliseconds, and at most 604800000, but was 604800001'",
            "lookback=-1,'Option lookback must be 0 or more milliseconds, and at most 604800000, but was -1'" })
    void whatThePollerSeesToItselfIsRefused(String option, String message) {
        assertThatThrownBy(() -> start(POLL + "&" + option)).hasStackTraceContaining(message);
    }

    private Alarm addDaysAgo(int days, int type) {
        boolean read = type % 2 == 0 && days % 2 == 0;
        return simulator.alarms().add("C1", type, System.currentTimeMillis() - days * DAY.toMillis() - 60_000, read, "");
    }

    /** What the file had before the stop is all that the next start finds: a process that is killed tidies nothing up. */
    private void kill() throws Exception {
        Path copy = Files.copy(file, file.resolveSibling(file.getFileName() + "-killed"));
        context.stop();
        file = copy;
    }

    private void start(String uri) throws Exception {
        context = new DefaultCamelContext();
        context.addComponent("ezviz", EzvizTestSupport.component(simulator));
        context.getRegistry().bind("memory", FileIdempotentRepository.fileIdempotentRepository(file.toFile(), 100_000));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> behaviour.process(exchange)).to("mock:alarms");
            }
        });
        context.start();
    }

    private MockEndpoint mock() {
        return context.getEndpoint("mock:alarms", MockEndpoint.class);
    }

    private List<String> routed() {
        return mock().getReceivedExchanges().stream()
                .map(exchange -> exchange.getMessage().getHeader(CameraConstants.EVENT_ID, String.class)).toList();
    }

    private void awaitPolls(int more) {
        int until = simulator.requests(LIST).size() + more;
        await().until(() -> simulator.requests(LIST).size() >= until);
    }

    private static Duration age(EzvizSimulator.Request request) {
        return Duration.ofMillis(System.currentTimeMillis() - Long.parseLong(request.form().get("startTime")));
    }
}
