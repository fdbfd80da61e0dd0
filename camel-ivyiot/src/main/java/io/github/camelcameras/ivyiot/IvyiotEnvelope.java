package io.github.camelcameras.ivyiot;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.ErrorCode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ivyiot.operation.IvyiotErrors;

/**
 * <code>{errorCode, failureDetails, data}</code>, where other members can have the result instead of <code>data</code>. An empty
 * <code>errorCode</code> means success; otherwise it is the vendor's symbol, its digits, or both.
 */
enum IvyiotEnvelope implements Envelope {

    PLAIN,

    /** With a secret in it: no exception shows any of it. */
    CONFIDENTIAL {
        @Override
        public ApiResult unwrap(ApiAnswer answer) {
            return super.unwrap(answer.confidential());
        }
    };

    private static final String CODE = "errorCode";
    private static final String MESSAGE = "failureDetails";
    private static final String ADDRESS_CHANGED = "000077";
    private static final String DATA = "data";
    /** The document's table and its example have two names for the result of one operation. */
    private static final String DATES = "listRecordingDates";
    private static final String OTHER_DATES = "dataList";
    private static final String NO_ERROR = "000000";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    /** The form in which an operation is answered. */
    static IvyiotEnvelope of(Operation operation) {
        return valueOf(operation.envelope().toUpperCase(Locale.ROOT));
    }

    @Override
    public ApiResult unwrap(ApiAnswer answer) {
        if (answer.status() != 200 && !answer.isJsonObject()) {
            throw answer.unexpectedStatus(false);
        }
        Map<String, Object> object = answer.jsonObject();
        String code = code(object.get(CODE));
        if (!code.isEmpty()) {
            throw refusal(answer, object, code);
        }
        if (answer.status() != 200) {
            throw answer.unexpectedStatus(false);
        }
        Object result = result(answer.operation(), object);
        if (!object.containsKey(CODE) && !isClear(answer.operation(), object, result)) {
            throw answer.unreadable("the answer has no errorCode where one is due");
        }
        return answer.result(object, null, result);
    }

    /** As text, empty for success. A number has lost its zeros; all of them are no error. */
    private static String code(Object errorCode) {
        String code = JsonValues.text(errorCode);
        if (code == null || !NUMBER.matcher(code).matches()) {
            return code == null ? "" : code;
        }
        String digits = NO_ERROR.substring(Math.min(code.length(), NO_ERROR.length())) + code;
        return digits.equals(NO_ERROR) ? "" : digits;
    }

    private static CameraApiException refusal(ApiAnswer answer, Map<String, Object> object, String spelling) {
        Matcher digits = DIGITS.matcher(spelling);
        String code = digits.find() ? digits.group() : spelling;
        ErrorCode known = IvyiotErrors.find(code);
        String message = object.get(MESSAGE) == null ? null : object.get(MESSAGE).toString();
        if (known == null) {
            return answer.refusal(code, message, null);
        }
        return known.code().equals(ADDRESS_CHANGED) && serverUrl(object) instanceof String address
                ? new AddressChangedException(answer.failure(known.code(), message, known.meaning(), false), address)
                : answer.refusal(known.code(), message, known);
    }

    /** The document does not say where in the answer it is. */
    private static Object serverUrl(Map<String, Object> object) {
        Object beside = object.get("server_url");
        return beside == null && object.get(DATA) instanceof Map<?, ?> data ? data.get("server_url") : beside;
    }

    /** A null that is left out means success, where there is a result and no word of a failure. */
    private static boolean isClear(Operation operation, Map<String, Object> object, Object result) {
        return operation.result() != null && !JsonValues.isNone(result) && JsonValues.isNone(object.get(MESSAGE));
    }

    /** Where the operation has it, or in <code>data</code>, where the document has it in general (2.1). */
    private static Object result(Operation operation, Map<String, Object> object) {
        Object data = object.get(DATA);
        if (operation.result() == null) {
            Map<String, Object> rest = new LinkedHashMap<>(object);
            rest.keySet().removeAll(Set.of(CODE, MESSAGE, DATA));
            if (data instanceof Map<?, ?> members) {
                members.forEach((name, value) -> rest.put(String.valueOf(name), value));
            }
            return rest;
        }
        Object beside = member(operation, object);
        if (beside != null) {
            return beside;
        }
        if (data instanceof Map<?, ?> members) {
            return member(operation, members);
        }
        return JsonValues.isNone(data) ? null : data;
    }

    private static Object member(Operation operation, Map<?, ?> object) {
        Object value = operation.result().in(object);
        return value == null && operation.name().equals(DATES) ? object.get(OTHER_DATES) : value;
    }
}
