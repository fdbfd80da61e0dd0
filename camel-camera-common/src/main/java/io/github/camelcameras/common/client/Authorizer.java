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
     * @return                               asked when the vendor refuses the call, which is then replayed once at most; empty when
     *                                       a replay would carry the same
     * @throws CameraAuthenticationException if the vendor refuses the credentials
     */
    Optional<Renewal> authorize(ApiRequest request);

    /** Why the credentials are refused at present; <code>null</code> while they are not. */
    default Exception refusal() {
        return null;
    }
}
