package io.github.camelcameras.bvcsp.call;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.common.client.Renewal;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Lease;
import io.github.camelcameras.common.session.Session;
import io.github.camelcameras.common.session.TokenSource;
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

    private final Account account;
    private final Session<BvcspToken> session;
    private final HttpClientHolder http;
    private final InstantSource clock;
    private final AtomicReference<BvcspToken> refreshable = new AtomicReference<>();
    private final AtomicBoolean warned = new AtomicBoolean();

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
        Renewal renewal = session.renewal(token);
        return Optional.of(new Renewal() {
            @Override
            public boolean renew(CameraApiException refusal) {
                boolean renewed = renewal.renew(refusal);
                if (renewed) {
                    refreshable.compareAndSet(token, null); // what is not taken any more is not refreshed either
                }
                return renewed;
            }

            @Override
            public void didNotHelp(CameraApiException refusal) {
                renewal.didNotHelp(refusal);
            }
        });
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
            LOG.debug("The token could not be refreshed", e);
            return logIn();
        }
    }

    private Lease<BvcspToken> logIn() {
        return BvcspToken.lease(LOGIN, client(this).call(LOGIN, Map.of("username", account.requireUsername(),
                "password", account.requirePassword(), "timestamp", clock.instant().getEpochSecond())).value());
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
