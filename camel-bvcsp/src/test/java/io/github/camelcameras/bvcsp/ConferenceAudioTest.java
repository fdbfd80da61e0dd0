package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.camelcameras.test.bvcsp.SocketHandshake;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.AUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The audio of a conference. */
@Timeout(60)
class ConferenceAudioTest extends BvcspSocketTestSupport {

    private static final String URI = "conferenceAudio?conference=555";

    private final List<Message> heard = new CopyOnWriteArrayList<>();

    @Test
    void audioComesWithItsTimestampAndItsCodec() throws Exception {
        listen(URI, this::hear);
        connected(AUDIO, 1);

        sockets.audio().sendAudio(1_780_000_000_123L, new byte[] { 1, 2, 3 });
        sockets.audio().sendAudio(1_780_000_000_143L, new byte[0]);
        sockets.audio().sendRaw(new byte[] { 1 });
        sockets.audio().sendAudio(1_780_000_000_163L, new byte[160]);

        await().until(() -> heard.size() == 2);
        Message first = heard.get(0);
        assertThat(first.getBody(byte[].class)).containsExactly(1, 2, 3);
        assertThat(first.getHeader("CamelBvcspTimestamp")).isEqualTo(1_780_000_000_123L);
        assertThat(first.getHeader("CamelBvcspConference")).isEqualTo("555");
        assertThat(first.getHeader("CamelBvcspAudioCodec")).isEqualTo("PCMA");
        assertThat(first.getHeader("CamelBvcspAudioChannels")).isEqualTo(1);
        assertThat(first.getHeader("CamelBvcspAudioSampleRate")).isEqualTo(8000);
        assertThat(heard.get(1).getBody(byte[].class)).hasSize(160);
        assertThat(listener().getDroppedMessages()).isEqualTo(1);
    }

    @Test
    void theServerOfTheAudioNeedNotRepeatTheSubprotocolNorTakeATokenAtAll() throws Exception {
        sockets.faults().hideSubprotocol(AUDIO);
        listen(URI, this::hear);
        connected(AUDIO, 1);
        sockets.audio().sendAudio(1, new byte[160]);
        await().until(() -> heard.size() == 1);
        context.getRouteController().stopRoute("listener");

        context.removeRoute("listener");
        listen(URI + "&tokenIn=none", this::hear);
        connected(AUDIO, 2);

        assertThat(sockets.handshakes()).filteredOn(handshake -> handshake.path() == AUDIO).extracting(SocketHandshake::token)
                .satisfiesExactly(token -> assertThat(token).isNotNull(), token -> assertThat(token).isNull());
    }

    @Test
    void audioIsSentOverTheSameConnection() throws Exception {
        listen(URI, this::hear);
        connected(AUDIO, 1);
        await().until(() -> listener().isConnected());

        Exchange sent = template.request("bvcsp:" + URI, exchange -> {
            exchange.getMessage().setBody(new byte[] { 9, 8, 7 });
            exchange.getMessage().setHeader("CamelBvcspTimestamp", 42L);
        });
        long before = System.currentTimeMillis();
        template.sendBody("bvcsp:" + URI, new byte[] { 5 });

        assertThat(sent.getException()).isNull();
        await().until(() -> sockets.audio().packets() == 2);
        assertThat(sockets.audio().received().get(0).audio()).containsExactly(9, 8, 7);
        assertThat(sockets.audio().received().get(0).timestamp()).isEqualTo(42);
        assertThat(sockets.audio().received().get(1).timestamp()).isBetween(before, System.currentTimeMillis());
        assertThat(template.request("bvcsp:conferenceAudio?conference=556", exchange -> exchange.getMessage().setBody(new byte[1]))
                .getException()).hasMessageContaining("of the same user and conference; there are 0");
        assertThat(template.request("bvcsp:" + URI, exchange -> { }).getException()).hasMessageContaining("there are none");
        assertThat(sockets.statistics(AUDIO).violations()).isEmpty();
    }

    @Test
    void withoutAudioEmptyPacketsKeepTheStream() throws Exception {
        sockets.idleLimit(AUDIO, 2_500); // half of what the document has
        listen(URI, this::hear);
        connected(AUDIO, 1);

        await().until(() -> sockets.audio().emptyPackets() >= 3);
        assertThat(sockets.audio().headersAlone()).isEqualTo(sockets.audio().emptyPackets());
        assertThat(sockets.statistics(AUDIO).connectionsEver()).isEqualTo(1);
        assertThat(sockets.statistics(AUDIO).violations()).isEmpty();
    }

    @Test
    void eachConnectionHasADialogWhichIsClosedWithIt() throws Exception {
        listen(URI, this::hear);
        connected(AUDIO, 1);
        assertThat(simulator.openDialogs()).hasSize(1);
        String first = simulator.openDialogs().get(0);

        sockets.faults().reset(AUDIO);
        connected(AUDIO, 2);
        await().until(() -> simulator.openDialogs().size() == 1 && !simulator.openDialogs().contains(first));
        context.getRouteController().stopRoute("listener");

        assertThat(simulator.openDialogs()).isEmpty();
        assertThat(sockets.statistics(AUDIO).mostConnections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example/ws", "https://evil.example/ws", "", "/with space" })
    void theAudioIsNotFetchedFromElsewhere(String url) throws Exception {
        simulator.answerNext("/bvcsp/v1/dialog/conference/bvwsc", 200,
                "{\"code\":0,\"msg\":\"OK\",\"data\":{\"dialogid\":\"d1\",\"url\":\"" + url + "\",\"audio_side\":{}}}");
        listen(URI + "&reconnectDelay=60000&maximumReconnectDelay=60000", this::hear);

        await().until(() -> !simulator.requests("/bvcsp/v1/dialog/conference/bvwsc").isEmpty());
        await().until(() -> listener().getHealthCheck().call().getError().isPresent());
        assertThat(sockets.handshakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/bvvtdu/1/ws-bvrtc?stream=a b", "/bvvtdu/1/ws-bvrtc#fragment" })
    void anAddressThatIsNoneIsToldWithoutTheToken(String url) throws Exception {
        simulator.answerNext("/bvcsp/v1/dialog/conference/bvwsc", 200,
                "{\"code\":0,\"msg\":\"OK\",\"data\":{\"dialogid\":\"d1\",\"url\":\"" + url + "\",\"audio_side\":{}}}");
        listen(URI + "&tokenIn=query&reconnectDelay=60000&maximumReconnectDelay=60000", this::hear);

        await().until(() -> listener().getHealthCheck().call().getError().isPresent());
        NoBvcspSecretsInLogs.assertNoSecretIn(listener().getHealthCheck().call().getError().get());
        assertThat(sockets.handshakes()).isEmpty();
    }

    @Test
    void aStopWhileTheDialogIsBeingOpenedLeavesNone() throws Exception {
        template.requestBody("bvcsp:listDevices?param.page=0&param.pageSize=1", (Object) null); // logged in
        simulator.hold();
        listen(URI, this::hear);
        await().until(() -> !simulator.requests("/bvcsp/v1/dialog/conference/bvwsc").isEmpty());

        context.getRouteController().stopRoute("listener");
        simulator.release();

        await().until(() -> simulator.requests().stream().anyMatch(request -> request.path().startsWith("/bvcsp/v1/dialog/close/")));
        await().until(() -> simulator.openDialogs().isEmpty());
    }

    private void hear(Exchange exchange) {
        heard.add(exchange.getMessage().copy());
    }
}
