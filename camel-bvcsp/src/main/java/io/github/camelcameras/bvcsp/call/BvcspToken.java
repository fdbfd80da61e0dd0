package io.github.camelcameras.bvcsp.call;

import java.time.Duration;
import java.util.Map;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.text.PeerText;

/**
 * What <code>login</code> and <code>refreshToken</code> give.
 *
 * @param value               the token
 * @param wantsOtherPassword  whether the platform asks the user to change the password
 */
public record BvcspToken(String value, boolean wantsOtherPassword) {

    /** As the document's example has it. */
    private static final Duration USUAL_LIFE = Duration.ofDays(1);
    private static final long LONGEST_LIFE = Duration.ofDays(3_650).toSeconds();

    /**
     * Reads an answer.
     *
     * @param  login              the operation that gave it
     * @throws CameraApiException if the token is missing
     */
    static Lease<BvcspToken> lease(Operation login, Object answer) {
        if (!(answer instanceof Map<?, ?> token) || !(token.get("token") instanceof String value) || value.isBlank()) {
            throw new CameraApiException(new ApiFailure("bvcsp", login.name(), null,
                    answer instanceof Map<?, ?> map ? PeerText.names(map) : null, "token is missing in the answer", 0, false));
        }
        Long seconds = JsonValues.whole(token.get("timeout"));
        return new Lease<>(new BvcspToken(value, "true".equals(JsonValues.text(token.get("change_password")))),
                seconds != null && seconds > 0 ? Duration.ofSeconds(Math.min(seconds, LONGEST_LIFE)) : USUAL_LIFE);
    }

    @Override
    public String toString() {
        return "BvcspToken"; // what is logged must not hold the token
    }
}
