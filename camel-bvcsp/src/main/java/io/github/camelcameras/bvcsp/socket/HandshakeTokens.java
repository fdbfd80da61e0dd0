package io.github.camelcameras.bvcsp.socket;

import java.io.IOException;
import java.util.Optional;

import io.github.camelcameras.bvcsp.call.BvcspToken;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.session.TokenSource;

/** The tokens of one consumer's handshakes. When one is refused, the next has another token; when that does not help, no further one. */
final class HandshakeTokens {

    private final TokenSource<BvcspToken> tokens;
    private Renewal renewed;

    HandshakeTokens(TokenSource<BvcspToken> tokens) {
        this.tokens = tokens;
    }

    /** A valid one; can take as long as a login. */
    BvcspToken current() {
        return tokens.current();
    }

    synchronized void accepted() {
        renewed = null;
    }

    /** What to tell of a handshake that was refused. */
    synchronized Exception refused(BvcspToken token, CameraAuthenticationException refusal) {
        Renewal before = renewed;
        renewed = null;
        if (before != null) {
            before.didNotHelp(refusal);
            return refusal;
        }
        Optional<Renewal> renewal = tokens.renewal(token);
        if (renewal.isEmpty() || !renewal.get().renew(refusal)) {
            return refusal;
        }
        renewed = renewal.get();
        return new IOException("the platform does not take the token any more, and the next attempt has another", refusal);
    }
}
