package io.github.camelcameras.ivyiot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.NewEvents;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.ivyiot.operation.IvyiotOperations;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.IdempotentRepository;
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
    private static final long DEFAULT_LOOKBACK = 86_400_000;
    private static final String START = "recordSt";
    private static final String END = "recordEt";

    @UriPath(enums = IvyiotOperations.NAMES, description = "An operation to call or to poll.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final IvyiotConfiguration configuration;
    @UriParam(label = "consumer",
              description = "Remembers by their id which events have been routed, when listDevices or listRecordings is polled. With one,"
                            + " all that it does not know is new; without, all that is not there when the route starts.")
    private IdempotentRepository idempotentRepository;
    @UriParam(label = "consumer", defaultValue = "86400000", javaType = "java.time.Duration",
              description = "How far back each poll for recordings looks, in milliseconds: as long as a recording may take to be"
                            + " listed, and the route may be down.")
    private long lookback = DEFAULT_LOOKBACK;

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
        configuration.require(IvyiotOperations.find(name));
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
    protected boolean listsEvents(Operation operation) {
        return operation.name().equals(LIST_DEVICES) || operation.name().equals(LIST_RECORDINGS);
    }

    @Override
    protected PollSource createPollSource(Operation operation) {
        if (lookback != DEFAULT_LOOKBACK && !operation.name().equals(LIST_RECORDINGS)
                || idempotentRepository != null && !listsEvents(operation)) {
            throw new IllegalArgumentException("Option lookback is for listRecordings, idempotentRepository for listDevices and"
                                               + " listRecordings, not for " + name);
        }
        return switch (operation.name()) {
            case LIST_DEVICES -> devices(operation);
            case LIST_RECORDINGS -> recordings(operation);
            default -> super.createPollSource(operation);
        };
    }

    private PollSource devices(Operation operation) {
        ApiClient client = createApiClient();
        Map<String, Object> arguments = resolve(operation, getParameters());
        return new ListedEvents(name, () -> client.call(operation, arguments).value(), item -> IvyiotEvents.device(item, Instant.now()),
                newEvents());
    }

    private PollSource recordings(Operation operation) {
        Set.of(START, END).stream().filter(getParameters()::containsKey).findFirst().ifPresent(argument -> {
            throw new IllegalArgumentException("Option param." + argument + " is not for from(\"ivyiot:" + name
                                               + "\"), which asks for what is new by itself; see option lookback");
        });
        if (lookback < 1) {
            throw new IllegalArgumentException("Option lookback must be 1 or more milliseconds, but was " + lookback);
        }
        Map<String, Object> given = new HashMap<>(getParameters());
        given.put(START, "0"); // set with each poll
        given.put(END, "0");
        IvyiotAuthorizer authorizer = authorizer();
        Map<String, Object> arguments = resolve(operation, given);
        return new ListedEvents(name, () -> recordings(authorizer, operation, new HashMap<>(arguments)),
                item -> IvyiotEvents.recording(item, arguments.get("devId").toString()), newEvents());
    }

    private Object recordings(IvyiotAuthorizer authorizer, Operation operation, Map<String, Object> arguments) {
        Instant now = authorizer.now();
        arguments.put(START, Long.toString(now.minus(Duration.ofMillis(lookback)).getEpochSecond()));
        arguments.put(END, Long.toString(now.getEpochSecond()));
        return authorizer.client().call(operation, arguments).value();
    }

    private NewEvents newEvents() {
        return NewEvents.of(getCamelContext(), idempotentRepository);
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

    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    public long getLookback() {
        return lookback;
    }

    public void setLookback(long lookback) {
        this.lookback = lookback;
    }
}
