package io.github.camelcameras.bvcsp.socket;

import java.io.IOException;

import io.github.camelcameras.bvcsp.call.BvcspToken;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.session.TokenSource;

/**
 * The tokens of one consumer's handshakes, which follow each other. When one is refused, the next has another token; when that does not
 * help, no further one. A connection that ends as soon as it is up, several times running, counts as refused.
 */
final class HandshakeTokens {

    private static final int SEVERAL = 3;

    private final TokenSource<BvcspToken> tokens;
    /** Of the last handshake, if it was refused and nothing has been done about it yet. */
    private CameraAuthenticationException refusal;
    /** Of the last handshake, if it was refused. */
    private Renewal renewal;
    private int cutShort;

    HandshakeTokens(TokenSource<BvcspToken> tokens) {
        this.tokens = tokens;
    }

    /** A valid one; can take as long as a login. */
    BvcspToken current() {
        renew();
        return tokens.current();
    }

    private void renew() {
        Renewal asked;
        CameraAuthenticationException last;
        synchronized (this) {
            asked = renewal;
            last = refusal;
            refusal = null;
            if (last == null) {
                return;
            }
            renewal = null; // if there is no other token, the next handshake is one with the old one again
        }
        asked.renew(last); // can take as long as a login, and the event loop must not wait for it
        synchronized (this) {
            renewal = asked;
        }
    }

    /** The last handshake has been accepted, as was seen by what came of it. */
    synchronized void accepted() {
        renewal = null;
        refusal = null;
        cutShort = 0;
    }

    /** What to tell of a handshake that was refused. Called by the event loop, which does not wait for another token. */
    synchronized Exception refused(BvcspToken token, CameraAuthenticationException cause) {
        cutShort = 0;
        Renewal before = renewal;
        if (before != null) {
            renewal = null;
            before.didNotHelp(cause);
            return cause;
        }
        renewal = tokens.renewal(token).orElse(null);
        if (renewal == null) {
            return cause;
        }
        refusal = cause;
        return new IOException("the platform does not take the token any more, and the next attempt has another: " + cause.getMeaning(),
                cause);
    }

    /**
     * What to tell of a connection that the platform ended without saying that it does not take the token.
     *
     * @param isProven whether it was accepted
     * @param end      what ended it
     * @param cause    what it is when this happened several times running
     */
    synchronized Throwable ended(BvcspToken token, boolean isProven, Throwable end, CameraAuthenticationException cause) {
        return !isProven && ++cutShort % SEVERAL == 0 ? refused(token, cause) : end;
    }
}
