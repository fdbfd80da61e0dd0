package io.github.camelcameras.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiRequest;
import io.github.camelcameras.common.client.Authorizer;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import org.apache.camel.CamelContext;

/**
 * Sends what is about cloud storage there, with a token made for the one call, and all else to the platform: with the credentials of the
 * user, the signature of the OEM, or nothing. Follows the platform when it moves.
 */
final class IvyiotAuthorizer implements Authorizer {

    private static final Operation GET_SERVER_INFO = IvyiotOperations.find("getServerInfo");
    private static final Operation GET_SERVER_TIME = IvyiotOperations.find("getServerTime");
    /** Neither credentials nor what cloud storage is made of have a documented end. */
    private static final Duration UNTIL_REFUSED = Duration.ofDays(365);

    private final IvyiotConfiguration options;
    private final String baseUrl;
    private final AllowedAddresses allowed;
    private final IvyiotAccount account;
    /** <code>null</code> where the options name no OEM. */
    private final Session<CloudStorage> storage;
    private final ApiClient client;

    /** @throws IllegalArgumentException if an option is wrong */
    IvyiotAuthorizer(IvyiotConfiguration options, CamelContext context, HttpClientHolder http) {
        this.options = options;
        this.baseUrl = options.requireBaseUrl();
        this.allowed = options.allowed();
        this.account = IvyiotAccount.of(options, context);
        this.storage = options.getOemCode() == null ? null : account.storage().get(options.getOemCode());
        this.client = new ApiClient("ivyiot", http, this, IvyiotEnvelope::of);
    }

    /** Calls what these options are for. */
    ApiClient client() {
        return client;
    }

    /** The time by the platform's clock. */
    Instant now() {
        return account.clock().current(() -> PlatformClock.read(GET_SERVER_TIME, client.call(GET_SERVER_TIME, Map.of()).value())).now();
    }

    @Override
    public Optional<Renewal> authorize(ApiRequest request) {
        String address = account.address().get();
        // here, as endpoints that share an account may differ in what they allow
        if (address.equals(baseUrl)) {
            request.baseUrl(address);
        } else {
            request.baseUrl(PlatformAddress.require(allowed, request.operation(), "server_url", address), allowed);
        }
        IvyiotCredentials credentials = null;
        CloudStorage recordings = null;
        switch (String.valueOf(request.operation().security())) {
            case "user" -> {
                credentials = credentials();
                add(request, credentials);
            }
            case "session" -> {
                recordings = storage();
                address = account.address().get(); // asking may have moved it
                request.baseUrl(PlatformAddress.require(allowed, request.operation(), "storeUrl", recordings.url()), allowed);
                addSession(request, recordings);
            }
            case "oemKey" -> sign(request);
            default -> { // for everybody
            }
        }
        return Optional.of(new Attempt(request.operation(), address, credentials, recordings));
    }

    private IvyiotCredentials credentials() {
        return account.credentials().current(this::askForCredentials);
    }

    private Lease<IvyiotCredentials> askForCredentials() {
        IvyiotCredentials given = options.requireCredentials().get();
        if (given == null) {
            throw new IllegalStateException("credentialsProvider gave no credentials"); // no login that failed: nobody was asked
        }
        return new Lease<>(given, UNTIL_REFUSED);
    }

    private CloudStorage storage() {
        String openId = credentials().openId();
        CloudStorage present = storage.current(() -> askForStorage(openId));
        if (present.openId().equals(openId)) {
            return present;
        }
        storage.drop(present); // another user has logged in meanwhile
        return storage.current(() -> askForStorage(openId));
    }

    private Lease<CloudStorage> askForStorage(String openId) {
        Object answer = client.call(GET_SERVER_INFO, Map.of("oemCode", options.requireOemCode())).value();
        return new Lease<>(CloudStorage.of(openId, GET_SERVER_INFO, answer), UNTIL_REFUSED);
    }

    /** In the query of a GET, in the form of a POST. */
    private static void add(ApiRequest request, IvyiotCredentials credentials) {
        if (request.operation().mediaType() == null) {
            request.query("clientId", credentials.clientId());
            request.query("openId", credentials.openId());
            request.secretQuery("accessToken", credentials.accessToken());
        } else {
            request.field("clientId", credentials.clientId());
            request.field("openId", credentials.openId());
            request.secretField("accessToken", credentials.accessToken());
        }
    }

    private void addSession(ApiRequest request, CloudStorage recordings) {
        String timestamp = Long.toString(options.getTimestampUnit().of(now().plus(options.requireTimestampLead())));
        String token = Signatures.sessionToken(recordings.subtoken(), timestamp);
        request.query("timestamp", timestamp);
        request.secretQuery("sessionToken", options.isUpperCaseSessionToken() ? token.toUpperCase(Locale.ROOT) : token);
    }

    private void sign(ApiRequest request) {
        String timeStamp = Long.toString(options.getSignTimestampUnit().of(now()));
        String sign = Signatures.unbinding(request.fields().get("mac"), timeStamp, options.requireSecretKey());
        request.field("timeStamp", timeStamp);
        request.secretField("sign", options.isUpperCaseSign() ? sign.toUpperCase(Locale.ROOT) : sign);
    }

    @Override
    public Exception refusal() {
        return account.credentials().refusal();
    }

    /** What one request was sent with; <code>null</code> where it needs none. */
    private final class Attempt implements Renewal {

        private final Operation operation;
        private final String address;
        private final IvyiotCredentials credentials;
        private final CloudStorage recordings;

        Attempt(Operation operation, String address, IvyiotCredentials credentials, CloudStorage recordings) {
            this.operation = operation;
            this.address = address;
            this.credentials = credentials;
            this.recordings = recordings;
        }

        @Override
        public boolean renew(CameraApiException refusal) {
            if (refusal instanceof AddressChangedException changed) {
                move(changed);
                return true;
            }
            if (!(refusal instanceof CameraAuthenticationException authentication)) {
                return false;
            }
            if (recordings != null) {
                return storage.renew(recordings, refusal, () -> askForStorage(credentials().openId()));
            }
            return credentials != null && authentication.getCode() != null && renewCredentials(authentication);
        }

        /** The first of those that are told moves; the others find that it has been done. */
        private void move(AddressChangedException changed) {
            account.address().compareAndSet(address, PlatformAddress.require(allowed, operation, "server_url", changed.address()));
            if (recordings != null) {
                storage.drop(recordings);
            }
        }

        private boolean renewCredentials(CameraAuthenticationException refusal) {
            if (refusal.isSessionExpired()) {
                if (!account.credentials().renew(credentials, refusal, IvyiotAuthorizer.this::askForCredentials)) {
                    return false;
                }
                IvyiotCredentials others = credentials();
                if (!others.equals(credentials)) {
                    return true;
                }
                account.credentials().refuse(others, refusal); // there are no others
            } else {
                account.credentials().refuse(credentials, refusal);
            }
            return false;
        }

        @Override
        public void didNotHelp(CameraApiException refusal) {
            if (refusal instanceof CameraAuthenticationException) {
                (recordings == null ? account.credentials() : storage).renewalDidNotHelp(refusal);
            }
        }
    }
}
