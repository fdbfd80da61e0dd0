package io.github.camelcameras.common.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.json.MalformedJsonException;
import io.github.camelcameras.common.operation.ErrorCode;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.text.PeerText;

/** The answer to one request, before it is unwrapped. */
public final class ApiAnswer {

    private final String vendor;
    private final ApiRequest request;
    private final int status;
    private final byte[] body;
    private final boolean confidential;

    ApiAnswer(String vendor, ApiRequest request, int status, byte[] body) {
        this(vendor, request, status, body, false);
    }

    private ApiAnswer(String vendor, ApiRequest request, int status, byte[] body, boolean confidential) {
        this.vendor = vendor;
        this.request = request;
        this.status = status;
        this.body = body;
        this.confidential = confidential;
    }

    /** The same answer for an operation that gives a secret: unless it is an error, exceptions show the names in it, and no value. */
    public ApiAnswer confidential() {
        return new ApiAnswer(vendor, request, status, body, true);
    }

    /** What was called. */
    public Operation operation() {
        return request.operation();
    }

    /** An argument of the call; <code>null</code> where there is none of that name. */
    public Object argument(String name) {
        return request.argument(name);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** The body as it is, in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the body is a JSON object. */
    public boolean isJsonObject() {
        return readJson() instanceof Map;
    }

    /**
     * The body as a JSON object.
     *
     * @throws CameraApiException if it is empty or something else; the message has its first 200 characters
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> jsonObject() {
        if (body.length == 0) {
            throw unreadable("the answer is empty");
        }
        if (readJson() instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw unreadable("the answer is not a JSON object" + malformed());
    }

    private Object readJson() {
        try {
            return Json.read(body);
        } catch (IOException e) {
            return null; // Jackson's message quotes the answer: it is not passed on, an excerpt is
        }
    }

    /** Where it is no JSON any more, which its first characters need not show. */
    private String malformed() {
        try {
            Json.read(body);
            return "";
        } catch (MalformedJsonException e) {
            return ": " + e.getMessage() + " of " + text().length();
        }
    }

    /**
     * What a successful call gives. Where that is a list, what stands for nothing (<code>{}</code>, "", <code>null</code>) is an empty one.
     *
     * @param answer what {@link #jsonObject()} gave
     * @param code   the vendor's code of success, or <code>null</code>
     * @param value  the result in the answer, or <code>null</code>
     */
    public ApiResult result(Map<String, Object> answer, String code, Object value) {
        Object result = operation().list() && JsonValues.isNone(value) ? List.of() : value;
        return new ApiResult(result, code, operation().paging() == null ? null : total(answer), headers(answer));
    }

    private Map<String, Object> headers(Map<String, Object> answer) {
        if (operation().headers().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> headers = new HashMap<>();
        operation().headers().forEach(member -> headers.put(member, answer.get(member)));
        return headers;
    }

    private Long total(Map<String, Object> answer) {
        Long total = JsonValues.whole(operation().paging().total().in(answer));
        return total == null || total < 0 ? null : total;
    }

    /**
     * The exception for an answer that says, by a code, that the call failed.
     *
     * @param code    the vendor's code
     * @param message the vendor's text, or <code>null</code>
     * @param known   what the code means with all operations, <code>null</code> when that is not documented; what it means
     *                with this operation goes before
     */
    public CameraApiException refusal(String code, String message, ErrorCode known) {
        ErrorCode own = operation().error(code);
        ErrorCode error = own != null ? own : known;
        if (error == null) {
            return new CameraApiException(failure(code, message, "the platform refused the call", false));
        }
        return switch (error.kind()) {
            case EXPIRED -> new CameraAuthenticationException(failure(code, message, error.meaning(), false), true);
            case AUTHENTICATION -> new CameraAuthenticationException(failure(code, message, error.meaning(), false), false);
            case RATE_LIMIT -> new CameraRateLimitException(failure(code, message, error.meaning(), true));
            case OFFLINE -> new CameraOfflineException(failure(code, message, error.meaning(), true));
            case UNSUPPORTED -> new CameraUnsupportedException(failure(code, message, error.meaning(), false));
            case RETRYABLE -> new CameraApiException(failure(code, message, error.meaning(), true));
            case OTHER -> new CameraApiException(failure(code, message, error.meaning(), false));
        };
    }

    /**
     * The exception for an answer without what must be there, which shows what came.
     *
     * @param meaning what is missing
     */
    public CameraApiException unreadable(String meaning) {
        return new CameraApiException(failure(null, excerpt(), meaning, false));
    }

    /**
     * The exception for an HTTP status that is not the vendor's usual one: 401 and 403 for authentication, 407 for that at a proxy,
     * 429 for too many calls, retryable from 500 on.
     *
     * @param sessionExpired whether 401 means that the session has expired, and not that the credentials are wrong
     */
    public CameraApiException unexpectedStatus(boolean sessionExpired) {
        return switch (status) {
            case 401 -> sessionExpired
                    ? new CameraAuthenticationException(failure(null, excerpt(), "the session is not accepted", false), true)
                    : refusedCredentials();
            case 403 -> new CameraAuthenticationException(failure(null, excerpt(), "the call is not permitted", false), false);
            case 407 -> new CameraApiException(failure(null, excerpt(), "the proxy, not the platform, wants other credentials: see options"
                    + " proxyAuthUsername and proxyAuthPassword", false));
            case 429 -> new CameraRateLimitException(failure(null, excerpt(), "too many calls", true));
            default -> new CameraApiException(failure(null, excerpt(), "unexpected HTTP status", status >= 500));
        };
    }

    /** The exception for an answer that says, in the vendor's way, that the credentials are wrong. */
    public CameraAuthenticationException refusedCredentials() {
        return new CameraAuthenticationException(failure(null, excerpt(), "the credentials are not accepted", false), false);
    }

    /**
     * The failure that this answer tells of.
     *
     * @param code    the vendor's code, or <code>null</code>
     * @param message the vendor's text, or <code>null</code>; secrets of the request are blotted out
     */
    public ApiFailure failure(String code, String message, String meaning, boolean retryable) {
        return new ApiFailure(vendor, operation().name(), code, message == null ? null : request.redact(message), meaning, status,
                retryable);
    }

    private String excerpt() {
        if (confidential && status < 400) {
            return readJson() instanceof Map<?, ?> object ? PeerText.names(object) : "not shown, " + body.length + " bytes";
        }
        String text = request.redact(text());
        return text.isEmpty() ? null : text;
    }
}
