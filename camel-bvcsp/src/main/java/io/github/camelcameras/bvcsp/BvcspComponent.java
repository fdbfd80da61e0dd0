package io.github.camelcameras.bvcsp;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.session.TokenSource;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** BVCSP platforms: calls them, listens to them, logs in and out, and closes what was left open. */
@Component("bvcsp")
public class BvcspComponent extends CameraComponent {

    private static final Logger LOG = LoggerFactory.getLogger(BvcspComponent.class);
    private static final int THREADS = 8;
    private static final long SECONDS_TO_STOP = 5;
    private static final Vendor BVCSP = new Vendor("bvcsp", "CamelBvcsp",
            new OperationTable(BvcspOperations.NAMES, BvcspOperations::find, SocketMessages.all()),
            Set.of("onlineStatus", "alarms", "messages", "positions", "conferences", "commands", "conferenceAudio"),
            Set.of("messages", "positions", "conferenceAudio"));

    @Metadata(description = "The options of the user, for all endpoints that do not set their own.")
    private BvcspConfiguration configuration = new BvcspConfiguration();
    @Metadata(label = "advanced", defaultValue = "true",
              description = "Whether users who were logged in are logged out when the component stops.")
    private boolean logout = true;
    private final Map<SessionKey, BvcspLogin> logins = new ConcurrentHashMap<>();
    private final MediaDialogs dialogs = new MediaDialogs();
    private final Set<WebSocketConsumer<?>> listeners = ConcurrentHashMap.newKeySet();

    public BvcspComponent() {
        super(BVCSP);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new BvcspEndpoint(uri, this, name, configuration.copy());
    }

    /** @throws IllegalArgumentException if an option is missing or wrong */
    ApiClient client(BvcspConfiguration options) {
        BvcspAuthorizer authorizer = new BvcspAuthorizer(options, tokens(options));
        AtomicReference<ApiClient> client = new AtomicReference<>();
        client.set(new ApiClient("bvcsp", httpClients(), authorizer,
                operation -> options.isCloseDialogs() ? dialogs.watching(operation, options.getBaseUrl(), client.get())
                        : BvcspEnvelope.of(operation)));
        return client.get();
    }

    /** The consumers that have, or try to have, a connection. */
    Set<WebSocketConsumer<?>> listeners() {
        return listeners;
    }

    /** @throws IllegalArgumentException if an option is missing or wrong */
    TokenSource<BvcspToken> tokens(BvcspConfiguration options) {
        if (options.getToken() != null) {
            return new TokenSource.Ready<>(new BvcspToken(options.getToken(), false));
        }
        SessionKey key = options.account();
        return logins.computeIfAbsent(key, user -> new BvcspLogin(options, Sessions.of(getCamelContext()).get(key), httpClients(),
                InstantSource.system()));
    }

    /** Closes dialogs and logs out, as far as the platform answers in time. */
    @Override
    protected void doStop() throws Exception {
        ExecutorService farewell = getCamelContext().getExecutorServiceManager().newFixedThreadPool(this, "bvcsp-farewell", THREADS);
        try {
            tell(farewell, "Media dialogs", dialogs.closings());
            if (logout) {
                tell(farewell, "Users", logins.values().stream().map(login -> Executors.callable(login::logOut)).toList());
            }
        } finally {
            getCamelContext().getExecutorServiceManager().shutdownNow(farewell);
            super.doStop(); // which ends those that have had no answer, too
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

    public boolean isLogout() {
        return logout;
    }

    public void setLogout(boolean logout) {
        this.logout = logout;
    }

    public BvcspConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(BvcspConfiguration configuration) {
        this.configuration = configuration;
    }
}
