package io.github.camelcameras.ezviz;

import java.util.Optional;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;

/** Where the token of a call comes from. Thread-safe. */
interface TokenSource {

    /** The present token. */
    EzvizToken current();

    /** How a token that the platform no longer takes is replaced; empty when there is no other. */
    Optional<Renewal> renewal(EzvizToken token);

    /** Why there is no token at present; <code>null</code> while there is, or may be. */
    Exception refusal();

    /** A token that somebody else got, and renews. */
    record Ready(EzvizToken token) implements TokenSource {

        @Override
        public EzvizToken current() {
            return token;
        }

        @Override
        public Optional<Renewal> renewal(EzvizToken expired) {
            return Optional.empty();
        }

        @Override
        public Exception refusal() {
            return null;
        }
    }

    /** The token of a login. */
    record LoggedIn(Session<EzvizToken> session, Supplier<Lease<EzvizToken>> login) implements TokenSource {

        @Override
        public EzvizToken current() {
            return session.current(login);
        }

        @Override
        public Optional<Renewal> renewal(EzvizToken expired) {
            return Optional.of(session.renewal(expired));
        }

        @Override
        public Exception refusal() {
            return session.refusal();
        }
    }
}
