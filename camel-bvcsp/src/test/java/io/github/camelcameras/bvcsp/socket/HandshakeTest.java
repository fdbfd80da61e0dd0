package io.github.camelcameras.bvcsp.socket;

import io.github.camelcameras.bvcsp.call.BvcspToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a handshake has the token. */
class HandshakeTest {

    @Test
    void aTokenThatIsNoSubprotocolGoesByQuery() {
        Handshake handshake = Handshake.of("https://host/base", "/ws", new BvcspToken("a/b==", false), TokenPlace.SUBPROTOCOL);

        assertThat(handshake.address()).hasToString("wss://host/base/ws?token=a%2Fb%3D%3D");
        assertThat(handshake.subprotocol()).isNull();
        assertThat(handshake).hasToString("Handshake");
    }
}
