package io.github.camelcameras.bvcsp;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.bvcsp.call.BvcspClients;
import io.github.camelcameras.bvcsp.event.SocketMessages;
import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.bvcsp.socket.Listeners;
import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** BVCSP platforms: calls them, listens to them, logs in and out, and closes what was left open. */
@Component("bvcsp")
public class BvcspComponent extends CameraComponent {

    private static final Vendor BVCSP = new Vendor("bvcsp", "CamelBvcsp",
            new OperationTable(BvcspOperations.NAMES, BvcspOperations::find, SocketMessages.all()),
            Set.of("onlineStatus", "alarms", "messages", "positions", "conferences", "commands", "conferenceAudio"),
            Set.of("messages", "positions", "conferenceAudio"),
            (method, path) -> new Operation.Builder("call", method, path)
                    .mediaType(method.equals("GET") || method.equals("DELETE") ? null : "application/json").security("token")
                    .envelope("plain").result("data").additional())
            .withOwnNames(Map.of("password_encrypted", "password"));

    @Metadata(description = "The options of the user, for all endpoints that do not set their own.")
    private BvcspConfiguration configuration = new BvcspConfiguration();
    @Metadata(label = "advanced", defaultValue = "true",
              description = "Whether users who were logged in are logged out when the component stops.")
    private boolean logout = true;
    private final Listeners listeners = new Listeners();
    private BvcspClients clients;

    public BvcspComponent() {
        super(BVCSP);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new BvcspEndpoint(uri, this, name, configuration.copy());
    }

    BvcspClients clients() {
        return clients;
    }

    Listeners listeners() {
        return listeners;
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        clients = new BvcspClients(this);
    }

    /** Closes dialogs and logs out, as far as the platform answers in time. */
    @Override
    protected void doStop() throws Exception {
        try {
            clients.leave(logout);
        } finally {
            super.doStop(); // which ends those that have had no answer, too
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
