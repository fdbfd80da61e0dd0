package io.github.camelcameras.sunmiipc;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.SelfSignedCertificate;
import io.github.camelcameras.test.sunmiipc.ChannelFaults.Handshakes;
import io.github.camelcameras.test.sunmiipc.ChannelFaults.Leave;
import io.github.camelcameras.test.sunmiipc.Happening;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckAware;
import org.apache.camel.spi.ExceptionHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is told, in the log and by the health check, of channels that cannot be had: which step failed, and when that changes. */
@Timeout(60)
class ChannelFailuresTest extends ChannelTestSupport {

    @ParameterizedTest
    @CsvSource({ "TCP,no TLS: the other side closed the connection",
            "CONNECT,no answer to CONNECT: the other side closed the connection (option byteOrder may be the other one)",
            "SUBSCRIBE,no answer to SUBSCRIBE: the other side closed the connection" })
    void aCameraThatEndsTheConnectionIsToldWithTheStepThatWasNotReached(Leave when, String message) throws Exception {
        channels.faults().leave(when);
        listen("&maximumReconnectDelay=3600000", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString().contains(message));
        assertThat(health().getDetails().get("127.0.0.1.failure")).asString().isEqualTo(message);
    }

    @Test
    void aCameraThatIsOffIsToldWithTheStepThatWasNotReached() throws Exception {
        channels.stopListening();
        listen("", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString().contains("no TCP connection: Connection refused"));
    }

    @Test
    void aHandshakeThatIsNeverAnsweredSaysSo() throws Exception {
        channels.faults().handshakes(Handshakes.MUTE);
        listen("&openTimeout=200", this::add);

        await().untilAsserted(() -> assertThat(warnings()).singleElement().asString()
                .contains("no TLS: not connected within 200 milliseconds"));
    }

    @Test
    void theWrongByteOrderIsHintedAt() throws Exception {
        try (SunmiIpcSimulator other = SunmiIpcSimulator.start(options().withByteOrder(ByteOrder.LITTLE_ENDIAN))) {
            listenTo(other, "&openTimeout=500");

            await().untilAsserted(() -> assertThat(warnings()).singleElement().asString()
                    .contains("no answer to CONNECT: not connected within 500 milliseconds (option byteOrder may be the other one)"));
        }
    }

    @Test
    void aMissingClientCertificateIsHintedAt() throws Exception {
        SelfSignedCertificate wanted = SelfSignedCertificate.create("client", "");
        try (SunmiIpcSimulator other = SunmiIpcSimulator.start(options().withTrusted(wanted.certificate()))) {
            listenTo(other, "");

            await().untilAsserted(() -> assertThat(warnings()).singleElement().asString()
                    .containsPattern("no (TLS|answer to CONNECT): .*Received fatal alert")
                    .contains("a client certificate: a key store in option sslContextParameters"));
        }
    }

    @Test
    void aCameraThatIsReachedAgainAndRefusesIsToldOnceMoreAndTheHealthCheckHasTheReason() throws Exception {
        listen("", this::add);
        subscribed(1);
        await().until(() -> channel().getConnectedCameras() == 1);
        channels.faults().leave(Leave.TCP);
        channels.drop(true);
        await().until(() -> channels.attempts(0) > 3);

        channels.faults().connackCode(5);
        channels.faults().leave(Leave.NEVER);

        await().untilAsserted(() -> assertThat(warnings()).last().asString().contains("the camera refused CONNECT", "code 5"));
        assertThat(warnings()).as("lost, then no TLS, then refused; each once").hasSize(3);
        await().untilAsserted(() -> assertThat(health().getDetails().get("127.0.0.1.failure")).asString().contains("code 5"));
    }

