package io.github.camelcameras.ezviz;

import java.util.Locale;
import java.util.Map;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ezviz.operation.EzvizErrors;

/**
 * The forms of EZVIZ's answers. In all of them a code, text or number, says 200 or what went wrong; the HTTP status adds
 * nothing to it, and is asked only where there is no code.
 */
enum EzvizEnvelope implements Envelope {

    /** <code>{code, msg, data, page}</code>. */
    LAPP {
        @Override
        Reply read(Map<?, ?> answer) {
            return new Reply(answer.get("code"), answer.get("msg"), answer.get("data"));
        }
    },

    /** The same with a token as <code>data</code>: no exception shows any of it. */
    TOKEN {
        @Override
        Reply read(Map<?, ?> answer) {
            return LAPP.read(answer);
        }

        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            return super.unwrap(answer.confidential());
        }
    },

    /** <code>{result: {code, msg, data}}</code>. */
    DETECTOR_LIST {
        @Override
        Reply read(Map<?, ?> answer) {
            return LAPP.read(member(answer, "result"));
        }
    },

    /** <code>{meta: {code, message, moreInfo}, data}</code>. */
    DAS {
        @Override
        Reply read(Map<?, ?> answer) {
            Map<?, ?> meta = member(answer, "meta");
            return new Reply(meta.get("code"), meta.get("message"), answer.get("data"));
        }
    },

    /** <code>{status, body: {meta: {code, message}, data}}</code>. */
    V3 {
        @Override
        Reply read(Map<?, ?> answer) {
            return DAS.read(member(answer, "body"));
        }
    };

    private static final String SUCCEEDED = "200";

    /** The form in which an operation is answered. */
    static EzvizEnvelope of(Operation operation) {
        return valueOf(operation.envelope().toUpperCase(Locale.ROOT));
    }

    abstract Reply read(Map<?, ?> answer);

    @Override
    public ApiResult unwrap(ApiAnswer answer) {
        if (answer.status() != 200 && !answer.isJsonObject()) {
            throw answer.unexpectedStatus(true);
        }
        Map<String, Object> object = answer.jsonObject();
        Reply reply = read(object);
        if (reply.code == null) {
            throw answer.status() != 200
                    ? answer.unexpectedStatus(true)
                    : new CameraApiException(answer.failure(null, null, "the answer has no code where one is due", false));
        }
        String code = reply.code.toString();
        if (!code.equals(SUCCEEDED)) {
            throw answer.refusal(code, reply.message == null ? null : reply.message.toString(), EzvizErrors.find(code));
        }
        return answer.result(object, code, reply.data);
    }

    private static Map<?, ?> member(Map<?, ?> answer, String name) {
        return answer.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** What the forms have in common. */
    record Reply(Object code, Object message, Object data) {
    }
}
