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
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NoHttpResponseException;

/**
 * Calls the operations of one vendor for one account: builds the request, has it authorised, sends it, unwraps the
 * answer. Sends every request once; only after a refusal that a {@link Renewal} does something about, such as "the token has
 * expired", it is replayed, once for each kind of refusal; and one that only reads, when the peer had closed the connection.
 * Thread-safe.
 */
public final class ApiClient {

    /** An answer that is longer is refused, so that no vendor can fill the memory. */
    static final int MAX_ANSWER_BYTES = 16 * 1024 * 1024;

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
        boolean resent = false;
        while (true) {
            ApiRequest request = new ApiRequest(operation, arguments);
            Optional<Renewal> renewal = authorizer.authorize(request);
            try {
                return send(request);
            } catch (CameraApiException e) {
                if (!resent && operation.readOnly() && e.getCause() instanceof NoHttpResponseException) {
                    resent = true; // the peer has closed the connection, as after a restart, and others that wait in the pool
                    http.closeIdle();
                } else {
                    renew(e, renewal, renewed);
                }
            }
        }
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
            return envelope.streams() ? stream(request, message, envelope)
                    : envelope.unwrap(http.get().execute(message, response -> read(request, message, response)));
        } catch (IOException e) {
            throw new CameraApiException(new ApiFailure(vendor, request.operation().name(), null, null,
                    "no answer: " + request.redact(String.valueOf(e.getMessage())), 0, true), e);
        }
    }

    /** A short JSON object with a code is a failure, whatever its media type: servers call it text when nobody tells them what it is. */
    private ApiResult stream(ApiRequest request, HttpUriRequestBase message, Envelope envelope) throws IOException {
        ClassicHttpResponse response = http.get().executeOpen(HttpHost.create(URI.create(request.url())), message, null);
        boolean streams = false;
        try {
            if (response.getCode() != HttpStatus.SC_OK) {
                return envelope.unwrap(read(request, message, response));
            }
            StreamedContent content = new StreamedContent(new ResponseContent(message, response));
            ApiAnswer start = new ApiAnswer(vendor, request, response.getCode(), content.peek());
            if (content.isAllPeeked() && start.isJsonObject() && start.jsonObject().containsKey("code")) {
                return envelope.unwrap(start);
            }
            streams = true;
            return new ApiResult(content, null, null, Map.of());
        } finally {
            if (!streams) {
                response.close();
            }
        }
    }

    private ApiAnswer read(ApiRequest request, HttpUriRequestBase message, ClassicHttpResponse response) throws IOException {
        clock.answered(response.getFirstHeader(HttpHeaders.DATE));
        byte[] body = LimitedContent.read(message, response.getEntity(), MAX_ANSWER_BYTES)
                .orElseThrow(() -> new CameraApiException(new ApiFailure(vendor, request.operation().name(), null, null,
                        "the answer is longer than " + MAX_ANSWER_BYTES + " bytes", response.getCode(), false)));
        return new ApiAnswer(vendor, request, response.getCode(), body);
    }
}
