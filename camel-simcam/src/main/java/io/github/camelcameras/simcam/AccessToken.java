package io.github.camelcameras.simcam;

import java.time.Duration;
import java.util.Map;

import io.github.camelcameras.common.session.Lease;

/**
 * What <code>getToken</code> gives.
 *
 * @param type  word before the token in the header <code>Authorization</code>
 * @param value the token
 */
record AccessToken(String type, String value) {

    /** @param answer the result of <code>getToken</code>, whose envelope has been checked */
    static Lease<AccessToken> lease(Map<?, ?> answer) {
        AccessToken token = new AccessToken((String) answer.get("token_type"), (String) answer.get("access_token"));
        return new Lease<>(token, Duration.ofSeconds(((Number) answer.get("expires_in")).longValue()));
    }

    /** The document prints <code>Bearer</code> in its requests, whatever case the platform gives it in. */
    String header() {
        return (type.equalsIgnoreCase("bearer") ? "Bearer" : type) + " " + value;
    }

    @Override
    public String toString() {
        return "AccessToken[" + type + "]"; // what is logged must not hold the token
    }
}
