package io.github.camelcameras.ezviz;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import org.apache.camel.util.FileUtil;

/**
 * What <code>getToken</code> and <code>getSubAccountToken</code> give.
 *
 * @param value      the token
 * @param areaDomain address of the only region that takes it; <code>null</code> where the platform names none
 */
record EzvizToken(String value, String areaDomain) {

    /** As the table of codes has it (code 10002). */
    private static final Duration DOCUMENTED_LIFE = Duration.ofDays(7);

    /**
     * Reads an answer. The mainland's platform has no regions and names none; how long the token lives may be text, or not there.
     *
     * @param  login              the operation that gave it
     * @throws CameraApiException if there is no token
     */
    static Lease<EzvizToken> lease(Operation login, Object answer) {
        Map<?, ?> token = answer instanceof Map<?, ?> map ? map : Map.of();
        String value = JsonValues.text(token.get("accessToken"));
        if (value == null) {
            throw new CameraApiException(failure(login, "accessToken is missing in the answer"));
        }
        return new Lease<>(new EzvizToken(value, FileUtil.stripTrailingSeparator(JsonValues.text(token.get("areaDomain")))),
                validity(EventTime.of(token.get("expireTime"))));
    }

    /** @throws CameraAuthenticationException if the token is for a host that it must not be sent to */
    void requireAllowed(Operation operation, AllowedAddresses areas) {
        Optional<String> refusal = areaDomain == null ? Optional.empty() : areas.refusal(areaDomain);
        if (refusal.isPresent()) {
            throw new CameraAuthenticationException(failure(operation, "the token is for an areaDomain that tokens are not sent to: "
                                                                       + refusal.get()), false);
        }
    }

    /** A clock that is wrong must not make every call log in: the vendor says when a token has really expired. */
    private static Duration validity(Instant end) {
        if (end != null) {
            Duration left = Duration.between(Instant.now(), end);
            if (left.compareTo(Duration.ZERO) > 0 && left.compareTo(DOCUMENTED_LIFE) < 0) {
                return left;
            }
        }
        return DOCUMENTED_LIFE;
    }

    private static ApiFailure failure(Operation operation, String meaning) {
        return new ApiFailure("ezviz", operation.name(), null, null, meaning, 0, false);
    }

    @Override
    public String toString() {
        return "EzvizToken[" + areaDomain + "]"; // what is logged must not hold the token
    }
}
