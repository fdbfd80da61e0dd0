package io.github.camelcameras.sunmiipc;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Hundreds of routes with a camera each: what they cost, and how they end. */
@Timeout(120)
class ChannelManyRoutesTest extends ChannelTestSupport {

    private static final int CAMERAS = 200;

    private final CountDownLatch release = new CountDownLatch(1);

    @Override
    protected SimulatorOptions options() {
        return super.options().withCameras(CAMERAS);
    }

    @AfterEach
    void release() {
        release.countDown();
    }

    @Test
    void theyShareThreadsOfWhichThereAreNoMoreThanThereIsWork() throws Exception {
        AtomicInteger routed = new AtomicInteger();
        routes(CAMERAS, routed::incrementAndGet);
        await().atMost(60, TimeUnit.SECONDS).until(() -> channels.subscribed() == CAMERAS);
        for (int round = 1; round <= 10; round++) {
            for (int camera = 0; camera < CAMERAS; camera++) {
                channels.publish(camera, simulator.events().dynamicDetect(camera, 1));
                int expected = (round - 1) * CAMERAS + camera + 1;
                if (camera % 10 == 9) {
                    await().pollInterval(1, TimeUnit.MILLISECONDS).until(() -> routed.get() == expected);
                }
            }
        }

        assertThat(threads("sunmi-ipc")).hasSizeLessThan(30);
    }

    @Test
    void thoseThatAreStuckDoNotWaitForEachOtherWhenTheContextStops() throws Exception {
        int stuck = 6;
        AtomicInteger running = new AtomicInteger();
        routes(stuck, () -> {
            running.incrementAndGet();
            waitWhateverHappens();
        });
        subscribed(stuck);
        for (int camera = 0; camera < stuck; camera++) {
            channels.publish(camera, simulator.events().dynamicDetect(camera, 1));
        }
        await().until(() -> running.get() == stuck);
        context.getShutdownStrategy().setTimeout(2);

        long start = System.nanoTime();
        context.stop();

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isBetween(1_900L, 6_000L);
        await().until(() -> channels.connections() == 0);
    }

    private void routes(int count, Runnable route) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (int camera = 0; camera < count; camera++) {
                    List<String> hosts = List.of(simulator.host(camera));
                    context.getRegistry().bind("shop" + camera, (Supplier<Collection<String>>) () -> hosts);
                    from("sunmi-ipc:channel?channelPort=" + simulator.channelPort()
                         + (camera % 2 == 0 ? "&hosts=" + hosts.get(0) : "&hostsSupplier=#shop" + camera)).process(exchange -> route.run());
                }
            }
        });
    }

    private void waitWhateverHappens() {
        while (release.getCount() > 0) {
            try {
                release.await();
            } catch (InterruptedException e) {
                // stuck is stuck
            }
        }
    }
}
