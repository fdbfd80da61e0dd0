package io.github.camelcameras.bvcsp.call;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.ApiResult;
import io.github.camelcameras.common.client.Envelope;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.session.TokenSource;
import org.apache.camel.spi.ExecutorServiceManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clients of one component: they share the logins of their users, and what they leave open is closed at the end. Thread-safe. */
public final class BvcspClients {

    private static final Logger LOG = LoggerFactory.getLogger(BvcspClients.class);
    private static final int THREADS = 8;
    private static final long SECONDS_TO_STOP = 5;

    private final CameraComponent component;
    private final Map<SessionKey, BvcspLogin> logins = new ConcurrentHashMap<>();
    private final MediaDialogs dialogs = new MediaDialogs();

    public BvcspClients(CameraComponent component) {
        this.component = component;
    }

    /**
     * A client for an account.
     *
     * @param  closeDialogs             whether {@link #leave} closes the media dialogs that it opens and does not close
     * @throws IllegalArgumentException if an option is missing or wrong
     */
    public ApiClient client(Account account, boolean closeDialogs) {
        BvcspAuthorizer authorizer = new BvcspAuthorizer(account, tokens(account));
        AtomicReference<ApiClient> client = new AtomicReference<>();
        client.set(new ApiClient("bvcsp", component.httpClients(), authorizer, operation -> watchingPassword(operation, account,
                closeDialogs ? dialogs.watching(operation, account.baseUrl(), client.get()) : BvcspEnvelope.of(operation))));
        return client.get();
    }

    /** Tells the login of the user who has changed the own password. */
    private Envelope watchingPassword(Operation operation, Account account, Envelope envelope) {
        if (!operation.name().equals("changeOwnPassword") || account.token() != null) {
            return envelope;
        }
        return answer -> {
            ApiResult result = envelope.unwrap(answer);
            logins.get(account.key()).passwordChanged(answer.argument("newPassword").toString());
            return result;
        };
    }

    /** @throws IllegalArgumentException if an option is missing or wrong */
    public TokenSource<BvcspToken> tokens(Account account) {
        if (account.token() != null) {
            return new TokenSource.Ready<>(new BvcspToken(account.token(), false));
        }
        SessionKey key = account.key();
        return logins.computeIfAbsent(key, user -> new BvcspLogin(account, Sessions.of(component.getCamelContext()).get(key),
                component.httpClients(), InstantSource.system()));
    }

    /**
     * Closes dialogs, as far as the platform answers in time.
     *
     * @param logout whether users who were logged in are logged out, too
     */
    public void leave(boolean logout) throws InterruptedException {
        ExecutorServiceManager executors = component.getCamelContext().getExecutorServiceManager();
        ExecutorService farewell = executors.newFixedThreadPool(component, "bvcsp-farewell", THREADS);
        try {
            tell(farewell, "Media dialogs", dialogs.closings());
            if (logout) {
                tell(farewell, "Users", logins.values().stream().map(login -> Executors.callable(login::logOut)).toList());
            }
        } finally {
            executors.shutdownNow(farewell);
        }
    }

    private static void tell(ExecutorService farewell, String what, List<Callable<Object>> calls) throws InterruptedException {
        int untold = 0;
        for (Future<Object> call : farewell.invokeAll(calls, SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            try {
                call.get();
            } catch (ExecutionException | CancellationException e) {
                LOG.debug("{}: one was not told", what, e);
                untold++;
            }
        }
        if (untold > 0) {
            LOG.warn("{}: the platform did not take the end of {} of {}; they run out by themselves", what, untold, calls.size());
        }
    }
}
