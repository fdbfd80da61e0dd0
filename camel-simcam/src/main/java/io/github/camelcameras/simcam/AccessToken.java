package io.github.camelcameras.simcam;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.session.Lease;

/**
 * What <code>getToken</code> gives.
 *
 * @param type  word before the token in the header <code>Authorization</code>
 * @param value the token
 * @param since when it was given, by the clock here
 */
record AccessToken(String type, String value, Instant since) {

    /** What the document has for both (L221, L240). */
    private static final String USUAL_TYPE = "Bearer";
    private static final long USUAL_SECONDS = 43_200;

    /** @param answer the result of <code>getToken</code>, whose envelope has been checked; OAuth 2 leaves out what goes without saying */
    static Lease<AccessToken> lease(Map<?, ?> answer, Instant now) {
        String type = JsonValues.text(answer.get("token_type"));
        Long seconds = JsonValues.whole(answer.get("expires_in"));
        AccessToken token = new AccessToken(type == null ? USUAL_TYPE : type, JsonValues.text(answer.get("access_token")), now);
        return new Lease<>(token, Duration.ofSeconds(seconds == null || seconds < 0 ? USUAL_SECONDS : seconds));
    }

    /** The document prints <code>Bearer</code> in its requests, whatever case the platform gives it in. */
    String header() {
        return (type.equalsIgnoreCase(USUAL_TYPE) ? USUAL_TYPE : type) + " " + value;
    }

    @Override
    public String toString() {
        return "AccessToken[" + type + "]"; // what is logged must not hold the token
    }
}
