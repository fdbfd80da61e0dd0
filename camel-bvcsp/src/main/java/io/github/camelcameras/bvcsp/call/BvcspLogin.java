package io.github.camelcameras.bvcsp.call;

import java.io.InterruptedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.common.session.TokenSource;
import io.github.camelcameras.common.text.PeerText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The login of one user, shared by all endpoints. Before its token runs out it is refreshed; where that fails, and where the platform
 * does not take a token any more, the user logs in again. Thread-safe.
 */
final class BvcspLogin implements TokenSource<BvcspToken> {

    private static final Logger LOG = LoggerFactory.getLogger(BvcspLogin.class);
    private static final Operation LOGIN = BvcspOperations.find("login");
    private static final Operation REFRESH = BvcspOperations.find("refreshToken");
    private static final Operation LOGOUT = BvcspOperations.find("logout");
    private static final Operation REQUIREMENTS = BvcspOperations.find("getUserRequirements");
    private static final String WRONG_PASSWORD = "14";

    private final Account account;
    private final Session<BvcspToken> session;
    private final HttpClientHolder http;
    private final InstantSource clock;
    private final AtomicReference<BvcspToken> refreshable = new AtomicReference<>();
    private final AtomicBoolean warned = new AtomicBoolean();
    private volatile String changedPassword;

    BvcspLogin(Account account, Session<BvcspToken> session, HttpClientHolder http, InstantSource clock) {
        this.account = account;
        this.session = session;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public BvcspToken current() {
        return session.current(this::renew);
    }

    @Override
    public Optional<Renewal> renewal(BvcspToken token) {
        return Optional.of(session.renewal(token, () -> {
            refreshable.compareAndSet(token, null); // what is not taken any more is not refreshed either
            return renew();
        }));
    }

    @Override
    public Exception refusal() {
        return session.refusal();
    }

    private Lease<BvcspToken> renew() {
        BvcspToken present = refreshable.get();
        Lease<BvcspToken> lease = present == null ? logIn() : refreshOrLogIn(present);
        refreshable.set(lease.value());
        if (lease.value().wantsOtherPassword() && !warned.getAndSet(true)) {
            LOG.warn("The platform asks for another password of the user {}", account.username());
        }
        return lease;
    }

    private Lease<BvcspToken> refreshOrLogIn(BvcspToken present) {
        try {
            return BvcspToken.lease(REFRESH, client(new Ready<>(present)).call(REFRESH, Map.of()).value());
        } catch (CameraApiException e) {
            refreshable.set(null);
            if (e.getCause() instanceof InterruptedIOException) {
                throw e; // a time-out; who waits for this is not to wait for another one
            }
            LOG.debug("The token could not be refreshed", e);
            return logIn();
        }
    }

    private Lease<BvcspToken> logIn() {
        String changed = changedPassword;
        try {
            return BvcspToken.lease(LOGIN, client(this).call(LOGIN, Map.of("username", account.requireUsername(), "password",
                    changed == null ? account.requirePassword() : changed, "timestamp", clock.instant().getEpochSecond())).value());
        } catch (CameraAuthenticationException e) {
            if (WRONG_PASSWORD.equals(e.getCode())) {
                checkAlgorithm();
            }
            throw e;
        }
    }

    /** A right password looks like a wrong one to a platform that wants another digest of it. */
    private void checkAlgorithm() {
        try {
            String algorithm = client(this).call(REQUIREMENTS, Map.of()).value() instanceof Map<?, ?> requirements
                    ? JsonValues.text(requirements.get("password_alg")) : null;
            if (!PasswordDigest.isOf(algorithm)) {
                LOG.warn("The password of the user {} was refused, and may be right: the platform wants it digested by {}, and the only"
                         + " algorithm that its document has is SHA256", account.username(), PeerText.of(algorithm));
            }
        } catch (CameraApiException e) {
            LOG.debug("The platform does not say how it wants passwords", e);
        }
    }

    /** The user has another password from now on, other than the options say. */
    void passwordChanged(String password) {
        changedPassword = password;
        LOG.warn("The password of the user {} was changed: the next login uses the new one, and a start needs it as option password",
                account.username());
    }

    /** Logs out, if there was a login. Whoever shares the login logs in again. */
    void logOut() {
        BvcspToken present = refreshable.getAndSet(null);
        if (present != null) {
            session.drop(present);
            client(new Ready<>(present)).call(LOGOUT, Map.of());
        }
    }

    private ApiClient client(TokenSource<BvcspToken> tokens) {
        return new ApiClient("bvcsp", http, new BvcspAuthorizer(account, tokens), BvcspEnvelope::of);
    }
}
