package io.github.camelcameras.common.client;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.github.camelcameras.common.operation.Operation;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;

/**
 * Calls the operations of one vendor for one account: builds the request, has it authorised, sends it, unwraps the
 * answer. Sends every request once; only after a refusal that a {@link Renewal} does something about, such as "the token has
 * expired", it is replayed, once for each kind of refusal; and one that does no harm, when the peer had closed the connection. Where a
 * document can be read in two ways, the second is tried when the server does not know the first.
 * Thread-safe.
 */
public final class ApiClient {

    /** An answer that is longer is refused, so that no vendor can fill the memory. */
    static final int MAX_ANSWER_BYTES = 16 * 1024 * 1024;
    /** A longer answer is no code that says what failed. */
    private static final int MOST_PEEKED = 4_096;

    private final String vendor;
    private final HttpClientHolder http;
    private final Authorizer authorizer;
    private final Function<Operation, Envelope> envelopes;
    private final PeerClock clock = new PeerClock(InstantSource.system());

    /**
     * @param vendor     scheme of the component, for exceptions
     * @param http       the client to send with, asked for each request
     * @param authorizer where requests go and what proves who sends them
     * @param envelopes  the form in which an operation is answered
     */
    public ApiClient(String vendor, HttpClientHolder http, Authorizer authorizer, Function<Operation, Envelope> envelopes) {
        this.vendor = vendor;
        this.http = http;
        this.authorizer = authorizer;
        this.envelopes = envelopes;
    }

    /**
     * Calls an operation and waits for its result.
     *
     * @param  arguments          checked and converted, by name
     * @return                    what the answer holds
     * @throws CameraApiException if it fails; with an {@link IOException} as cause when there was no answer
     */
    public ApiResult call(Operation operation, Map<String, Object> arguments) {
        Map<Class<?>, Renewal> renewed = new HashMap<>(2);
        Operation called = operation;
        boolean resent = false;
        while (true) {
            ApiRequest request = new ApiRequest(called, arguments);
            Optional<Renewal> renewal = authorizer.authorize(request);
            try {
                return send(request);
            } catch (CameraApiException e) {
                if (called.fallback() != null && isNotFound(e)) {
                    called = called.otherwise();
                } else if (!resent && operation.repeatable() && HttpClientHolder.isBroken(e.getCause())) {
                    resent = true; // the peer has closed the connection, as after a restart, and others that wait in the pool
                    http.closeIdle();
                } else {
                    renew(e, renewal, renewed);
                }
            }
        }
    }

    /** Whether the server has no such path or method; with a code it is the platform that has not what was asked for. */
    private static boolean isNotFound(CameraApiException failure) {
        int status = failure.getHttpResponseCode();
        return failure.getCode() == null && (status == HttpStatus.SC_NOT_FOUND || status == HttpStatus.SC_METHOD_NOT_ALLOWED);
    }

    private static void renew(CameraApiException refusal, Optional<Renewal> renewal, Map<Class<?>, Renewal> renewed) {
        Renewal before = renewed.get(refusal.getClass());
        if (before != null) {
            before.didNotHelp(refusal);
            throw refusal;
        }
        if (renewal.isEmpty() || !renewal.get().renew(refusal)) {
            throw refusal;
        }
        renewed.put(refusal.getClass(), renewal.get());
    }

    String vendor() {
        return vendor;
    }

    /** What the clock of the platform says, by its answers to this client. */
    public PeerClock clock() {
        return clock;
    }

    /** Why the vendor refuses the credentials at present; <code>null</code> while it does not. */
    public Exception refusal() {
        return authorizer.refusal();
    }

    private ApiResult send(ApiRequest request) {
        HttpUriRequestBase message = new HttpUriRequestBase(request.operation().method(), URI.create(request.url()));
        request.headers().forEach(message::setHeader);
        message.setEntity(request.body());
        Envelope envelope = envelopes.apply(request.operation());
        try {
            return envelope.streams() ? http.open(message, request.locator(), response -> stream(request, message, envelope, response))
                    : envelope.unwrap(http.send(message, request.locator(), response -> read(request, message, response)));
        } catch (IOException e) {
            throw new CameraApiException(new ApiFailure(vendor, request.operation().name(), null, null,
                    "no answer: " + request.redact(String.valueOf(e.getMessage())), 0, !(e instanceof ForbiddenAddressException)), e);
        }
    }

    /**
     * The content, which the caller reads. A short JSON object with a code is a failure, whatever its media type: servers call it text when
     * nobody tells them what it is.
     */
    private ApiResult stream(ApiRequest request, HttpUriRequestBase message, Envelope envelope, ClassicHttpResponse response)
            throws IOException {
        boolean part = response.getCode() == HttpStatus.SC_PARTIAL_CONTENT && request.headers().containsKey(HttpHeaders.RANGE);
        if (response.getCode() != HttpStatus.SC_OK && !part) {
            return envelope.unwrap(read(request, message, response));
        }
        ResponseContent content = new ResponseContent(message, response);
        byte[] start = content.peek(MOST_PEEKED);
        if (start.length < MOST_PEEKED && !part) {
            ApiAnswer all = new ApiAnswer(vendor, request, response.getCode(), start);
            if (all.isJsonObject() && all.jsonObject().containsKey("code")) {
                content.close();
                return envelope.unwrap(all);
            }
        }
        return new ApiResult(content, null, null, Map.of());
    }

    private ApiAnswer read(ApiRequest request, HttpUriRequestBase message, ClassicHttpResponse response) throws IOException {
        clock.answered(response.getFirstHeader(HttpHeaders.DATE));
        byte[] body = LimitedContent.read(message, response.getEntity(), MAX_ANSWER_BYTES)
                .orElseThrow(() -> new CameraApiException(new ApiFailure(vendor, request.operation().name(), null, null,
                        "the answer is longer than " + MAX_ANSWER_BYTES + " bytes", response.getCode(), false)));
        return new ApiAnswer(vendor, request, response.getCode(), body);
    }
}
