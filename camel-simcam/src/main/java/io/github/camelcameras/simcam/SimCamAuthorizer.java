package io.github.camelcameras.simcam;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.simcam.operation.SimCamOperations;

/** Authorises <code>getToken</code> by the client's credentials, all else by the token of the session. */
final class SimCamAuthorizer implements Authorizer {

    private static final Operation GET_TOKEN = SimCamOperations.find("getToken");
    private static final int BAD_REQUEST = 400;
    /** A token that is younger has not expired. Also the least time between two that are asked for in doubt. */
    private static final Duration NEW = Duration.ofMinutes(1);

    private final String baseUrl;
    private final String clientId;
    private final String clientSecret;
    private final TokenAuthentication tokenAuthentication;
    private final Session<AccessToken> session;
    private final ApiClient client;
    private final InstantSource clock;

    /** @throws IllegalArgumentException if an option is missing */
    SimCamAuthorizer(SimCamConfiguration configuration, Sessions sessions, HttpClientHolder http, InstantSource clock) {
        this.clock = clock;
        baseUrl = BaseUrl.of("Option baseUrl", RequiredOption.of("simcam", "baseUrl", configuration.getBaseUrl()),
                configuration.isInsecureBaseUrl());
        clientId = RequiredOption.of("simcam", "clientId", configuration.getClientId());
        clientSecret = RequiredOption.of("simcam", "clientSecret", configuration.getClientSecret());
        tokenAuthentication = configuration.getTokenAuthentication();
        session = sessions.get(SessionKey.of("simcam", baseUrl, clientId, clientSecret));
        client = new ApiClient("simcam", http, this, operation -> SimCamEnvelope.TOKEN);
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        request.baseUrl(baseUrl);
        if (request.operation().security().equals("clientCredentials")) {
            identify(request);
            return Optional.empty();
        }
        AccessToken token = session.current(this::login);
        request.secret(token.value());
        request.secretHeader("Authorization", token.header());
        return Optional.of(new Attempt(token, session.renewal(token, this::login)));
    }

    @Override
    public Exception refusal() {
        return session.refusal();
    }

    private void identify(ApiRequest request) {
        request.secret(clientSecret);
        if (tokenAuthentication == TokenAuthentication.FORM) {
            request.field("client_id", clientId);
            request.secretField("client_secret", clientSecret);
        } else {
            String pair = clientId + ":" + clientSecret;
            String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.secret(encoded);
            request.secretHeader("Authorization", "Basic " + encoded);
        }
    }

    private Lease<AccessToken> login() {
        Map<String, Object> arguments = Map.of("scope", "basic", "grant_type", "client_credentials");
        return AccessToken.lease((Map<?, ?>) client.call(GET_TOKEN, arguments).value(), clock.instant());
    }

    /** What one request was sent with. */
    private final class Attempt implements Renewal {

        private final AccessToken token;
        private final Renewal expiry;

        Attempt(AccessToken token, Renewal expiry) {
            this.token = token;
            this.expiry = expiry;
        }

        /** The document has no word for a token that has expired, only that another status than 200 is a wrong request (L227). */
        @Override
        public boolean renew(CameraApiException refusal) {
            if (refusal.getHttpResponseCode() == BAD_REQUEST && token.since().plus(NEW).isBefore(clock.instant())) {
                session.drop(token);
                return true;
            }
            return expiry.renew(refusal);
        }

        @Override
        public void didNotHelp(CameraApiException refusal) {
            expiry.didNotHelp(refusal);
        }
    }
}
