package io.github.camelcameras.bvcsp;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.common.session.SessionKey;
import io.github.camelcameras.common.session.Sessions;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** BVCSP platforms: calls them, logs in and out, and closes what was left open. */
@Component("bvcsp")
public class BvcspComponent extends CameraComponent {

    private static final Vendor BVCSP = new Vendor("bvcsp", "CamelBvcsp",
            new OperationTable(BvcspOperations.NAMES, BvcspOperations::find), Set.of());

    @Metadata(description = "The options of the user, for all endpoints that do not set their own.")
    private BvcspConfiguration configuration = new BvcspConfiguration();
    private final Map<SessionKey, BvcspLogin> logins = new ConcurrentHashMap<>();
    private final MediaDialogs dialogs = new MediaDialogs();

    public BvcspComponent() {
        super(BVCSP);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new BvcspEndpoint(uri, this, name, configuration.copy());
    }

    /** @throws IllegalArgumentException if an option is missing or wrong */
    ApiClient client(BvcspConfiguration options) {
        BvcspAuthorizer authorizer = new BvcspAuthorizer(options, tokens(options), dialogs);
        AtomicReference<ApiClient> client = new AtomicReference<>();
        client.set(new ApiClient("bvcsp", httpClients(), authorizer,
                operation -> options.isCloseDialogs() ? dialogs.watching(operation, client.get()) : BvcspEnvelope.of(operation)));
        return client.get();
    }

    private TokenSource tokens(BvcspConfiguration options) {
        if (options.getToken() != null) {
            return new TokenSource.Ready(new BvcspToken(options.getToken(), false));
        }
        SessionKey key = SessionKey.of("bvcsp", options.requireBaseUrl(), options.requireUsername(), options.requirePassword());
        return logins.computeIfAbsent(key, user -> new BvcspLogin(options, Sessions.of(getCamelContext()).get(key), httpClients(),
                InstantSource.system(), dialogs));
    }

    @Override
    protected void doStop() throws Exception {
        dialogs.closeAll();
        logins.values().forEach(BvcspLogin::logOut);
        logins.clear();
        super.doStop();
    }

    public BvcspConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(BvcspConfiguration configuration) {
        this.configuration = configuration;
    }
}
