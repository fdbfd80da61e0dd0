package io.github.camelcameras.ivyiot;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventReader;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * Call the IVYIOT cloud platform, and poll it for new cameras and new recordings.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "ivyiot", title = "IVYIOT", syntax = "ivyiot:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = IvyiotConstants.class)
public class IvyiotEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final String LIST_DEVICES = "listDevices";
    private static final String LIST_RECORDINGS = "listRecordings";

    @UriPath(enums = IvyiotOperations.NAMES + "call", description = "An operation to call or to poll.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final IvyiotConfiguration configuration;
    public IvyiotEndpoint(String uri, IvyiotComponent component, String name, IvyiotConfiguration configuration) {
        super(uri, component, name);
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    protected ApiClient createApiClient() {
        return authorizer().client();
    }

    private IvyiotAuthorizer authorizer() {
        configuration.require(operation());
        return new IvyiotAuthorizer(configuration, getCamelContext(), getComponent().httpClients());
    }

    @Override
    protected Map<String, Object> defaultArguments() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("version", configuration.getRecordVersion());
        if (configuration.getOemCode() != null) {
            arguments.put("oemCode", configuration.getOemCode());
        }
        return arguments;
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        throw new IllegalStateException("ivyiot has no source of events but operations");
    }

    @Override
    protected Set<String> possibleEventTypes() {
        return name.equals(LIST_DEVICES) || name.equals(LIST_RECORDINGS) ? IvyiotEvents.TYPES : Set.of();
    }

    @Override
    protected EventReader eventReader(Operation operation) {
        return operation.name().equals(LIST_RECORDINGS)
                ? (item, arrival) -> IvyiotEvents.recording(item, String.valueOf(getParameters().get("devId")), arrival) : null;
    }

    @Override
    protected PollSource createPollSource(Operation operation) {
        return operation.name().equals(LIST_DEVICES) ? devices(operation) : super.createPollSource(operation);
    }

    private PollSource devices(Operation operation) {
        ApiClient client = createApiClient();
        Map<String, Object> arguments = resolve(operation, getParameters());
        return new ListedEvents(name, () -> client.call(operation, arguments).value(), item -> IvyiotEvents.device(item, Instant.now()),
                getPolling().newItems(this));
    }

    @Override
    protected Stream<String> weaknesses() {
        return Stream.of(BaseUrl.weakness("ivyiot", configuration.getBaseUrl(), configuration.isInsecureBaseUrl()),
                configuration.allowed().weakness()).flatMap(Optional::stream);
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public IvyiotConfiguration getConfiguration() {
        return configuration;
    }
}
