package io.github.camelcameras.sunmiipc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.sunmiipc.Flood;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.impl.health.ConsumersHealthCheckRepository;
import org.apache.camel.impl.health.DefaultHealthCheckRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The message channels of many cameras in one route. */
@Timeout(60)
class ChannelFleetTest extends ChannelTestSupport {

    private static final int CAMERAS = 10;

    @Override
    protected SimulatorOptions options() {
        return super.options().withCameras(CAMERAS);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        HealthCheckRegistry registry = new DefaultHealthCheckRegistry(camel);
        registry.register(new ConsumersHealthCheckRepository());
        camel.getCamelContextExtension().addContextPlugin(HealthCheckRegistry.class, registry);
        return camel;
    }

    @Test
    void camerasDoNotWaitForEachOther() throws Exception {
        CyclicBarrier together = new CyclicBarrier(CAMERAS);
        listen("", exchange -> together.await(30, TimeUnit.SECONDS));
        subscribed(CAMERAS);

        publishToAll();

        await().until(() -> channels.acknowledged() == CAMERAS);
    }

    @Test
    void moreCamerasThanThreadsWaitForAThreadAndNotOnTheOneThatReads() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        listen("&maximumPoolSize=2&keepAlive=1000", exchange -> {
            threads.add(Thread.currentThread().getName());
            release.await();
        });
        subscribed(CAMERAS);
        publishToAll();
        await().until(() -> threads.size() == 2);

        long heartbeats = channels.heartbeats();
        await().until(() -> channels.heartbeats() >= heartbeats + CAMERAS);
        assertThat(channel().getWaitingEvents()).isEqualTo(CAMERAS - 2);
        release.countDown();

        await().until(() -> channels.acknowledged() == CAMERAS);
        assertThat(threads).hasSize(2).allMatch(name -> name.contains("sunmi-ipc-routes"));
    }

    @Test
    void everyCameraKeepsItsOrderAndNothingIsLost() throws Exception {
        Map<String, List<Long>> ids = new ConcurrentHashMap<>();
        listen("", exchange -> {
            CameraEvent event = exchange.getMessage().getBody(CameraEvent.class);
            ids.computeIfAbsent(event.deviceId(), serial -> new CopyOnWriteArrayList<>())
                    .add(((Number) event.data().get("event_id")).longValue());
        });
        subscribed(CAMERAS);

        List<Flood> floods = IntStream.range(0, CAMERAS)
                .mapToObj(camera -> channels.flood(camera, simulator.events().dynamicDetect(camera, 1), 200, 0)).toList();

        for (Flood flood : floods) {
            assertThat(flood.done().get(30, TimeUnit.SECONDS)).isEqualTo(200);
        }
        assertThat(ids).hasSize(CAMERAS);
        assertThat(ids.values()).allSatisfy(list -> assertThat(list).hasSize(200).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void allThatAreLostTogetherComeBackOneAttemptAtATimeEach() throws Exception {
        listen("", exchange -> { });
        subscribed(CAMERAS);

        channels.stopListening();
        channels.drop(true);
        await().until(() -> channel().getConnectionAttempts() > 3 * CAMERAS);
        channels.listen();

        subscribed(CAMERAS);
        assertThat(IntStream.range(0, CAMERAS).map(channels::maxConnecting)).containsOnly(1);
    }

    @Test
    void readinessIsDownOnlyWhenNoCameraIsConnectedAndHasTheStateOfEach() throws Exception {
        listen("&maximumReconnectDelay=3600000", exchange -> { });
        subscribed(CAMERAS);
        await().until(() -> channel().getConnectedCameras() == CAMERAS);
        assertThat(health().getState()).isEqualTo(HealthCheck.State.UP);

        channels.faults().connackCode(5);
        channels.drop(3, true);
        await().until(() -> channel().getConnectedCameras() == CAMERAS - 1);
        await().until(() -> "WAITING".equals(String.valueOf(health().getDetails().get(simulator.host(3)))));
        assertThat(health().getState()).as("one camera is no reason to send requests elsewhere").isEqualTo(HealthCheck.State.UP);
        assertThat(health().getDetails()).doesNotContainKey(simulator.host(0)).containsEntry("cameras", CAMERAS)
                .containsEntry("connected", (long) CAMERAS - 1);

        channels.drop(true);
        await().until(() -> health().getState() == HealthCheck.State.DOWN);
        await().untilAsserted(() -> assertThat(health().getError().orElseThrow()).hasMessageContaining("code 5"));
        assertThat(health().getMessage()).contains("No camera is connected");
        assertThat(health().getCheck().isLiveness()).isFalse();
    }

    private HealthCheck.Result health() {
        return HealthCheckHelper.invokeReadiness(context).stream().filter(result -> result.getCheck().getId().contains("cameras"))
                .findFirst().orElseThrow();
    }

    private void publishToAll() {
        for (int camera = 0; camera < CAMERAS; camera++) {
            channels.publish(camera, simulator.events().dynamicDetect(camera, 1));
        }
    }
}
