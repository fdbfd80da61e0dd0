package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.SocketPositions;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.MESSAGES;
import static io.github.camelcameras.test.bvcsp.SocketPath.POSITIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Messages and changes of subscriptions, which are sent over the websocket of a route that listens. */
@Timeout(60)
class SocketProducerTest extends BvcspSocketTestSupport {

    private static final long TIME = 1_780_000_000;

    @ParameterizedTest
    @ValueSource(strings = { "{\"textMsg\":\"gate open\"}", "a map" })
    void aMessageIsSentOverTheConnectionThatReceivesThem(String given) throws Exception {
        sockets.messages().echo(true);
        listening(MESSAGES, "messages");
        Object content = given.equals("a map") ? Map.of("textMsg", "gate open") : given;

        Exchange sent = send("messages?param.audienceType=User", Map.of("audience", BvcspSimulator.ACCOUNT, "msgType", "text",
                "msgContent", content));

        assertThat(sent.getException()).isNull();
        await().until(() -> events.size() == 1);
        assertThat(events.get(0).type()).isEqualTo("message");
        assertThat(events.get(0).deviceId()).as("a user spoke").isNull();
        assertThat(events.get(0).data()).containsEntry("msgContent", "{\"textMsg\":\"gate open\"}").containsEntry("audience", "operator");
        assertThat(sockets.statistics(MESSAGES).violations()).isEmpty();
        assertThat(sockets.statistics(MESSAGES).mostConnections()).isEqualTo(1);
    }

    @Test
    void theArgumentsOfAMessageAreChecked() throws Exception {
        listening(MESSAGES, "messages");

        assertThat(send("messages", Map.of()).getException()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'audience' of operation messages is missing");
        assertThat(send("messages", Map.of("audience", "x", "audienceType", "Everybody")).getException())
                .hasMessage("Argument 'audienceType' of operation messages must be one of User, PU, IMGroup, but was 'Everybody'");
        assertThatThrownBy(() -> send("messages?param.audienceType=Everybody", Map.of())).hasMessageContaining("User, PU, IMGroup");
        assertThat(send("messages", Map.of("audiance", "x")).getException()).hasMessageContaining("audience");
        assertThat(sockets.messages().messages()).isEmpty();
    }

    @Test
    void withoutARouteThatListensOrAConnectionNothingIsSent() throws Exception {
        Map<String, Object> message = Map.of("audience", "admin", "audienceType", "User", "msgType", "text",
                "msgContent", Map.of("textMsg", "x"));
        assertThat(send("messages", message).getException()).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from(\"bvcsp:messages\")").hasMessageContaining("there are 0");

        listening(MESSAGES, "messages?reconnectDelay=60000&maximumReconnectDelay=60000");
        sockets.stop();
        await().until(() -> !listener().isConnected());

        assertThat(send("messages", message).getException()).hasMessageContaining("no connection at present")
                .hasFieldOrPropertyWithValue("retryable", true);
    }

    @Test
    void thePositionsOfDevicesAreSubscribedAndTheirSetChangesAndOutlivesTheConnection() throws Exception {
        listening(POSITIONS, "positions?devices=PU_1, PU_2");
        await().until(() -> sockets.positions().subscribers("PU_2") == 1);

        send("positions", Map.of("puid", List.of("PU_3", "PU_4")));
        send("positions?param.badd=false", Map.of("puid", "PU_1"));
        await().until(() -> sockets.positions().subscriptions().get(0).devices().equals(Set.of("PU_2", "PU_3", "PU_4")));
        sockets.faults().reset(POSITIONS);
        connected(POSITIONS, 2);

        await().until(() -> sockets.positions().subscriptions().get(0).devices().equals(Set.of("PU_2", "PU_3", "PU_4")));
        sockets.send(POSITIONS, SocketPositions.json("PU_1", TIME));
        sockets.send(POSITIONS, SocketPositions.json("PU_4", TIME));
        await().until(() -> events.size() == 1);
        assertThat(events.get(0).type()).isEqualTo("position");
        assertThat(events.get(0).deviceId()).isEqualTo("PU_4");
        assertThat(events.get(0).data()).containsEntry("lng", 117.27);
        assertThat(sockets.statistics(POSITIONS).violations()).isEmpty();
    }

    @Test
    void allPositionsAreSubscribedUntilTheyAreNot() throws Exception {
        listening(POSITIONS, "positions?devices=all");
        await().until(() -> sockets.positions().subscribers("anything") == 1);

        Exchange sent = send("positions", Map.of("all", false, "puid", "PU_1"));

        assertThat(sent.getException()).isNull();
        await().until(() -> sockets.positions().subscribers("anything") == 0 && sockets.positions().subscribers("PU_1") == 1);
        assertThat(send("positions", Map.of()).getException()).hasMessageContaining("changes nothing");
    }

    @Test
    void aHeaderThatNamesAnOperationIsNotTakenForAMessage() throws Exception {
        listening(MESSAGES, "messages");

        Exchange sent = template.request("bvcsp:messages",
                exchange -> exchange.getMessage().setHeader("CamelBvcspOperation", "listDevices"));

        assertThat(sent.getException()).hasMessageContaining("CamelBvcspOperation is for operations");
        assertThat(sent.getMessage().getHeader("CamelBvcspOperation")).isNull();
    }
}
