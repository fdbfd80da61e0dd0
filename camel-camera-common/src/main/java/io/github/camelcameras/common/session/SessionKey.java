package io.github.camelcameras.common.session;

import io.github.camelcameras.common.event.CameraEvent;

/**
 * Tells one account from another. Holds no secret, only its digest: two endpoints with different secrets for one account
 * must not share a session.
 */
public record SessionKey(String vendor, String baseUrl, String account, String secretDigest) {

    public static SessionKey of(String vendor, String baseUrl, String account, String secret) {
        return new SessionKey(vendor, baseUrl, account, CameraEvent.digest(secret));
    }
}
