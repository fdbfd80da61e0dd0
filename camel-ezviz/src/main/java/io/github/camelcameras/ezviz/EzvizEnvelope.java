package io.github.camelcameras.ezviz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ezviz.operation.EzvizErrors;

/**
 * EZVIZ's answers. The document prints them in four forms: <code>{code, msg, data, page}</code>, the same within <code>result</code>,
 * <code>{meta: {code, message}, data}</code>, and the same within <code>body</code>; platforms and gateways use another one than
 * the document has for an operation. So each is read for every operation and every HTTP status. A code, text or number, says 200 or what
 * went wrong; the HTTP status adds nothing to it, and is asked only where there is no code.
 */
final class EzvizEnvelope implements Envelope {

    private static final EzvizEnvelope OPEN = new EzvizEnvelope(false);
    private static final EzvizEnvelope CONFIDENTIAL = new EzvizEnvelope(true);
    private static final String SUCCEEDED = "200";
    private static final List<String> WRAPPERS = List.of("result", "body");

    private final boolean confidential;

    private EzvizEnvelope(boolean confidential) {
        this.confidential = confidential;
    }

    /** That of an operation; of the answer of one that gives a token, no exception shows any. */
    static EzvizEnvelope of(Operation operation) {
        return "token".equals(operation.envelope()) ? CONFIDENTIAL : OPEN;
    }

    @Override
    public ApiResult unwrap(ApiAnswer sent) {
        ApiAnswer answer = confidential ? sent.confidential() : sent;
        if (answer.status() != 200 && !answer.isJsonObject()) {
            throw answer.unexpectedStatus(true);
        }
        List<Reply> replies = replies(answer.jsonObject());
        if (replies.isEmpty()) {
            throw answer.status() != 200
                    ? answer.unexpectedStatus(true)
                    : answer.unreadable("the answer has no code where one is due");
        }
        for (Reply reply : replies) {
            if (!reply.code.equals(SUCCEEDED)) {
                throw answer.refusal(reply.code, JsonValues.text(reply.message), EzvizErrors.find(reply.code));
            }
        }
        Reply inner = replies.get(replies.size() - 1);
        return answer.result(inner.members, inner.code, inner.members.get("data"));
    }

    /** What has a code: from the outside, as a gateway may say of a failure that it was passed on well. */
    private static List<Reply> replies(Map<String, Object> answer) {
        return Stream.concat(Stream.of(answer), WRAPPERS.stream().map(name -> object(answer.get(name))))
                .flatMap(members -> Stream.of(meta(members), plain(members))).filter(Objects::nonNull).toList();
    }

    private static Reply meta(Map<String, Object> members) {
        Map<String, Object> meta = object(members.get("meta"));
        String code = code(meta);
        return code == null ? null : new Reply(code, message(meta), members);
    }

    private static Reply plain(Map<String, Object> members) {
        String code = code(members);
        return code == null ? null : new Reply(code, message(members), members);
    }

    private static String code(Map<String, Object> members) {
        String code = JsonValues.text(members.get("code"));
        if (code != null) {
            return code;
        }
        String other = JsonValues.text(members.getOrDefault("resultCode", members.get("retcode"))); // not documented
        return "0".equals(other) ? SUCCEEDED : other;
    }

    private static Object message(Map<String, Object> members) {
        return members.getOrDefault("msg", members.get("message"));
    }

    @SuppressWarnings("unchecked") // JSON has no other names
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** @param members of the object that has the result, and the page, beside what the code is in or beside the code itself */
    private record Reply(String code, Object message, Map<String, Object> members) {
    }
}
