package io.github.camelcameras.sunmiipc;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import io.github.camelcameras.test.sunmiipc.ChannelFaults.Handshakes;
import io.github.camelcameras.test.sunmiipc.Channels;
import io.github.camelcameras.test.sunmiipc.Events;
import io.github.camelcameras.test.sunmiipc.Flood;
import io.github.camelcameras.test.sunmiipc.FrameFault;
import io.github.camelcameras.test.sunmiipc.Happening;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The message channel of one camera, over TLS. */
@Timeout(60)
class ChannelTest extends SunmiIpcTestSupport {

    private static final int NO_MORE_THAN_ONE_READ = 1_000;

    private final List<CameraEvent> events = new CopyOnWriteArrayList<>();
    private final Channels channels = simulator.channels();
    private final int logged = LogCapture.lines().size();

    @Test
    void itsEventLoopKeepsNoJvmAlive() throws Exception {
        listen("", this::add);

        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().endsWith("-io")).isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

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
    void theLoginIsSignedAnewEachTimeAndSaysWhatIsWanted() throws Exception {
        listen("&eventTypes=motion&keepAlive=45000", this::add);
        subscribed(1);
        channels.drop(true);
        await().until(() -> happened("SUBSCRIBE").size() == 2);

        List<Map<?, ?>> logins = new ArrayList<>();
        for (String login : happened("CONNECT")) {
            logins.add((Map<?, ?>) Json.read(login));
        }
        Object keepAlive = logins.get(0).get("keep_alive");
        assertThat(keepAlive).isEqualTo(45);
        Object first = logins.get(0).get("random");
        Object second = logins.get(1).get("random");
        assertThat(first).isNotEqualTo(second);
        assertThat(happened("SUBSCRIBE")).allSatisfy(topics ->
                assertThat(topics).isEqualTo("{\"event_list\":[\"dynamic_detect_event\"]}"));
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
    @EnumSource(names = { "WRONG_CRC", "WRONG_FLAG", "VERSION_2", "DISCONNECT_11", "DISCONNECT_0X11" })
    void whatEndsTheConnectionIsToldOnceAndTheConnectionComesBack(FrameFault fault) throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.faults().faultNext(fault);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));

        await().until(() -> happened("SUBSCRIBE").size() == 2);
        channels.publish(0, simulator.events().dynamicDetect(0, 2));
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(2L)));
        assertThat(warnings()).singleElement().asString().contains("Lost the connection to sunmi-ipc:channel of 127.0.0.1");
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
        assertThat(channel().getDroppedMessages()).isEqualTo(fault == FrameFault.NOT_JSON ? 1 : 0);
    }

    @Test
    void theOtherNumberForTheAnswerToASubscriptionIsAcceptedToo() throws Exception {
        channels.faults().subackType(7);
        listen("", this::add);
        subscribed(1);
        await().until(() -> channel().getConnectedCameras() == 1);
    }

    @Test
    void aCameraThatRefusesIsNotHammered() throws Exception {
        channels.faults().connackCode(5);
        listen("&maximumReconnectDelay=3600000", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString().contains("Cannot connect to sunmi-ipc:channel",
                "the camera refused CONNECT", "code 5", "trying again in"));
        assertThat(channels.attempts(0)).isEqualTo(1);
        await().until(() -> channels.connections() == 0);
    }

    @Test
    void aRefusedSubscriptionSaysWhichEventsWereAskedFor() throws Exception {
        channels.faults().subackCode(310);
        listen("", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString()
                .contains("the camera refused SUBSCRIBE to [dynamic_detect_event, face_recog_event]", "code 310"));
    }

    @Test
    void aSilentCameraIsGivenUpAfterThreeHeartbeats() throws Exception {
        listen("&keepAlive=1000", this::add);
        subscribed(1);

        channels.faults().silent(true);
        await().until(() -> channels.attempts(0) == 2);
        channels.faults().silent(false);

        assertThat(channels.heartbeats()).isGreaterThanOrEqualTo(3);
        assertThat(warnings()).singleElement().asString().contains("silent for 3500 milliseconds");
        subscribed(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCameraThatGoesAndComesBackIsConnectedAgainWithOneAttemptAtATime(boolean reset) throws Exception {
        listen("", this::add);
        subscribed(1);

        channels.stopListening();
        channels.drop(reset);
        await().until(() -> channel().getConnectionAttempts() > 4);
        channels.listen();

        subscribed(1);
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        await().until(() -> events.size() == 1);
        assertThat(channels.maxConnecting(0)).isEqualTo(1);
        assertThat(warnings()).hasSize(1);
        assertThat(log().filter(line -> line.contains("Connected to sunmi-ipc:channel"))).hasSize(2);
    }

    @Test
    void aSlowHandshakeIsGivenUpAndNeverOverlappedByTheNextAttempt() throws Exception {
        channels.faults().handshakes(Handshakes.HELD);
        listen("&openTimeout=100", this::add);
        await().until(() -> channels.attempts(0) >= 4);
        assertThat(channels.maxConnecting(0)).isEqualTo(1);

        channels.faults().handshakes(Handshakes.NORMAL);
        await().until(() -> channel().getConnectedCameras() == 1);
        assertThat(channels.open()).isEqualTo(1);
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
    void aSlowRouteStopsTheSocketFromBeingReadAndLosesNothing() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger routed = new AtomicInteger();
        listen("", exchange -> {
            routed.incrementAndGet();
            release.await();
        });
        subscribed(1);
        int count = 60_000; // more than the buffers of two sockets hold

        Flood flood = channels.flood(0, simulator.events().dynamicDetect(0, 1), count, 0);

        long[] before = { -1 };
        await().pollInterval(1, TimeUnit.SECONDS).until(() -> before[0] == (before[0] = flood.sent()));
        assertThat(flood.sent()).as("the camera cannot send any more").isLessThan(count);
        assertThat(channel().getWaitingEvents()).isBetween(1, NO_MORE_THAN_ONE_READ);
        assertThat(channel().getPendingExchangesSize()).isEqualTo(channel().getWaitingEvents());
        assertThat(routed).hasValue(1);
        release.countDown();
        assertThat(flood.done().get(50, TimeUnit.SECONDS)).isEqualTo(count);
        assertThat(routed).hasValue(count);
    }

    @Test
    void suspendStopsReadingButNotTheConnectionAndWhatIsInFlightIsAcknowledged() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("&keepAlive=1000", exchange -> {
            add(exchange);
            release.await();
        });
        subscribed(1);
        channels.publishTogether(0, json(1), json(2));
        await().until(() -> events.size() == 1);

        channel().suspend();
        release.countDown();
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(1L)));
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        long heartbeats = channels.heartbeats();
        await().until(() -> channels.heartbeats() > heartbeats + 3); // longer than a silent camera is waited for
        assertThat(events).hasSize(1);
        assertThat(channels.attempts(0)).isEqualTo(1);

        channel().resume();
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(1L, 2L, 3L)));
    }

    @Test
    void aConnectionThatComesBackWhileEventsStillWaitIsReadWhenTheyAreDone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("&keepAlive=1000", exchange -> { // the heartbeat finds out what is not read
            add(exchange);
            release.await();
        });
        subscribed(1);
        String[] many = new String[600];
        Arrays.setAll(many, number -> json(1));
        channels.publishTogether(0, many);
        await().until(() -> channel().getWaitingEvents() > 256); // too many to read on

        channels.drop(true);
        await().until(() -> happened("SUBSCRIBE").size() == 2 && channel().getConnectedCameras() == 1);
        release.countDown();

        await().until(() -> channel().getWaitingEvents() == 0);
        channels.publish(0, simulator.events().dynamicDetect(0, 2));
        await().until(() -> events.get(events.size() - 1).type().equals("sound"));
    }

    @Test
    void aRouteThatIsResumedBeforeItsFirstEventGetsIt() throws Exception {
        listen("&keepAlive=1000", this::add);
        await().until(() -> channel().getConnectedCameras() == 1);
        channel().suspend();
        long heartbeats = channels.heartbeats();
        await().until(() -> channels.heartbeats() > heartbeats + 1); // the answer ends the reading

        channel().resume();
        channels.publish(0, simulator.events().dynamicDetect(0, 2));

        await().until(() -> events.size() == 1);
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

    @Test
    void aSupplierOfHostsIsAskedAgain() throws Exception {
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        context.getRegistry().bind("shop", (Supplier<Collection<String>>) () -> hosts);
        hosts.add("127.0.0.1");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hostsSupplier=#shop&channelPort=" + simulator.channelPort()).routeId("cameras").process(
                        ChannelTest.this::add);
            }
        });
        subscribed(1);

        hosts.add("localhost"); // the same camera by another name: looked up, too
        channel().refresh();
        subscribed(2);
        hosts.remove("127.0.0.1");
        channel().refresh();
        await().until(() -> channels.disconnects() == 1);
        subscribed(1);
        assertThat(channel().getCameras()).isEqualTo(1);
    }

    @Test
    void aWorkerGroupThatIsBroughtIsUsedAndLeftAlone() throws Exception {
        EventLoopGroup group = new NioEventLoopGroup(1);
        context.getRegistry().bind("group", group);
        listen("&workerGroup=#group", this::add);
        subscribed(1);
        assertThat(threads("sunmi-ipc-channel-io")).isEmpty();

        context.getRouteController().stopRoute("cameras");

        assertThat(group.isShuttingDown()).isFalse();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }

    @Test
    void littleEndianIsAnOption() throws Exception {
        try (SunmiIpcSimulator other = SunmiIpcSimulator.start(options().withByteOrder(ByteOrder.LITTLE_ENDIAN))) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&byteOrder=littleEndian&channelPort=" + other.channelPort()).process(
                            ChannelTest.this::add);
                }
            });
            await().until(() -> other.channels().subscribed() == 1);
            other.channels().publish(0, other.events().dynamicDetect(0, 1));
            await().until(() -> other.channels().acknowledged() == 1);
        }
    }

    @Test
    void wrongOptionsAreToldWhenTheRouteStarts() {
        assertThatThrownBy(() -> listen("&keepAlive=999", this::add)).hasStackTraceContaining("Option keepAlive must be at least 1000");
        assertThatThrownBy(() -> listen("&delay=5", this::add)).hasStackTraceContaining("Option delay is for polling");
        assertThatThrownBy(() -> listen("&eventTypes=vehicle", this::add)).hasStackTraceContaining("Sunmi cameras only report");
        assertThatThrownBy(() -> startRoute("sunmi-ipc:channel")).hasStackTraceContaining("Option hosts must be addresses of cameras");
        assertThatThrownBy(() -> startRoute("sunmi-ipc:channel?hosts=10.0.0.1/x")).hasStackTraceContaining("but was '10.0.0.1/x'");
        assertThat(threads("sunmi-ipc")).isEmpty();
    }

    private void startRoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:none");
            }
        });
    }

    private void add(Exchange exchange) {
        events.add(exchange.getMessage().getBody(CameraEvent.class));
    }

    private String json(int detectType) {
        return Events.json(simulator.events().dynamicDetect(0, detectType));
    }

    private void subscribed(int count) {
        await().until(() -> channels.subscribed() == count);
    }

    private List<String> happened(String what) {
        return channels.happenings(0).stream().filter(happening -> happening.what().equals(what))
                .map(Happening::detail).toList();
    }

    private ChannelConsumer channel() {
        return (ChannelConsumer) context.getRoute("cameras").getConsumer();
    }

    private Stream<String> log() {
        return LogCapture.lines().stream().skip(logged);
    }

    private List<String> warnings() {
        return log().filter(line -> line.startsWith("WARN") && line.contains("ConnectionSupervisor")).toList();
    }

    private static List<String> threads(String name) {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).filter(thread -> thread.contains(name)).toList();
    }
}
