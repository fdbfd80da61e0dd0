package io.github.camelcameras.common.session;

import io.github.camelcameras.common.event.CameraEvent;

/**
 * Tells one account from another. Holds no secret, only its digest: two endpoints with different secrets for one account
 * must not share a session.
 *
 * @param vendor  scheme of the component
 * @param baseUrl where the account is
 * @param account its name; for the log, too
 * @param proof   the digest of its secret, or the object that gives the secret
 */
public record SessionKey(String vendor, String baseUrl, String account, Object proof) {

    public static SessionKey of(String vendor, String baseUrl, String account, String secret) {
        return new SessionKey(vendor, baseUrl, account, CameraEvent.digest(secret));
    }
}
