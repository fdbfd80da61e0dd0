package io.github.camelcameras.sunmiipc.call;

import java.util.Map;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.ErrorCode;

/** The one form of a camera's answers: <code>{code, data}</code>. */
public final class SunmiIpcEnvelope {

    private static final String SUCCEEDED = "0";

    private SunmiIpcEnvelope() {
    }

    /** @throws CameraApiException if the camera refused the call, or the answer is not a camera's */
    public static ApiResult unwrap(ApiAnswer answer) {
        if (answer.status() != 200 && !answer.isJsonObject()) {
            throw answer.unexpectedStatus(false);
        }
        Map<String, Object> object = answer.jsonObject();
        if (object.get("code") == null) {
            throw answer.status() != 200
                    ? answer.unexpectedStatus(false)
                    : new CameraApiException(answer.failure(null, null, "the answer has no code where one is due", false));
        }
        String code = object.get("code").toString();
        if (!code.equals(SUCCEEDED)) {
            throw answer.refusal(code, null, new ErrorCode(code, ErrorCode.Kind.OTHER,
                    "the camera refused the call, for a reason that the vendor does not document"));
        }
        return answer.result(object, code, answer.operation().result().in(object));
    }
}
