package io.github.camelcameras.simcam;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.test.SlowPeer;
import io.github.camelcameras.common.test.SlowPeer.Manner;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No call outlasts what its options say, however the platform behaves and however many wait. */
@Timeout(60)
class SimCamTimeoutTest extends SimCamTestSupport {

    private static final Duration CONNECT = Duration.ofMillis(400);
    private static final Duration RESPONSE = Duration.ofMillis(800);
    /** For a machine that has other things to do, too. */
    private static final Duration SLACK = Duration.ofSeconds(2);
    private static final int CALLERS = 5;

    @BeforeEach
    void loadClasses() {
        template.sendBody("simcam:listDevices", null);
    }

    @ParameterizedTest
    @CsvSource({ "https, SILENT", "https, DRIPPING_HANDSHAKE", "http, SILENT", "http, DRIPPING_HEADERS", "http, CONTINUING",
            "http, DRIPPING_CONTENT", "http, DRIPPING_CHUNKS" })
    void aCallEndsInTime(String scheme, Manner manner) throws Exception {
        try (SlowPeer peer = SlowPeer.start(manner)) {
            SimCamComponent component = component(scheme, peer);
            component.setConnectTimeout(CONNECT.toMillis());
            component.setResponseTimeout(RESPONSE.toMillis());
            component.setConnectionsPerRoute(1); // one that is not given back is missed
            context.addComponent("slow", component);

            for (int i = 0; i < 2; i++) {
                assertEndsInTime("slow:getToken", 1);
            }
            assertThat(peer.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({ "https, SILENT", "https, DRIPPING_HANDSHAKE", "http, DRIPPING_CONTENT" })
    void soItDoesWithAnHttpComponentOfOnesOwn(String scheme, Manner manner) throws Exception {
        try (SlowPeer peer = SlowPeer.start(manner)) {
            SimCamComponent component = component(scheme, peer);
            HttpComponent http = new HttpComponent();
            http.setCamelContext(context);
            http.setConnectTimeout(CONNECT.toMillis());
            http.setResponseTimeout(RESPONSE.toMillis());
            component.setHttpComponent(http);
            context.addComponent("slow", component);

            assertEndsInTime("slow:getToken", 1);
        }
    }

    @Test
    void waitingForAConnectionCounts() throws Exception {
        try (SlowPeer peer = SlowPeer.start(Manner.SILENT)) {
            SimCamComponent component = component("http", peer);
            component.setConnectTimeout(RESPONSE.toMillis());
            component.setResponseTimeout(RESPONSE.toMillis());
            component.setConnectionsPerRoute(1);
            context.addComponent("slow", component);

            List<Exception> failures = assertEndsInTime("slow:getToken", CALLERS);

            assertThat(failures).anySatisfy(failure -> assertThat(failure)
                    .hasMessage("simcam:getToken failed: no answer: all connections to the host are in use, as many as connectionsPerRoute"
                                + " and maxTotalConnections allow"));
        }
    }

    @Test
    void whoWaitsForTheLoginOfAnotherWaitsNoLonger() throws Exception {
        try (SlowPeer peer = SlowPeer.start(Manner.DRIPPING_CONTENT)) {
            SimCamComponent component = component("http", peer);
            component.setConnectTimeout(CONNECT.toMillis());
            component.setResponseTimeout(RESPONSE.toMillis());
            context.addComponent("slow", component);

            assertEndsInTime("slow:listDevices", CALLERS);

            assertThat(peer.connections()).as("logins").isEqualTo(1);
        }
    }

    private SimCamComponent component(String scheme, SlowPeer peer) {
        SimCamComponent component = component();
        component.getConfiguration().setBaseUrl(scheme + "://localhost:" + peer.port());
        return component;
    }

    private List<Exception> assertEndsInTime(String uri, int callers) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        long begin = System.nanoTime();
        List<CompletableFuture<Exchange>> calls = Stream
                .generate(() -> CompletableFuture.supplyAsync(() -> template.request(uri, message -> { }), threads))
                .limit(callers).toList();
        List<Exception> failures = calls.stream().map(call -> call.join().getException()).toList();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        threads.shutdown();

        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(CameraApiException.class)
                .hasCauseInstanceOf(InterruptedIOException.class));
        assertThat(failures).allSatisfy(failure -> assertThat(((CameraApiException) failure).isRetryable()).isTrue());
        assertThat(taken).isLessThan(CONNECT.plus(RESPONSE).plus(SLACK));
        return failures;
    }
}
