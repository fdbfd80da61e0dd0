package io.github.camelcameras.ezviz;

import java.time.Duration;
import java.util.Map;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import org.apache.camel.util.FileUtil;

/**
 * What <code>getToken</code> and <code>getSubAccountToken</code> give.
 *
 * @param value      the token
 * @param areaDomain address of the only region that takes it
 */
record EzvizToken(String value, String areaDomain) {

    /** As the table of codes has it (code 10002). */
    private static final Duration DOCUMENTED_LIFE = Duration.ofDays(7);

    /**
     * Reads an answer.
     *
     * @param  login              the operation that gave it
     * @throws CameraApiException if something is missing
     */
    static Lease<EzvizToken> lease(Operation login, Object answer) {
        if (!(answer instanceof Map<?, ?> token) || !(token.get("accessToken") instanceof String value)
                || !(token.get("areaDomain") instanceof String areaDomain)) {
            throw new CameraApiException(failure(login, "accessToken or areaDomain is missing in the answer"));
        }
        return new Lease<>(new EzvizToken(value, FileUtil.stripTrailingSeparator(areaDomain)), validity(token.get("expireTime")));
    }

    /** @throws CameraAuthenticationException if the token is for a host that it must not be sent to */
    void requireAllowed(Operation operation, AllowedAddresses areas) {
        if (!areas.allow(areaDomain)) {
            throw new CameraAuthenticationException(failure(operation, "the token is for an areaDomain that tokens are not sent to; see"
                                                                       + " option allowedAreaDomains"), false);
        }
    }

    /** A clock that is wrong must not make every call log in: the vendor says when a token has really expired. */
    private static Duration validity(Object expireTime) {
        if (expireTime instanceof Number milliseconds) {
            Duration left = Duration.ofMillis(milliseconds.longValue() - System.currentTimeMillis());
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
