package io.github.camelcameras.bvcsp;

import java.util.List;

import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.SocketHandshake;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a websocket is opened, kept up, lost and opened again, over TLS. */
@Timeout(60)
class WebSocketConnectionTest extends WebSocketTestSupport {

    private final int logged = LogCapture.lines().size();

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

    @ParameterizedTest
    @ValueSource(ints = { 1008, 4001, 4401 })
    void aServerThatUpgradesAndThenRefusesRenewsTheSessionOnceAndItsReasonIsLogged(int code) throws Exception {
        sockets.faults().closeWhenUp(ALARM, code, "token expired\r\nsince an hour");
        listen("alarms?reconnectDelay=20&maximumReconnectDelay=300", this::add);

        await().until(() -> statistics.connectionsEver() >= 5);
        assertThat(simulator.logins()).as("one at first, one as it was refused, and none while that does not help").isEqualTo(2);
        assertThat(logLines("WARN", "token expired")).isNotEmpty().allSatisfy(line -> assertThat(line.strip())
                .contains("code " + code).doesNotContain("\n", "\r"));
        sockets.faults().closeWhenUp(ALARM, 0, "");
        arrives();
        int connections = statistics.connectionsEver();
        sockets.faults().closeWith(ALARM, code, "token expired");
        connected(ALARM, connections + 1);
        arrives();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{\"code\":\"9\",\"msg\":\"Authentication failed\"}" })
    void aServerThatEndsEachConnectionAsSoonAsItIsUpRenewsTheSessionOnce(String message) throws Exception {
        sockets.faults().sendAndEndWhenUp(ALARM, message);
        listen("alarms?reconnectDelay=20&maximumReconnectDelay=100", this::add);

        await().until(() -> statistics.connectionsEver() >= 10);
        assertThat(simulator.logins()).as("and not once for each connection").isBetween(2, 3);
        assertThat(listener().getDroppedMessages()).isZero();
        sockets.faults().closeWhenUp(ALARM, 0, "");
        arrives();
    }

    @Test
    void aServerNeedNotRepeatTheSubprotocol() throws Exception {
        sockets.faults().hideSubprotocol(ALARM);
        listening(ALARM, "alarms");

        arrives();
        assertThat(sockets.handshakes().get(0).inProtocol()).isTrue();
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

    private List<String> logLines(String level, String text) {
        return LogCapture.lines().stream().skip(logged).filter(line -> line.startsWith(level) && line.contains(text)).toList();
    }

    private HealthCheck.Result health() {
        return listener().getHealthCheck().call();
    }
}
