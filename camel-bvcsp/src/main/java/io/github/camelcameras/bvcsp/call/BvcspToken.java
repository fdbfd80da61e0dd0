package io.github.camelcameras.bvcsp.call;

import java.time.Duration;
import java.util.Map;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;

/**
 * What <code>login</code> and <code>refreshToken</code> give.
 *
 * @param value               the token
 * @param wantsOtherPassword  whether the platform asks the user to change the password
 */
public record BvcspToken(String value, boolean wantsOtherPassword) {

    /** As the document's example has it. */
    private static final Duration USUAL_LIFE = Duration.ofDays(1);

    /**
     * Reads an answer.
     *
     * @param  login              the operation that gave it
     * @throws CameraApiException if the token is missing
     */
    static Lease<BvcspToken> lease(Operation login, Object answer) {
        if (!(answer instanceof Map<?, ?> token) || !(token.get("token") instanceof String value) || value.isBlank()) {
            throw new CameraApiException(new ApiFailure("bvcsp", login.name(), null, null, "token is missing in the answer", 0, false));
        }
        boolean given = token.get("timeout") instanceof Number seconds && seconds.longValue() > 0;
        return new Lease<>(new BvcspToken(value, Boolean.TRUE.equals(token.get("change_password"))),
                given ? Duration.ofSeconds(((Number) token.get("timeout")).longValue()) : USUAL_LIFE);
    }

    @Override
    public String toString() {
        return "BvcspToken"; // what is logged must not hold the token
    }
}
