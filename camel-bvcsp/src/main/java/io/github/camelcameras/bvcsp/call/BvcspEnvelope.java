package io.github.camelcameras.bvcsp.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.bvcsp.operation.BvcspErrors;
import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.ErrorCode;
import io.github.camelcameras.common.operation.Operation;

/**
 * <code>{code, msg, pageInfo, data}</code>. The code is a number, a text, or not there; 0 means success. The HTTP status is asked only
 * where there is no code.
 */
enum BvcspEnvelope implements Envelope {

    PLAIN,

    /** With a secret in it: no exception shows any of it. */
    CONFIDENTIAL {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            return super.unwrap(answer.confidential());
        }
    },

    /** Each item of data has a code of its own; that of the whole says nothing when there are items. */
    ITEMS {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            boolean items = answer.status() == 200 && answer.isJsonObject() && !code(answer.jsonObject()).equals(EXPIRED)
                    && result(answer, answer.jsonObject()) instanceof List<?> list && !list.isEmpty();
            return items ? answer.result(answer.jsonObject(), null, result(answer, answer.jsonObject())) : super.unwrap(answer);
        }
    },

    /** Content of a file; JSON is a failure. */
    FILE {
        @Override
        public boolean streams() {
            return true;
        }

        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            super.unwrap(answer);
            throw answer.unreadable("the answer is no file");
        }
    },

    /** The text of a device, whatever it is; an envelope with a code and nothing for anybody is a failure. */
    TEXT {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            boolean failed = answer.status() != 200 || answer.isJsonObject() && isFailure(answer.jsonObject());
            return failed ? super.unwrap(answer) : new ApiResult(answer.text(), null, null, Map.of());
        }
    };

    private static final String SUCCEEDED = "0";
    private static final Set<String> MEMBERS = Set.of("code", "msg", "data", "pageInfo");
    private static final String EXPIRED = "9";
    private static final String WRONG_PASSWORD = "14";
    private static final String LOCKED = "17";

    /** The form in which an operation is answered. */
    static BvcspEnvelope of(Operation operation) {
        return valueOf(operation.envelope().toUpperCase(Locale.ROOT));
    }

    @Override
    public ApiResult unwrap(ApiAnswer answer) {
        if (answer.status() != 200 && !answer.isJsonObject()) {
            throw answer.unexpectedStatus(true);
        }
        Map<String, Object> object = answer.jsonObject();
        Object result = result(answer, object);
        String code = code(object);
        boolean nothing = answer.operation().result() == null ? !MEMBERS.containsAll(object.keySet()) : result == null;
        if (code.isEmpty() && (answer.status() != 200 || nothing)) {
            throw answer.status() != 200
                    ? answer.unexpectedStatus(true)
                    : answer.unreadable("the answer has neither a code nor a result");
        }
        if (!code.isEmpty() && !code.equals(SUCCEEDED)) {
            throw refusal(answer, object, code);
        }
        return answer.result(object, code.isEmpty() ? null : code, result);
    }

    private static Object result(ApiAnswer answer, Map<String, Object> object) {
        return answer.operation().result() == null ? null : answer.operation().result().in(object);
    }

    private static boolean isFailure(Map<String, Object> object) {
        boolean envelope = JsonValues.whole(object.get("code")) != null && JsonValues.isNone(object.get("data"))
                && MEMBERS.containsAll(object.keySet());
        return envelope && !code(object).equals(SUCCEEDED);
    }

    /** Empty where there is none. */
    private static String code(Map<String, Object> object) {
        String code = JsonValues.text(object.get("code"));
        return code == null ? "" : code;
    }

    private static CameraApiException refusal(ApiAnswer answer, Map<String, Object> object, String code) {
        String message = object.get("msg") == null ? null : object.get("msg").toString();
        ErrorCode known = BvcspErrors.find(code);
        Map<?, ?> data = object.get("data") instanceof Map<?, ?> map ? map : Map.of();
        Long remaining = JsonValues.whole(data.get("remaining"));
        Long locking = JsonValues.whole(data.get("locking"));
        if (code.equals(WRONG_PASSWORD) && remaining != null) {
            return authentication(answer.failure(code, message, known.meaning() + "; attempts left: " + remaining, false), Duration.ZERO);
        }
        if (code.equals(LOCKED) && locking != null) {
            return authentication(answer.failure(code, message, known.meaning() + " for " + locking + " seconds", false),
                    Duration.ofSeconds(Math.max(0, locking)));
        }
        return answer.refusal(code, message, known);
    }

    private static CameraAuthenticationException authentication(ApiFailure failure, Duration locked) {
        return new CameraAuthenticationException(failure, false, locked);
    }
}
