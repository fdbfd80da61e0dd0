package io.github.camelcameras.sunmiipc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.test.sunmiipc.Call;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Operations that ask for a period, polled: the period moves, and each thing comes once. */
class SunmiIpcPollTest extends SunmiIpcTestSupport {

    private static final String RECORDS = "/openapi/media/getRecordList";
    private static final String PEOPLE = "/openapi/peopleFlow/getPeopleStat";

    private final List<Object> bodies = new CopyOnWriteArrayList<>();

    @Test
    void eachRecordingComesOnceWhateverKeyItsLinkHas() throws Exception {
        simulator.https().answer(RECORDS, records(1, "a"));
        context.getRegistry().bind("known", new MemoryIdempotentRepository());
        poll("getRecordList?host=127.1.0.1&initialDelay=0&delay=20&idempotentRepository=#known",
                exchange -> bodies.add(exchange.getMessage().getBody()));
        await().until(() -> bodies.size() == 1);
        simulator.https().answer(RECORDS, records(2, "b"));
        await().until(() -> bodies.size() == 2);
        int polls = simulator.https().calls(RECORDS).size();
        await().until(() -> simulator.https().calls(RECORDS).size() > polls + 2);

        assertThat(bodies).hasSize(2).extracting("start_time").containsExactly(1_564_565_000, 1_564_565_001);
        assertThat(from(simulator.https().calls(RECORDS).get(0))).as("7 days back, in seconds")
                .isBetween(Instant.now().minus(Duration.ofDays(7)).minusSeconds(60), Instant.now().minus(Duration.ofDays(7)));
        assertThat(from(simulator.https().calls(RECORDS).get(polls))).as("since the last poll and five minutes")
                .isBetween(Instant.now().minusSeconds(360), Instant.now().minusSeconds(290));
        assertThat(simulator.https().calls(RECORDS).get(0).fields()).containsEntry("page_size", "500");
    }

    @Test
    void countsAreOfPeriodsWithoutAGapAlsoWhenARouteFails() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        poll("getPeopleStat?host=127.1.0.1&initialDelay=0&delay=1100&param.period=1", exchange -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            bodies.add(exchange.getMessage().getBody());
        });
        await().until(() -> bodies.size() == 2);

        List<Call> calls = simulator.https().calls(PEOPLE);
        assertThat(bodies.get(0)).extracting("total").isEqualTo(2998);
        assertThat(from(calls.get(1))).as("again, as its route failed").isEqualTo(from(calls.get(0)));
        assertThat(from(calls.get(2))).as("where the last one ended").isEqualTo(to(calls.get(1)));
    }

    @Test
    void thePeriodIsThePollers() {
        assertThatThrownBy(() -> poll("getRecordList?host=127.1.0.1&param.start_time=5", exchange -> { }))
                .hasStackTraceContaining("Option param.start_time is not for from(\"sunmi-ipc:getRecordList\"), which asks for what is new"
                                         + " by itself; see option lookback");
        assertThatThrownBy(() -> poll("getInfo?host=127.1.0.1&lookback=5", exchange -> { }))
                .hasStackTraceContaining("is for polling what lists events");
    }

    private static String records(int number, String key) {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < number; i++) {
            records.append(i == 0 ? "" : ",").append("{\"start_time\":").append(1_564_565_000 + i).append(",\"end_time\":1564565276,")
                    .append("\"url\":\"https://127.1.0.1/a.flv?auth_key=").append(key).append("\"}");
        }
        return "{\"code\":0,\"data\":{\"total_num\":%1$d,\"return_num\":%1$d,\"record_list\":[%2$s]}}".formatted(number, records);
    }

    private static Instant from(Call call) {
        return Instant.ofEpochSecond(Long.parseLong(call.fields().get("start_time")));
    }

    private static Instant to(Call call) {
        return Instant.ofEpochSecond(Long.parseLong(call.fields().get("end_time")));
    }

    private void poll(String uri, Processor processor) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:" + uri).process(processor);
            }
        });
    }
}