    @Test
    void aSupplierThatNeverGaveAListIsDownAndOneThatGivesNoneIsUpAndSaysSo() throws Exception {
        Collection<?>[] list = { null };
        context.getRegistry().bind("shop", (Supplier<Collection<?>>) () -> {
            if (list[0] == null) {
                throw new IllegalStateException("the database is down");
            }
            return list[0];
        });
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hostsSupplier=#shop&channelPort=" + simulator.channelPort()).routeId("cameras").to("mock:none");
            }
        });
        await().until(() -> health().getState() == HealthCheck.State.DOWN);
        assertThat(health().getError().orElseThrow()).hasMessage("the database is down");

        list[0] = Set.of();
        channel().refresh();
        assertThat(health().getState()).isEqualTo(HealthCheck.State.UP);
        assertThat(health().getMessage()).contains("There are no cameras: option hosts or hostsSupplier gives none");
        assertThat(log()).filteredOn(line -> line.startsWith("WARN") && line.contains("gives 0 cameras")).hasSize(1);

        list[0] = Set.of("127.0.0.1");
        channel().refresh();
        subscribed(1);
        list[0] = null;
        channel().refresh();
        await().until(() -> channel().getConnectedCameras() == 1);
        assertThat(health().getState()).as("those that are known stay").isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void aCameraThatDoesNotReadWhileItSendsIsGivenUpAndThenHadAgain() throws Exception {
        listen("&keepAlive=1000", exchange -> { });
        subscribed(1);
        await().until(() -> channel().getConnectedCameras() == 1);

        channels.reading(0, false);
        channels.flood(0, simulator.events().dynamicDetect(0, 1), 1_000_000, 0);

        await().atMost(Duration.ofSeconds(30)).until(() -> channels.attempts(0) == 2);
        assertThat(warnings()).singleElement().asString().contains("silent for 3500 milliseconds");
        subscribed(1);
    }

    @Test
    void aCameraThatLeavesTheListAndIsBackWhileItsConnectionEndsIsWaitedFor() throws Exception {
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        hosts.add("127.0.0.1");
        context.getRegistry().bind("shop", (Supplier<Collection<String>>) () -> hosts);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hostsSupplier=#shop&channelPort=" + simulator.channelPort()).routeId("cameras")
                        .process(exchange -> { });
            }
        });
        subscribed(1);
        await().until(() -> channel().getConnectedCameras() == 1);
        channels.reading(0, false); // it takes the longest time that there is to say good-bye to it
        channels.flood(0, simulator.events().dynamicDetect(0, 1), 1_000_000, 0);
        long[] before = { 0 };
        await().atMost(Duration.ofSeconds(50)).pollInterval(Duration.ofSeconds(3))
                .until(() -> before[0] > 0 & before[0] == (before[0] = channels.published(0)));

        hosts.clear();
        channel().refresh();
        hosts.add("127.0.0.1");
        channel().refresh();

        // the camera, which does not read, may notice the end of the first after the begin of the second
        await().untilAsserted(() -> assertThat(channels.happenings(0).stream().map(Happening::what)
                .filter(what -> what.equals("OPENED") || what.equals("CLOSED"))).containsExactlyInAnyOrder("OPENED", "CLOSED", "OPENED"));
    }

    @Test
    void aCodeAsTextAndAZeroByteBehindThePayloadAreTakenForWhatTheyAre() throws Exception {
        channels.faults().codesAsText(true);
        channels.faults().zeroBytes(true);
        listen("", this::add);
        subscribed(1);

        channels.publish(0, simulator.events().dynamicDetect(0, 2));

        await().until(() -> channels.acknowledged() == 1);
        assertThat(events).extracting(CameraEvent::type).containsExactly("sound");
        assertThat(channels.attempts(0)).isEqualTo(1);
    }

    @Test
    void aNumberThatOnlyTheTableOfPostsHasIsHintedAtOnceAndThatTableCanBeTaken() throws Exception {
        listen("", this::add);
        subscribed(1);
        channels.publishTogether(0, json(0), json(0), json(3));
        await().until(() -> channels.acknowledged() == 3);
        assertThat(events).extracting(CameraEvent::type).containsExactly("other", "other", "motion");
        assertThat(log()).filteredOn(line -> line.startsWith("WARN") && line.contains("option detectTypes=posts")).hasSize(1);
        events.clear();
        context.getRouteController().stopRoute("cameras");
        context.removeRoute("cameras");

        listen("&detectTypes=posts&eventTypes=human", this::add);
        subscribed(1);
        channels.publishTogether(0, json(0), json(3));
        await().until(() -> channels.acknowledged() == 5);
        assertThat(events).extracting(CameraEvent::type).containsExactly("human");
    }

    @Test
    void framesOfAnUnknownTypeAreCountedAndToldOnce() throws Exception {
        listen("", this::add);
        subscribed(1);
        channels.sendFrame(0, 12, "{}");
        channels.sendFrame(0, 12, "{}");
        channels.sendFrame(0, 13, "{}");

        await().until(() -> channel().getDroppedMessages() == 3);
        assertThat(log()).filteredOn(line -> line.startsWith("WARN") && line.contains("unknown type 12")).hasSize(1);
        assertThat(log()).filteredOn(line -> line.startsWith("WARN") && line.contains("unknown type 13")).hasSize(1);
    }

    @Test
    void anErrorThatARouteThrowsIsCountedAndHandedToTheExceptionHandler() throws Exception {
        List<Throwable> handled = new CopyOnWriteArrayList<>();
        context.getRegistry().bind("handler", new ExceptionHandler() {
            @Override
            public void handleException(Throwable exception) {
                handled.add(exception);
            }

            @Override
            public void handleException(String message, Throwable exception) {
                handled.add(exception);
            }

            @Override
            public void handleException(String message, Exchange exchange, Throwable exception) {
                handled.add(exception);
            }
        });
        listen("&exceptionHandler=#handler", exchange -> {
            throw new OutOfMemoryError("of this test");
        });
        subscribed(1);

        channels.publish(0, simulator.events().dynamicDetect(0, 1));

        await().dontCatchUncaughtExceptions().until(() -> channel().getFailedEvents() == 1);
        assertThat(handled).singleElement().isInstanceOf(OutOfMemoryError.class);
    }

    private void listenTo(SunmiIpcSimulator other, String options) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + other.channelPort() + "&maximumReconnectDelay=3600000" + options)
                        .routeId("cameras").to("mock:none");
            }
        });
    }

    private HealthCheck.Result health() {
        return ((HealthCheckAware) channel()).getHealthCheck().call(Map.of());
    }
}
