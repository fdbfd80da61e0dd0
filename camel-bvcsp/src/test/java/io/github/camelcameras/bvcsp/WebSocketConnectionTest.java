package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.SocketHandshake;
import io.github.camelcameras.test.bvcsp.SocketStatistics;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a websocket is opened, kept up, lost and left, over TLS. There is never more than one. */
@Timeout(60)
class WebSocketConnectionTest extends BvcspSocketTestSupport {

    private static final long TIME = 1_780_000_000;

    private final SocketStatistics statistics = sockets.statistics(ALARM);
    private final int logged = LogCapture.lines().size();
    private int number;

    @Test
    void theTokenIsTheSubprotocolAndHasNoPlaceInTheAddress() throws Exception {
        listening(ALARM, "alarms");
        arrives();

        SocketHandshake handshake = sockets.handshakes().get(0);
        assertThat(handshake.inProtocol()).isTrue();
        assertThat(simulator.logins()).isEqualTo(1);
    }

    @Test
    void theTokenCanGoByQuery() throws Exception {
        listening(ALARM, "alarms?tokenIn=query");
        arrives();

        assertThat(sockets.handshakes().get(0).inProtocol()).isFalse();
    }

    @Test
    void aTokenThatExpiresWhileConnectedMattersOnlyToTheNextHandshake() throws Exception {
        listening(ALARM, "alarms");
        simulator.expireTokens();
        arrives();

        sockets.faults().reset(ALARM);

        connected(ALARM, 2);
        arrives();
        assertThat(simulator.logins()).as("after the handshake with the old token was refused").isEqualTo(2);
        assertThat(statistics.refused()).isEqualTo(1);
        neverTwo();
    }

    @ParameterizedTest
    @ValueSource(ints = { 401, 403 })
    void aHandshakeThatIsRefusedRenewsTheSessionOnce(int status) throws Exception {
        sockets.faults().refuseHandshakes(status, 1_000, ALARM);
        listen("alarms?reconnectDelay=20&maximumReconnectDelay=300", this::add);

        await().until(() -> statistics.refused() >= 4);
        assertThat(simulator.logins()).as("one at first, one as it was refused, and none while that does not help").isEqualTo(2);
        sockets.faults().allowHandshakes();
        connected(ALARM, 1);
        arrives();
        neverTwo();
    }

    @ParameterizedTest
    @ValueSource(ints = { 404, 500, 503 })
    void aHandshakeThatIsRefusedForAnotherReasonIsTriedAgainWithTheSameToken(int status) throws Exception {
        sockets.faults().refuseHandshakes(status, 2, ALARM);
        listening(ALARM, "alarms");

        arrives();
        assertThat(simulator.logins()).isEqualTo(1);
        assertThat(logLines("WARN", "Cannot connect")).hasSize(1).first().asString().contains("HTTP status " + status);
    }

    @Test
    void aWrongPasswordIsNotHammered() throws Exception {
        simulator.password("another");
        listen("alarms", this::add);

        await().until(() -> listener().getConnectionAttempts() >= 4);
        assertThat(simulator.requests("/bvcsp/v1/auth/login")).hasSize(1);
        assertThat(sockets.handshakes()).isEmpty();
        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void afterARestartOfThePlatformEverythingIsAsBefore() throws Exception {
        listening(ALARM, "alarms");
        arrives();
        sockets.stop();
        simulator.restart();
        await().until(() -> listener().getConnectionAttempts() > 2);
        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);

        sockets.listen();

        connected(ALARM, 2);
        arrives();
        await().until(() -> health().getState() == HealthCheck.State.UP);
        assertThat(logLines("WARN", "Lost the connection")).hasSize(1);
        assertThat(logLines("INFO", "Connected to bvcsp:alarms of 127.0.0.1")).hasSize(2);
        neverTwo();
    }

    @Test
    void aPlatformThatFallsSilentIsLeftAndFoundAgain() throws Exception {
        listening(ALARM, "alarms?keepAlive=50&idleTimeout=200");
        await().until(() -> statistics.keepAlives() > 6 && statistics.pings() > 6);
        assertThat(statistics.connectionsEver()).as("an answer to a ping is a sign of life").isEqualTo(1);

        sockets.faults().silence(ALARM);

        connected(ALARM, 2);
        arrives();
        assertThat(logLines("WARN", "silent for 200 milliseconds")).hasSize(1);
        neverTwo();
    }

    @Test
    void anEmptyMessageKeepsTheConnection() throws Exception {
        sockets.idleLimit(ALARM, 300);
        listening(ALARM, "alarms?keepAlive=50");

        await().until(() -> statistics.keepAlives() >= 12);
        assertThat(statistics.idle()).isZero();
        assertThat(statistics.connectionsEver()).isEqualTo(1);
        assertThat(statistics.violations()).isEmpty();
    }

    @Test
    void aCloseFrameAnOversizedMessageAndAHalfMessageAreAllTheEndOfAConnectionAndNoMore() throws Exception {
        listening(ALARM, "alarms?maximumMessageSize=100000");
        sockets.faults().closeWith(ALARM, 1001, "going away");
        connected(ALARM, 2);
        sockets.faults().sendOversized(ALARM, 1);
        connected(ALARM, 3);
        sockets.faults().sendUnfinished(ALARM, "{\"type\":");
        sockets.faults().end(ALARM);
        connected(ALARM, 4);

        arrives();
        assertThat(listener().getDroppedMessages()).isZero();
        neverTwo();
    }

    @Test
    void whatDoesNotTrustThePlatformSaysNothingToIt() throws Exception {
        context.getComponent("bvcsp", BvcspComponent.class).getConfiguration().setToken("simulated-token-of-another");
        context.getComponent("bvcsp", BvcspComponent.class).setSslContextParameters(new SSLContextParameters());
        listen("alarms", this::add);

        await().until(() -> sockets.tlsFailures() > 0);
        assertThat(sockets.handshakes()).isEmpty();
    }

