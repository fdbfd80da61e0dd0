package io.github.camelcameras.sunmiipc;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.github.camelcameras.common.test.SlowPeer;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Cameras of one component that take connections and say nothing, not even in TLS. */
@Timeout(60)
class SilentCamerasTest extends SunmiIpcTestSupport {

    private static final int CAMERAS = 200;
    private static final int CALLERS = 6;
    private static final int ANSWERS = 20;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration RESPONSE = Duration.ofSeconds(1);
    /** For a machine that has other things to do, too. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        SunmiIpcComponent component = camel.getComponent("sunmi-ipc", SunmiIpcComponent.class);
        component.setConnectTimeout(CONNECT.toMillis());
        component.setResponseTimeout(RESPONSE.toMillis());
        return camel;
    }

    @Test
    void oneThatIsWellAnswersWithinASecondAllTheTime() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CAMERAS * CALLERS);
        try (SlowPeer silent = SlowPeer.start(SlowPeer.Manner.SILENT)) {
            call("sunmi-ipc:getInfo?host=127.0.0.1", Map.of());
            List<CompletableFuture<Duration>> calls = IntStream.range(0, CAMERAS * CALLERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> callSilentCamera(silent.port(), 1 + i % CAMERAS), callers)).toList();
            await().atMost(CONNECT.minusSeconds(2)).until(() -> silent.connections() == CAMERAS * CALLERS);
            for (int i = 0; i < ANSWERS; i++) {
                assertTimeout(Duration.ofSeconds(3), () -> call("sunmi-ipc:getInfo?host=127.0.0.1", Map.of()));
            }
            assertThat(calls).as("still silent").anyMatch(call -> !call.isDone());
            assertThat(calls).extracting(CompletableFuture::join)
                    .allSatisfy(taken -> assertThat(taken).isLessThan(CONNECT.plus(RESPONSE).plus(SLACK)));
        } finally {
            callers.shutdownNow();
        }
    }

    private Duration callSilentCamera(int port, int number) {
        long begin = System.nanoTime();
        Exchange exchange = template.request("sunmi-ipc:getInfo?port=" + port,
                message -> message.getMessage().setHeader(SunmiIpcConstants.HOST, "127.0.1." + number));
        assertThat(exchange.getException()).hasMessageContaining("no answer");
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
