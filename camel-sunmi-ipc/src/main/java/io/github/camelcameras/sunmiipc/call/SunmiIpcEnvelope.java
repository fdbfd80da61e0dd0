package io.github.camelcameras.sunmiipc.call;

import java.util.Map;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.json.JsonValues;
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
        String code = JsonValues.text(object.get("code"));
        if (code == null) {
            throw answer.status() != 200
                    ? answer.unexpectedStatus(false)
                    : answer.unreadable("the answer has no code where one is due");
        }
        if (!code.equals(SUCCEEDED)) {
            throw answer.refusal(code, null, new ErrorCode(code, ErrorCode.Kind.OTHER,
                    "the camera refused the call, for a reason that the vendor does not document"));
        }
        return answer.result(object, code, answer.operation().result().in(object));
    }
}