    @Test
    void aSlowHandshakeIsGivenUpAndOnlyThenTheNextOneBegins() throws Exception {
        sockets.faults().holdHandshakes(ALARM);
        listen("alarms?openTimeout=200", this::add);

        await().until(() -> listener().getConnectionAttempts() >= 4);
        assertThat(sockets.tcpConnections()).isLessThanOrEqualTo(2); // one of them may be that of the login
        sockets.faults().releaseHandshakes();
        connected(ALARM, 1);
        arrives();
        neverTwo();
    }

    @ParameterizedTest
    @ValueSource(strings = { "the login", "TLS", "the handshake" })
    void aStopInTheMiddleOfConnectingLeavesNothing(String held) throws Exception {
        switch (held) {
            case "the login" -> simulator.hold();
            case "TLS" -> {
                context.getComponent("bvcsp", BvcspComponent.class).getConfiguration().setToken(tokenOfOwn());
                sockets.faults().holdTls(true);
            }
            default -> sockets.faults().holdHandshakes(ALARM);
        }
        listen("alarms", this::add);
        await().until(() -> switch (held) {
            case "the login" -> !simulator.requests("/bvcsp/v1/user/requirement").isEmpty()
                    || !simulator.requests("/bvcsp/v1/auth/login").isEmpty();
            case "TLS" -> sockets.faults().heldTls() == 1;
            default -> sockets.faults().heldHandshakes() == 1;
        });
        long attempts = listener().getConnectionAttempts();
        WebSocketConsumer<?> stopped = listener();

        context.getRouteController().stopRoute("listener", 10, TimeUnit.SECONDS);

        assertThat(stopped.isConnected()).isFalse();
        assertThat(stopped.getConnectionAttempts()).isEqualTo(attempts);
        simulator.release();
        sockets.faults().holdTls(false);
        sockets.faults().releaseHandshakes();
        context.getRouteController().startRoute("listener");
        connected(ALARM, 1);
        assertThat(statistics.connectionsEver()).as("what was held back did not become a connection").isLessThanOrEqualTo(2);
        await().until(() -> sockets.tcpConnections() <= 2);
    }

    private String tokenOfOwn() {
        template.requestBody("bvcsp:listDevices?param.page=0&param.pageSize=1", (Object) null);
        return simulator.requests().get(simulator.requests().size() - 1).headers().get("authorization");
    }

    @Test
    void aStopSaysGoodbye() throws Exception {
        listening(ALARM, "alarms");

        context.getRouteController().stopRoute("listener");

        await().until(() -> statistics.closeCodes().equals(List.of(1000)) && statistics.connections() == 0);
        assertThat(statistics.lost()).isZero();
    }

    @Test
    void whileSuspendedNothingIsRoutedAndTheConnectionStays() throws Exception {
        listening(ALARM, "alarms?keepAlive=50&idleTimeout=200");
        context.getRouteController().suspendRoute("listener");
        sockets.send(ALARM, Alarms.alarm(1, TIME));
        long keepAlives = statistics.keepAlives();

        await().until(() -> statistics.keepAlives() > keepAlives + 10);
        assertThat(events).isEmpty();
        context.getRouteController().resumeRoute("listener");

        await().until(() -> events.size() == 1);
        assertThat(statistics.connectionsEver()).isEqualTo(1);
    }

    @Test
    void whatHasBegunIsEndedBeforeTheConnectionIsLeft() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        listen("alarms", exchange -> {
            begun.countDown();
            release.await();
            add(exchange);
        });
        connected(ALARM, 1);
        sockets.send(ALARM, Alarms.alarm(1, TIME));
        begun.await();

        Thread stop = stopInBackground();
        assertThat(statistics.connections()).isEqualTo(1);
        release.countDown();
        stop.join();

        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_1");
    }

    @Test
    void whatWaitsWhenARouteIsStoppedDoesNotHoldUpTheContext() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        listen("alarms", exchange -> {
            begun.countDown();
            release.await();
        });
        connected(ALARM, 1);
        for (int i = 0; i < 10; i++) {
            sockets.send(ALARM, Alarms.alarm(i, TIME));
        }
        begun.await();
        WebSocketConsumer<?> stopped = listener();
        await().until(() -> stopped.getWaitingEvents() == 9);

        stopped.suspend();
        release.countDown();
        stopped.stop();

        assertThat(stopped.getWaitingEvents()).isEqualTo(9);
        assertThat(stopped.getPendingExchangesSize()).isZero();
    }

    @Test
    void manyRestartsOfTheRouteLeaveOneConnection() throws Exception {
        listen("alarms", this::add);
        for (int i = 0; i < 20; i++) {
            context.getRouteController().stopRoute("listener");
            context.getRouteController().startRoute("listener");
        }

        await().until(() -> statistics.connections() == 1 && listener().isConnected());
        arrives();
        neverTwo();
    }

    private void arrives() {
        String alarm = Alarms.alarm(++number, TIME);
        int before = events.size();
        await().until(() -> listener().isConnected());
        assertThat(sockets.send(ALARM, alarm)).isEqualTo(1);
        await().until(() -> events.size() == before + 1);
    }

    private void neverTwo() {
        assertThat(statistics.mostConnections()).as("no overlapping connections").isEqualTo(1);
    }

    private List<String> logLines(String level, String text) {
        return LogCapture.lines().stream().skip(logged).filter(line -> line.startsWith(level) && line.contains(text)).toList();
    }

    private HealthCheck.Result health() {
        return listener().getHealthCheck().call();
    }
}
