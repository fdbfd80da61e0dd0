package io.github.camelcameras.simcam;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.simcam.operation.SimCamOperations;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** SimCam cameras: calls the open platform, receives its events. */
@Component("simcam")
public class SimCamComponent extends CameraComponent {

    private static final Vendor SIMCAM = new Vendor("simcam", "CamelSimCam",
            new OperationTable(SimCamOperations.NAMES, SimCamOperations::find), Set.of("webhook"),
            (method, path) -> new Operation.Builder("call", method, path).mediaType("application/x-www-form-urlencoded")
                    .security("accessToken").envelope("success").result("data").additional())
            .withOwnNames(Map.of("client_secret", "clientSecret"));

    @Metadata(description = "The options of the account, for all endpoints that do not set their own.")
    private SimCamConfiguration configuration = new SimCamConfiguration();
    private InstantSource clock = InstantSource.system();

    public SimCamComponent() {
        super(SIMCAM);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new SimCamEndpoint(uri, this, name, configuration.copy());
    }

    InstantSource clock() {
        return clock;
    }

    /** For tests. */
    void clock(InstantSource other) {
        clock = other;
    }

    public SimCamConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(SimCamConfiguration configuration) {
        this.configuration = configuration;
    }
}
