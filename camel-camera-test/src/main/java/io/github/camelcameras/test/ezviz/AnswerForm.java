package io.github.camelcameras.test.ezviz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.support.Json;

/** The forms that the vendor's document shows answers in, each for some of its operations. */
public enum AnswerForm {

    /** That which the document has for the operation. */
    DOCUMENTED {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            throw new UnsupportedOperationException("Left as it is");
        }
    },

    /** <code>{code, msg, data, page}</code>, the code as text. */
    PLAIN {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            return join(members("code", code.toString(), "msg", message), result);
        }
    },

    /** <code>{result: {code, msg, data}}</code>. */
    RESULT {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            return members("result", PLAIN.of(code, message, result));
        }
    },

    /** <code>{meta: {code, message, moreInfo}, data}</code>, the code as number. */
    META {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            Map<String, Object> meta = members("code", Long.valueOf(code.toString()), "message", message);
            meta.put("moreInfo", null);
            return join(members("meta", meta), result);
        }
    },

    /** <code>{status, body: {meta: {code, message}, data}}</code>. */
    BODY {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            return members("status", 200, "body", META.of(code, message, result));
        }
    },

    /** <code>{resultCode, msg, data}</code>, which the document does not have. */
    RESULT_CODE {
        @Override
        Map<String, Object> of(Object code, Object message, Map<String, Object> result) {
            return join(members("resultCode", code.toString(), "msg", message), result);
        }
    };

    /** @param result <code>data</code> and <code>page</code>, as far as there are any */
    abstract Map<String, Object> of(Object code, Object message, Map<String, Object> result);

    /** An answer in this form, from one in any form of the document. */
    public String of(String answer) {
        if (this == DOCUMENTED) {
            return answer;
        }
        Map<String, Object> members = Json.object(answer);
        for (String wrapper : new String[] { "result", "body" }) {
            if (members.get(wrapper) instanceof Map<?, ?> inner) {
                members = object(inner);
            }
        }
        Map<String, Object> coded = members.get("meta") instanceof Map<?, ?> meta ? object(meta) : members;
        Map<String, Object> result = new LinkedHashMap<>(members);
        result.keySet().retainAll(List.of("data", "page"));
        return Json.write(of(coded.get("code"), coded.getOrDefault("msg", coded.get("message")), result));
    }

    private static Map<String, Object> object(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put((String) name, value));
        return members;
    }

    private static Map<String, Object> members(String name, Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(name, value);
        return members;
    }

    private static Map<String, Object> members(String name, Object value, String second, Object other) {
        Map<String, Object> members = members(name, value);
        members.put(second, other);
        return members;
    }

    private static Map<String, Object> join(Map<String, Object> members, Map<String, Object> others) {
        members.putAll(others);
        return members;
    }
}
