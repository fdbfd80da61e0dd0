package io.github.camelcameras.ezviz;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.test.ezviz.Alarms.OddPage;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Polled alarms while the platform answers odd pages and its clock is another: none is lost, and none comes twice.
 * <code>-Dalarms=1000000</code> makes as many, <code>-Dalarms.seed=1</code> others.
 */
class EzvizAlarmsUnderFaultsTest {

    private static final int ALARMS = Integer.getInteger("alarms", 6_000);
    private static final int ALARMS_OF_A_PLATFORM = 3_000;
    private static final String POLL = "ezviz:listAlarms?initialDelay=0&delay=5";

    private final EzvizSimulator simulator = EzvizSimulator.start();
    private final MemoryIdempotentRepository memory = new MemoryIdempotentRepository();
    @TempDir
    private Path folder;
    private final ConcurrentMap<String, AtomicInteger> routed = new ConcurrentHashMap<>();
    private DefaultCamelContext context;

    @AfterEach
    void close() {
        if (context != null) {
            context.stop();
        }
        simulator.close();
    }

    @ParameterizedTest
    @EnumSource(OddPage.class)
    void anOddPageInTheFirstPollCostsNoAlarm(OddPage fault) throws Exception {
        List<String> alarms = IntStream.range(0, 120)
                .mapToObj(i -> simulator.alarms().add("C1", 10002, System.currentTimeMillis() - 3_600_000 + i, false, "").id()).toList();
        Queue<Integer> pages = new ConcurrentLinkedQueue<>(List.of(0, 1, 0));
        simulator.alarms().oddPages(() -> Integer.valueOf(1).equals(pages.poll()) ? fault : null);
        start(POLL + "&idempotentRepository=#memory");

        await().untilAsserted(() -> assertThat(routed.keySet()).containsExactlyInAnyOrderElementsOf(alarms));
        assertThat(routed.values()).allMatch(times -> times.get() == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = { -60, -15, -4, 15, 60 })
    void aClockThatIsOffCostsNoAlarmAndGivesNoOldOne(int minutes) throws Exception {
        simulator.clockOffset(Duration.ofMinutes(minutes));
        long old = System.currentTimeMillis() + Duration.ofMinutes(minutes).minusSeconds(30).toMillis();
        simulator.alarms().add("C1", 10002, old, false, "");
        start(POLL);
        await().until(() -> simulator.requests("/api/lapp/alarm/list").size() > 3);
        List<String> alarms = IntStream.range(0, 30).mapToObj(i -> simulator.alarms().add("C1", 10002).id()).toList();

        await().untilAsserted(() -> assertThat(routed.keySet()).containsExactlyInAnyOrderElementsOf(alarms));
    }

    @Test
    void alarmsWithoutAReadableTimeAreOldAtFirstAndNewLater() throws Exception {
        simulator.answerNext("/api/lapp/alarm/list", 200, alarmsWithTime("\"soon\"", 1, 2, 3));
        simulator.answerNext("/api/lapp/alarm/list", 200, alarmsWithTime("null", 2, 3, 4));
        start(POLL);

        await().untilAsserted(() -> assertThat(routed.keySet()).containsExactly("4"));
    }

    @Test
    void timesInSecondsAreTimes() throws Exception {
        start(POLL);
        await().until(() -> simulator.requests("/api/lapp/alarm/list").size() > 1);
        simulator.answerNext("/api/lapp/alarm/list", 200, alarmsWithTime(Long.toString(System.currentTimeMillis() / 1000), 1, 2, 3));

        await().untilAsserted(() -> assertThat(routed.keySet()).containsExactlyInAnyOrder("1", "2", "3"));
    }

    private static String alarmsWithTime(String time, int... ids) {
        List<String> alarms = IntStream.of(ids).mapToObj(id -> "{\"alarmId\":\"" + id + "\",\"alarmType\":10002,\"alarmTime\":" + time
                                                               + ",\"deviceSerial\":\"C1\",\"channelNo\":1}").toList();
        return "{\"page\":{\"total\":%d,\"page\":0,\"size\":50},\"data\":%s,\"code\":\"200\",\"msg\":\"ok\"}"
                .formatted(ids.length, alarms);
    }

    @Test
    void noneIsLostAndNoneComesTwiceWhateverPagesClocksAndRestartsDo() throws Exception {
        Random random = new Random(Integer.getInteger("alarms.seed", 17));
        for (int made = 0; made < ALARMS; made += ALARMS_OF_A_PLATFORM) {
            try (EzvizSimulator platform = EzvizSimulator.start()) {
                platform.alarms().oddPages(() -> {
                    synchronized (random) {
                        return random.nextInt(100) == 0 ? OddPage.values()[random.nextInt(OddPage.values().length)] : null;
                    }
                });
                routed.clear();
                run(platform, folder.resolve("alarms-" + made).toFile(), random);
            }
        }
    }

    private void run(EzvizSimulator platform, File file, Random random) throws Exception {
        List<String> alarms = new ArrayList<>();
        platform.clockOffset(Duration.ofSeconds(random.nextInt(7_200) - 3_600));
        DefaultCamelContext running = null;
        while (alarms.size() < ALARMS_OF_A_PLATFORM) {
            if (running == null || random.nextInt(40) == 0) {
                if (running != null) {
                    running.stop();
                }
                IdempotentRepository lasting = FileIdempotentRepository.fileIdempotentRepository(file, 2 * ALARMS_OF_A_PLATFORM);
                running = context(platform, lasting, POLL + "&overlap=100&idempotentRepository=#memory");
            }
            int more = random.nextInt(150);
            for (int i = 0; i < more && alarms.size() < ALARMS_OF_A_PLATFORM; i++) {
                alarms.add(platform.alarms().add("C1", 10002).id());
            }
            int polls = platform.requests("/api/lapp/alarm/list").size() + 1;
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .until(() -> platform.requests("/api/lapp/alarm/list").size() >= polls);
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> routed.size() == ALARMS_OF_A_PLATFORM);
        running.stop();
        assertThat(routed.keySet()).isEqualTo(Set.copyOf(alarms));
        assertThat(routed.entrySet()).filteredOn(alarm -> alarm.getValue().get() > 1).isEmpty();
    }

    private void start(String uri) throws Exception {
        context = context(simulator, memory, uri);
    }

    private DefaultCamelContext context(EzvizSimulator platform, IdempotentRepository lasting, String uri) throws Exception {
        DefaultCamelContext made = new DefaultCamelContext();
        made.addComponent("ezviz", EzvizTestSupport.component(platform));
        made.getRegistry().bind("memory", lasting);
        made.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> {
                    String id = exchange.getMessage().getHeader(CameraConstants.EVENT_ID, String.class);
                    routed.computeIfAbsent(id, alarm -> new AtomicInteger()).incrementAndGet();
                });
            }
        });
        made.start();
        return made;
    }
}
