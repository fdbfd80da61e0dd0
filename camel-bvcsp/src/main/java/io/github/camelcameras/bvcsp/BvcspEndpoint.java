package io.github.camelcameras.bvcsp;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.common.event.Acknowledge;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * Call a BVCSP platform: devices, users, recordings, conferences, media dialogs; receive its events, messages and commands.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "bvcsp", title = "BVCSP", syntax = "bvcsp:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = BvcspConstants.class)
public class BvcspEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final String MESSAGES = "messages";
    private static final String POSITIONS = "positions";
    private static final String COMMANDS = "commands";
    private static final String CONFERENCE_AUDIO = "conferenceAudio";

    @UriPath(enums = BvcspOperations.NAMES + "onlineStatus,alarms,messages,positions,conferences,commands,conferenceAudio",
             description = "An operation to call or to poll, or a websocket to listen to; messages, positions and conferenceAudio also"
                           + " send over it.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final BvcspConfiguration configuration;
    @UriParam
    private final SubscriptionConfiguration subscription = new SubscriptionConfiguration();
    @UriParam
    private final SocketConfiguration socket = new SocketConfiguration();

    public BvcspEndpoint(String uri, BvcspComponent component, String name, BvcspConfiguration configuration) {
        super(uri, component, name);
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    public BvcspComponent getComponent() {
        return (BvcspComponent) super.getComponent();
    }

    @Override
    protected ApiClient createApiClient() {
        return getComponent().client(configuration);
    }

    @Override
    public Producer createProducer() {
        return switch (name) {
            case MESSAGES -> new MessageProducer(this);
            case POSITIONS -> new PositionProducer(this);
            case CONFERENCE_AUDIO -> new AudioProducer(this);
            default -> super.createProducer();
        };
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        if (getAcknowledge() == Acknowledge.BEFORE_ROUTE) {
            throw new IllegalArgumentException("Option acknowledge is for vendors who are told that an event has arrived; BVCSP is not");
        }
        if (!getParameters().isEmpty()) {
            throw new IllegalArgumentException("Options param. are for to(\"bvcsp:" + name + "\"); from(...) has options of its own");
        }
        if (name.equals(CONFERENCE_AUDIO)) {
            refuseOptionsOfEvents();
        }
        if (name.equals(COMMANDS) && !getEventTypes().isEmpty()) {
            throw new IllegalArgumentException("Option eventTypes is for events; bvcsp:" + name + " has only one kind");
        }
        return switch (name) {
            case COMMANDS -> new CommandConsumer(this, processor);
            case "alarms" -> new AlarmConsumer(this, processor);
            case POSITIONS -> new PositionConsumer(this, processor);
            case CONFERENCE_AUDIO -> new AudioConsumer(this, processor);
            default -> new EventConsumer(this, EventSource.of(name), processor);
        };
    }

    @Override
    protected void doInit() throws Exception {
        super.doInit();
        subscription.check(name);
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public SubscriptionConfiguration getSubscription() {
        return subscription;
    }

    public SocketConfiguration getSocket() {
        return socket;
    }

    public BvcspConfiguration getConfiguration() {
        return configuration;
    }
}
