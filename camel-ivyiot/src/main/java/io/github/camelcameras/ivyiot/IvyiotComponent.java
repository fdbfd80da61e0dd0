package io.github.camelcameras.ivyiot;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** IVYIOT cameras: calls the cloud platform, and finds what is new there. */
@Component("ivyiot")
public class IvyiotComponent extends CameraComponent {

    private static final Vendor IVYIOT = new Vendor("ivyiot", "CamelIvyiot",
            new OperationTable(IvyiotOperations.NAMES, IvyiotOperations::find), Set.of(),
            (method, path) -> new Operation.Builder("call", method, path)
                    .mediaType(method.equals("GET") ? null : "application/x-www-form-urlencoded").security("user").envelope("plain")
                    .result("data").additional())
            .withOwnNames(Map.of("delKey", "secretKey"));

    @Metadata(description = "The options of the user, for all endpoints that do not set their own.")
    private IvyiotConfiguration configuration = new IvyiotConfiguration();

    public IvyiotComponent() {
        super(IVYIOT);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new IvyiotEndpoint(uri, this, name, configuration.copy());
    }

    public IvyiotConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(IvyiotConfiguration configuration) {
        this.configuration = configuration;
    }
}
