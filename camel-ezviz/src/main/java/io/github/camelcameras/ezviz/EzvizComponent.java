package io.github.camelcameras.ezviz;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** EZVIZ cameras: calls the open platform, receives its messages and alarms. */
@Component("ezviz")
public class EzvizComponent extends CameraComponent {

    private static final Vendor EZVIZ = new Vendor("ezviz", "CamelEzviz",
            new OperationTable(EzvizOperations.NAMES, EzvizOperations::find), Set.of("webhook"))
            .withOwnNames(Map.of("appSecret", "secretKey"));

    @Metadata(description = "The options of the account, for all endpoints that do not set their own.")
    private EzvizConfiguration configuration = new EzvizConfiguration();

    public EzvizComponent() {
        super(EZVIZ);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new EzvizEndpoint(uri, this, name, configuration.copy());
    }

    public EzvizConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(EzvizConfiguration configuration) {
        this.configuration = configuration;
    }
}
