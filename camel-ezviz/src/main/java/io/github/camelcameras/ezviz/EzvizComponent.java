package io.github.camelcameras.ezviz;

import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.common.operation.Parameter;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;

/** EZVIZ cameras: calls the open platform, receives its messages and alarms. */
@Component("ezviz")
public class EzvizComponent extends CameraComponent {

    private static final Vendor EZVIZ = new Vendor("ezviz", "CamelEzviz",
            new OperationTable(EzvizOperations.NAMES, EzvizOperations::find), Set.of("webhook"), EzvizComponent::undocumented)
            .withOwnNames(Map.of("appSecret", "secretKey"));

    /** The document has two forms of calls, by their paths; those of the second name the device in headers. */
    private static Operation.Builder undocumented(String method, String path) {
        Operation.Builder row = new Operation.Builder("call", method, path)
                .mediaType(method.equals("GET") ? null : "application/x-www-form-urlencoded").additional();
        return path.startsWith("/api/v3/")
                ? row.security("accessToken").envelope("v3").parameter(Parameter.header("deviceSerial", Parameter.Type.STRING))
                        .parameter(Parameter.header("channelNo", Parameter.Type.STRING))
                : row.security("accessTokenField").envelope("lapp");
    }

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
