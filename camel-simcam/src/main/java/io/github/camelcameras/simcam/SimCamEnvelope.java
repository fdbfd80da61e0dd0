package io.github.camelcameras.simcam;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.json.JsonValues;

/** The two forms of SimCam's answers. Any HTTP status other than 200 is a failure (3.1.2 of the document). */
enum SimCamEnvelope implements Envelope {

    /** An OAuth 2 token: the answer to <code>getToken</code>, the only call without a session. */
    TOKEN {
        @Override
        public ApiResult unwrap(ApiAnswer token) {
            ApiAnswer answer = token.confidential();
            if (answer.status() == 400) { // what OAuth 2 servers say of a wrong client
                throw answer.refusedCredentials();
            }
            if (answer.status() != 200) {
                throw answer.unexpectedStatus(false);
            }
            Map<String, Object> object = answer.jsonObject();
            if (JsonValues.text(object.get("access_token")) != null) {
                return answer.result(object, null, object);
            }
            throw answer.unreadable("access_token is missing in the answer");
        }
    },

    /** <code>is_success</code> 1 with the result, or 0 with the reason in <code>data</code>. */
    SUCCESS {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            if (answer.status() != 200) {
                throw EXPIRED.matcher(answer.text()).find() ? expired(answer, null, null) : answer.unexpectedStatus(true);
            }
            Map<String, Object> object = answer.jsonObject();
            String success = JsonValues.text(object.get("is_success"));
            if (success == null) {
                throw answer.unreadable("the answer has no is_success where it is due");
            }
            if (SUCCEEDED.contains(success)) {
                return answer.result(object, null, answer.operation().result().in(object));
            }
            String reason = JsonValues.text(object.get("data"));
            throw reason != null && EXPIRED.matcher(reason).find() ? expired(answer, "is_success=" + success, reason)
                    : new CameraApiException(answer.failure("is_success=" + success, reason, "the platform refused the call", false));
        }
    };

    private static final Set<String> SUCCEEDED = Set.of("1", "true");
    /** The document has no word for it; these are what OAuth 2 and its servers say. */
    private static final Pattern EXPIRED = Pattern.compile("(expired|invalid)[ _](access[ _])?token|token.{0,20}(expired|invalid)",
            Pattern.CASE_INSENSITIVE);

    private static CameraAuthenticationException expired(ApiAnswer answer, String code, String reason) {
        return new CameraAuthenticationException(answer.failure(code, reason, "the session is not accepted", false), true);
    }
}
