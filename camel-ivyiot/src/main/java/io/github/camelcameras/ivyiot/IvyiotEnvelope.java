package io.github.camelcameras.ivyiot;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelcameras.common.client.ApiAnswer;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.Envelope;
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
        if (!object.containsKey(CODE)) {
            throw new CameraApiException(answer.failure(null, null, "the answer has no errorCode where one is due", false));
        }
        return answer.result(object, null, result(answer.operation(), object));
    }

    /** As text, empty for success. A number has lost its zeros. */
    private static String code(Object errorCode) {
        if (errorCode instanceof Number number) {
            return "%06d".formatted(number.longValue());
        }
        return errorCode == null ? "" : errorCode.toString().strip();
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
        return beside == null && object.get("data") instanceof Map<?, ?> data ? data.get("server_url") : beside;
    }

    private static Object result(Operation operation, Map<String, Object> object) {
        if (operation.result() != null) {
            return operation.result().in(object);
        }
        Map<String, Object> rest = new LinkedHashMap<>(object);
        rest.remove(CODE);
        rest.remove(MESSAGE);
        return rest;
    }
}
