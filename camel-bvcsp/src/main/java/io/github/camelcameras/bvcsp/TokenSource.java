package io.github.camelcameras.bvcsp;

import java.util.Optional;

import io.github.camelcameras.common.client.Renewal;

/** Where the token of a call comes from. Thread-safe. */
interface TokenSource {

    /** The present token. */
    BvcspToken current();

    /** How a token that the platform no longer takes is replaced; empty when there is no other. */
    Optional<Renewal> renewal(BvcspToken token);

    /** Why there is no token at present; <code>null</code> while there is, or may be. */
    Exception refusal();

    /** A token that somebody else got, and renews. */
    record Ready(BvcspToken token) implements TokenSource {

        @Override
        public BvcspToken current() {
            return token;
        }

        @Override
        public Optional<Renewal> renewal(BvcspToken expired) {
            return Optional.empty();
        }

        @Override
        public Exception refusal() {
            return null;
        }
    }
}
