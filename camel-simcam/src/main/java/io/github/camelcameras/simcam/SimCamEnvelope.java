package io.github.camelcameras.simcam;

import java.util.Map;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;

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
            if (object.get("access_token") instanceof String && object.get("token_type") instanceof String
                    && object.get("expires_in") instanceof Number) {
                return answer.result(object, null, object);
            }
            throw new CameraApiException(
                    answer.failure(null, null, "access_token, token_type or expires_in is missing in the answer", false));
        }
    },

    /** <code>is_success</code> 1 with the result, or 0 with the reason in <code>data</code>. */
    SUCCESS {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            if (answer.status() != 200) {
                throw answer.unexpectedStatus(true);
            }
            Map<String, Object> object = answer.jsonObject();
            if (object.get("is_success") instanceof Number success && success.intValue() == 1) {
                return answer.result(object, null, answer.operation().result().in(object));
            }
            Object reason = object.get("data");
            throw new CameraApiException(answer.failure("is_success=" + object.get("is_success"),
                    reason == null ? null : reason.toString(), "the platform refused the call", false));
        }
    }
}
