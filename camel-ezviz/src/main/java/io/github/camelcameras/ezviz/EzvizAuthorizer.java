package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.session.TokenSource;
import io.github.camelcameras.ezviz.operation.EzvizOperations;

/**
 * Sends <code>getToken</code> to the platform with the key of the application, all else to the region of the token, and the
 * token where the operation has it: in the form, in a header, or not at all.
 */
final class EzvizAuthorizer implements Authorizer {

    private static final Operation GET_TOKEN = EzvizOperations.find("getToken");
    private static final Operation GET_SUB_ACCOUNT_TOKEN = EzvizOperations.find("getSubAccountToken");

    private final EzvizConfiguration configuration;
    private final AllowedAddresses areas;
    /** Where calls go when the platform names no region. */
    private final String area;
    private final TokenSource<EzvizToken> tokens;

    private EzvizAuthorizer(EzvizConfiguration configuration, AllowedAddresses areas, TokenSource<EzvizToken> tokens) {
        this.configuration = configuration;
        this.areas = areas;
        this.area = configuration.getAreaDomain() == null ? configuration.requireBaseUrl() : configuration.requireAreaDomain(areas);
        this.tokens = tokens;
    }

    /**
     * The authorizer for the account, or the sub-account, that the options name.
     *
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    static EzvizAuthorizer of(EzvizConfiguration configuration, Sessions sessions, HttpClientHolder http) {
        AllowedAddresses areas = configuration.areas();
        EzvizAuthorizer account = new EzvizAuthorizer(configuration, areas, configuration.getAccessToken() == null
                ? logIn(configuration, sessions, http) : ready(configuration, areas));
        return configuration.getAccountId() == null ? account
                : new EzvizAuthorizer(configuration, areas, logInSubAccount(account, sessions, http));
    }

    private static TokenSource<EzvizToken> ready(EzvizConfiguration configuration, AllowedAddresses areas) {
        configuration.requireAreaDomain(areas);
        return new TokenSource.Ready<>(new EzvizToken(configuration.getAccessToken(), null)); // goes where the options say
    }

    private static TokenSource<EzvizToken> logIn(EzvizConfiguration configuration, Sessions sessions, HttpClientHolder http) {
        ApplicationKey application = ApplicationKey.of(configuration);
        ApiClient client = new ApiClient("ezviz", http, application, EzvizEnvelope::of);
        SessionKey key = SessionKey.of("ezviz", application.baseUrl, application.appKey, application.secretKey);
        return new LoggedIn(sessions.get(key),
                () -> EzvizToken.lease(GET_TOKEN, client.call(GET_TOKEN, Map.of()).value()));
    }

    private static TokenSource<EzvizToken> logInSubAccount(EzvizAuthorizer account, Sessions sessions, HttpClientHolder http) {
        EzvizConfiguration options = account.configuration;
        ApiClient client = new ApiClient("ezviz", http, account, EzvizEnvelope::of);
        SessionKey key = options.getAccessToken() == null
                ? SessionKey.of("ezviz", options.getBaseUrl(), options.getAppKey() + "/" + options.getAccountId(), options.getSecretKey())
                : SessionKey.of("ezviz", options.getAreaDomain(), options.getAccountId(), options.getAccessToken());
        Map<String, Object> arguments = Map.of("accountId", options.getAccountId());
        return new LoggedIn(sessions.get(key), () -> EzvizToken.lease(GET_SUB_ACCOUNT_TOKEN,
                client.call(GET_SUB_ACCOUNT_TOKEN, arguments).value()));
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        Operation operation = request.operation();
        if ("appSecret".equals(operation.security())) {
            return ApplicationKey.of(configuration).authorize(request);
        }
        operation.parameters().stream().filter(Parameter::derived).forEach(password -> digest(request, password));
        EzvizToken token = tokens.current();
        token.requireAllowed(operation, areas); // here, as endpoints that share a login may differ in what they allow
        if (token.areaDomain() == null) {
            request.baseUrl(area);
        } else {
            request.baseUrl(token.areaDomain(), areas);
        }
        if ("accessTokenField".equals(operation.security())) {
            request.secretField("accessToken", token.value());
        } else if ("accessToken".equals(operation.security())) {
            request.secretHeader("accessToken", token.value());
        }
        return tokens.renewal(token);
    }

    @Override
    public Exception refusal() {
        return tokens.refusal();
    }

    /** A sub-account's password travels as lower-case hexadecimal MD5 of <code>appKey#password</code>. */
    private void digest(ApiRequest request, Parameter password) {
        String plain = request.fields().get(password.wireName());
        String text = configuration.requireAppKey() + "#" + plain;
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            request.secretField(password.wireName(), HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    /** The token of a login. */
    private record LoggedIn(Session<EzvizToken> session, Supplier<Lease<EzvizToken>> login) implements TokenSource<EzvizToken> {

        @Override
        public EzvizToken current() {
            return session.current(login);
        }

        @Override
        public Optional<Renewal> renewal(EzvizToken expired) {
            return Optional.of(session.renewal(expired, login));
        }

        @Override
        public Exception refusal() {
            return session.refusal();
        }
    }

    /** Authorises the call that needs no token: it gives one. */
    private record ApplicationKey(String baseUrl, String appKey, String secretKey) implements Authorizer {

        static ApplicationKey of(EzvizConfiguration configuration) {
            return new ApplicationKey(configuration.requireBaseUrl(), configuration.requireAppKey(), configuration.requireSecretKey());
        }

        @Override
        public Optional<Renewal> authorize(ApiRequest request) {
            request.baseUrl(baseUrl);
            request.field("appKey", appKey);
            request.secretField("appSecret", secretKey);
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "ApplicationKey[" + appKey + "]"; // what is logged must not hold the secret
        }
    }
}
