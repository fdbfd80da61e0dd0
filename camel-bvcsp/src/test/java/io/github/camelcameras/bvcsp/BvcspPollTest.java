package io.github.camelcameras.bvcsp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.test.bvcsp.BvcspSimulator.Request;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the platform lists of the past, polled: events are those that websockets give, and each thing comes once. */
class BvcspPollTest extends BvcspTestSupport {

    private static final String LOGS = "/bvcsp/v1/pu/log/online";
    private static final String OPERATIONS = "/bvcsp/v1/operate/log";

    private final List<Object> bodies = new CopyOnWriteArrayList<>();

    @Test
    void alarmsAreEventsOnceEach() throws Exception {
        long now = Instant.now().getEpochSecond();
        simulator.alarms().record(3, now - 60);
        poll("listAlarms?idempotentRepository=#known&eventTypes=motion");
        await().until(() -> bodies.size() == 3);
        simulator.alarms().add(2, now);
        await().until(() -> bodies.size() == 5);
        polled("/bvcsp/v1/alarm", 3);

        assertThat(bodies).hasSize(5).allSatisfy(body -> assertThat(body).isInstanceOf(CameraEvent.class));
        CameraEvent first = (CameraEvent) bodies.get(0);
        assertThat(first.type()).isEqualTo("motion");
        assertThat(bodies).extracting("id").as("as they have it by websocket, by key and state").contains(CameraEvent.digest("A1", "0"));
        assertThat(first.time()).isEqualTo(Instant.ofEpochSecond(now - 60));
        assertThat(filter(simulator.requests("/bvcsp/v1/alarm").get(0))).containsOnlyKeys("timestamp_min", "timestamp_max");
    }

    @Test
    void theOnlineLogTellsOfDevicesThatComeAndGo() throws Exception {
        long now = Instant.now().getEpochSecond();
        simulator.answerNext(LOGS, 200, log(now - 20, 0));
        simulator.answerNext(LOGS, 200, log(now - 20, now - 5));
        poll("listDeviceOnlineLogs?idempotentRepository=#known");
        await().until(() -> bodies.size() == 2);

        assertThat(bodies).extracting("type").containsExactly("online", "offline");
        assertThat(bodies).extracting("deviceId").containsOnly("PU_1");
        assertThat(bodies).extracting("time").containsExactly(Instant.ofEpochSecond(now - 20), Instant.ofEpochSecond(now - 5));
    }

    @Test
    void otherListsGiveEachItemOnceAndKeepTheRestOfTheFilter() throws Exception {
        poll("listOperationLogs?idempotentRepository=#known&param.filter=RAW({\"match\":\"x\"})");
        await().until(() -> bodies.size() == 1);
        polled(OPERATIONS, 3);

        assertThat(bodies).hasSize(1).first().extracting("operate").isEqualTo("mod");
        assertThat(filter(simulator.requests(OPERATIONS).get(0))).containsEntry("match", "x").containsKeys("beginTime", "endTime");
    }

    @Test
    void theItemsOfAnUnroutedListComeAgainAndOneThatIsNoneIsDropped() throws Exception {
        long now = Instant.now().getEpochSecond();
        simulator.answerNext("/bvcsp/v1/alarm", 200, """
                {"code":0,"pageInfo":{"page":0,"pageSize":100,"totalCount":3},"data":[{"key":"A1","type":4097,"status":0,"timestamp":%d,\
                "device_id":"PU_1"},{"type":4097,"device_id":"PU_2","timestamp":NaN},7]}""".formatted(now));
        poll("listAlarms?idempotentRepository=#known");
        await().until(() -> bodies.size() == 1);

        assertThat(((CameraEvent) bodies.get(0)).deviceId()).isEqualTo("PU_1");
    }

    @Test
    void thePeriodIsThePollers() {
        assertThatThrownBy(() -> poll("listAlarms?param.filter=RAW({\"timestamp_min\":5})")).hasStackTraceContaining(
                "Option param.filter.timestamp_min is not for from(\"bvcsp:listAlarms\"), which asks for what is new by itself");
        assertThatThrownBy(() -> poll("listAlarms?param.page=1")).hasStackTraceContaining("Option param.page is not for from");
        assertThatThrownBy(() -> poll("listOperationLogs?eventTypes=motion")).hasStackTraceContaining("Option eventTypes is for events");
    }

    private static String log(long online, long offline) {
        return """
                {"code":0,"pageInfo":{"page":0,"pageSize":100,"totalCount":1},"data":[{"ID":1,"device_id":"PU_1","online_timestamp":%d,\
                "offline_timestamp":%d}]}""".formatted(online, offline);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> filter(Request request) throws Exception {
        return (Map<String, Object>) ((Map<String, Object>) Json.read(request.body())).get("filter");
    }

    private void polled(String path, int times) {
        int before = simulator.requests(path).size();
        await().until(() -> simulator.requests(path).size() > before + times);
    }

    private void poll(String uri) throws Exception {
        context.getRegistry().bind("known", new MemoryIdempotentRepository());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("bvcsp:" + uri + (uri.contains("?") ? "&" : "?") + "initialDelay=0&delay=20")
                        .process(exchange -> bodies.add(exchange.getMessage().getBody()));
            }
        });
    }
}
