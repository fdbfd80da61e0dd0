package io.github.camelcameras.sunmiipc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.sunmiipc.Flood;
import io.github.camelcameras.test.sunmiipc.FrameFault;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a frame becomes in the route, and when it is acknowledged. */
@Timeout(60)
class ChannelEventsTest extends ChannelTestSupport {

    @Test
    void anEventIsRoutedAndThenAcknowledged() throws Exception {
        List<String> hosts = new CopyOnWriteArrayList<>();
        CountDownLatch release = new CountDownLatch(1);
        listen("", exchange -> {
            events.add(exchange.getMessage().getBody(CameraEvent.class));
            hosts.add(exchange.getMessage().getHeader("CamelSunmiIpcHost", String.class));
            release.await();
        });
        subscribed(1);
        Map<String, Object> face = simulator.events().faceRecog(0, "vip", "358526");

        channels.publish(0, face);

        await().until(() -> events.size() == 1);
        assertThat(channels.acknowledged()).as("before the route has succeeded").isZero();
        release.countDown();
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(((Number) face.get("event_id")).longValue())));
        CameraEvent event = events.get(0);
        assertThat(event.vendor()).isEqualTo("sunmi-ipc");
        assertThat(event.type()).isEqualTo("face");
        assertThat(event.deviceId()).isEqualTo(simulator.serial(0));
        assertThat(event.id()).isEqualTo(simulator.serial(0) + "-" + face.get("event_id") + "-" + face.get("report_time"));
        assertThat(event.time().getEpochSecond()).isEqualTo(((Number) face.get("report_time")).longValue());
        assertThat(event.data()).containsEntry("group_name", "vip").containsEntry("faceid", "358526");
        assertThat(hosts).containsExactly(simulator.host(0));
        assertThat(channels.violations()).as("what the document does not allow").isZero();
    }

    @Test
    void typesThatAreNotWantedAreAcknowledgedAndNotRouted() throws Exception {
        listen("&eventTypes=sound", this::add);
        subscribed(1);

        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        channels.publish(0, simulator.events().dynamicDetect(0, 2));

        await().until(() -> channels.acknowledged() == 2);
        assertThat(events).extracting(CameraEvent::type).containsExactly("sound");
    }

    @Test
    void anEventWhoseRouteFailsIsNotAcknowledgedAndComesAgainWithTheSameIdWhereTheCameraSendsItAgain() throws Exception {
        try (SunmiIpcSimulator resending = SunmiIpcSimulator.start(options().withResend())) {
            AtomicInteger failures = new AtomicInteger();
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&reconnectDelay=20&channelPort=" + resending.channelPort()).process(exchange -> {
                        add(exchange);
                        if (failures.getAndIncrement() == 0) {
                            throw new IllegalStateException("the database is down");
                        }
                    });
                }
            });
            await().until(() -> resending.channels().subscribed() == 1);
            resending.channels().publish(0, resending.events().dynamicDetect(0, 1));
            resending.channels().publish(0, resending.events().dynamicDetect(0, 2));
            await().until(() -> resending.channels().acknowledgedIds(0).equals(List.of(2L)));

            resending.channels().drop(true);

            await().until(() -> resending.channels().acknowledgedIds(0).equals(List.of(2L, 1L)));
            assertThat(events).hasSize(3);
            assertThat(events.get(2).id()).isEqualTo(events.get(0).id());
        }
    }

    @Test
    void withAcknowledgeBeforeRouteItDoesNotWaitForTheRoute() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("&acknowledge=beforeRoute", exchange -> release.await());
        subscribed(1);

        channels.publish(0, simulator.events().dynamicDetect(0, 1));

        await().until(() -> channels.acknowledged() == 1);
        release.countDown();
    }

    @Test
    void framesThatAreTornOrPackedTogetherAreTheSameEvents() throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.faults().byteByByte(true);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        channels.faults().byteByByte(false);
        channels.publishTogether(0, json(2), json(3), json(1));

        await().until(() -> channels.acknowledgedIds(0).equals(List.of(1L, 2L, 3L, 4L)));
        assertThat(events).extracting(CameraEvent::type).containsExactly("motion", "sound", "motion", "motion");
    }

    @ParameterizedTest
    @EnumSource(names = { "UNKNOWN_TYPE_12", "NOT_JSON" })
    void whatIsNoEventIsDroppedAndTheConnectionStays(FrameFault fault) throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.faults().faultNext(fault);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        channels.publish(0, simulator.events().dynamicDetect(0, 2));

        await().until(() -> channels.acknowledgedIds(0).equals(List.of(2L)));
        assertThat(channels.attempts(0)).isEqualTo(1);
        assertThat(channel().getDroppedMessages()).isEqualTo(1);
    }

    @Test
    void eventsAreRoutedOneAtATimeAndInOrder() throws Exception {
        AtomicInteger running = new AtomicInteger();
        List<Integer> overlaps = new CopyOnWriteArrayList<>();
        List<Object> ids = new CopyOnWriteArrayList<>();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(channel("")).process(exchange -> {
                    overlaps.add(running.incrementAndGet());
                    ids.add(exchange.getMessage().getBody(CameraEvent.class).data().get("event_id"));
                }).threads(2).process(exchange -> running.decrementAndGet()); // goes on asynchronously
            }
        });
        subscribed(1);

        Flood flood = channels.flood(0, simulator.events().dynamicDetect(0, 1), 500, 0);

        assertThat(flood.done().get(30, TimeUnit.SECONDS)).isEqualTo(500);
        assertThat(overlaps).containsOnly(1);
        List<Long> expected = LongStream.range(flood.firstId(), flood.firstId() + 500).boxed().toList();
        assertThat(ids.stream().map(id -> ((Number) id).longValue())).isEqualTo(expected);
    }

    @Test
    void anErrorThatCamelDoesNotCatchDoesNotSilenceTheCamera() throws Exception {
        listen("", exchange -> {
            add(exchange);
            if (events.size() == 1) {
                throw new OutOfMemoryError("of this test");
            }
        });
        subscribed(1);

        channels.publishTogether(0, json(1), json(2));

        await().dontCatchUncaughtExceptions().until(() -> channels.acknowledgedIds(0).equals(List.of(2L)));
    }
}
