package io.github.camelcameras.common.session;

import java.util.Optional;

import io.github.camelcameras.common.client.Renewal;

/**
 * Where the token of a call comes from. Thread-safe.
 *
 * @param <T> the token and what comes with it
 */
public interface TokenSource<T> {

    /** The present token. */
    T current();

    /** How a token that the vendor no longer takes is replaced; empty when there is no other. */
    Optional<Renewal> renewal(T token);

    /** Why there is no token at present; <code>null</code> while there is, or may be. */
    Exception refusal();

    /** A token that somebody else got, and renews. */
    record Ready<T>(T token) implements TokenSource<T> {

        @Override
        public T current() {
            return token;
        }

        @Override
        public Optional<Renewal> renewal(T expired) {
            return Optional.empty();
        }

        @Override
        public Exception refusal() {
            return null;
        }
    }
}
