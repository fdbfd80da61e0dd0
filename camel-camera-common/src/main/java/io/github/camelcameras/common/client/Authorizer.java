package io.github.camelcameras.common.client;

import java.util.Optional;

/**
 * What is a vendor's own about a request: the host it goes to, and the token, signature or password it carries. Called
 * by many threads at once.
 */
public interface Authorizer {

    /**
     * Adds base URL and credentials, right before the request is sent.
     *
     * @return                               makes the next authorisation a fresh one; run when the vendor says that this
     *                                       one has expired, before the call is replayed once; empty when a replay would
     *                                       be made with the same credentials
     * @throws CameraAuthenticationException if the vendor refuses the credentials
     */
    Optional<Runnable> authorize(ApiRequest request);

    /** Why the credentials are refused at present; <code>null</code> while they are not. */
    default Exception refusal() {
        return null;
    }
}
