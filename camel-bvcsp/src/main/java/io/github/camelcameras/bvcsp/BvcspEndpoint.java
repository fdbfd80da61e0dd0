package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.bvcsp.audio.AudioConfiguration;
import io.github.camelcameras.bvcsp.audio.AudioConsumer;
import io.github.camelcameras.bvcsp.audio.AudioProducer;
import io.github.camelcameras.bvcsp.command.CommandConfiguration;
import io.github.camelcameras.bvcsp.command.CommandConsumer;
import io.github.camelcameras.bvcsp.event.BvcspEvents;
import io.github.camelcameras.bvcsp.event.EventConfiguration;
import io.github.camelcameras.bvcsp.event.EventConsumer;
import io.github.camelcameras.bvcsp.event.HistoryEvents;
import io.github.camelcameras.bvcsp.event.MessageProducer;
import io.github.camelcameras.bvcsp.event.PositionConsumer;
import io.github.camelcameras.bvcsp.event.PositionProducer;
import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.bvcsp.socket.SocketAccess;
import io.github.camelcameras.bvcsp.socket.WebSocketConfiguration;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventReader;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.common.event.Acknowledge;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.operation.Operation;
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

    private static final String ONLINE_STATUS = "onlineStatus";
    private static final String ALARMS = "alarms";
    private static final String MESSAGES = "messages";
    private static final String POSITIONS = "positions";
    private static final String CONFERENCES = "conferences";
    private static final String COMMANDS = "commands";
    private static final String CONFERENCE_AUDIO = "conferenceAudio";

    @UriPath(enums = BvcspOperations.NAMES + BvcspOperations.ALIASES
                     + "call,onlineStatus,alarms,messages,positions,conferences,commands,conferenceAudio",
             description = "An operation to call or to poll, or a websocket to listen to; messages, positions and conferenceAudio also"
                           + " send over it.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final BvcspConfiguration configuration;
    @UriParam
    private final WebSocketConfiguration webSocket = new WebSocketConfiguration();
    @UriParam
    private final EventConfiguration events = new EventConfiguration();
    @UriParam
    private final CommandConfiguration commands = new CommandConfiguration();
    @UriParam
    private final AudioConfiguration audio = new AudioConfiguration();
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
        return getComponent().clients().client(configuration.account(), configuration.isCloseDialogs());
    }

    @Override
    public Producer createProducer() {
        return switch (name) {
            case MESSAGES -> new MessageProducer(this, access());
            case POSITIONS -> new PositionProducer(this, access());
            case CONFERENCE_AUDIO -> new AudioProducer(this, access(), audio);
            default -> super.createProducer();
        };
    }

    @Override
    protected Set<String> possibleEventTypes() {
        return switch (name) {
            case COMMANDS -> Set.of(EventType.COMMAND);
            case ONLINE_STATUS, ALARMS, MESSAGES, POSITIONS, CONFERENCES -> EventConsumer.eventTypes(name);
            default -> HistoryEvents.eventTypes(name);
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
        return switch (name) {
            case COMMANDS -> new CommandConsumer(this, processor, access(), commands);
            case POSITIONS -> new PositionConsumer(this, processor, access(), events, this::createApiClient);
            case CONFERENCE_AUDIO -> new AudioConsumer(this, processor, access(), audio, this::createApiClient);
            default -> new EventConsumer(this, processor, access(), events, this::createApiClient);
        };
    }

    @Override
    protected boolean looksBack() {
        return Set.of(ALARMS, MESSAGES, POSITIONS).contains(name);
    }

    @Override
    protected EventReader eventReader(Operation operation) {
        return HistoryEvents.reader(operation.name());
    }

    @Override
    protected boolean endsAnother(CameraEvent event) {
        return BvcspEvents.isEnd(event);
    }

    private SocketAccess access() {
        return new SocketAccess(configuration::account, getComponent().clients()::tokens, webSocket, socket, getComponent().listeners());
    }

    /** Refuses what a source of another name would ignore. */
    @Override
    protected void doInit() throws Exception {
        super.doInit();
        refuse("devices", events.getDevices() != null, POSITIONS);
        refuse("recoverOnReconnect", events.isRecoverOnReconnect(), ALARMS, MESSAGES, POSITIONS, ONLINE_STATUS);
        refuse("markRead", events.isMarkRead(), MESSAGES);
        refuse("concurrentCommands", commands.getConcurrentCommands() != CommandConfiguration.USUAL_CONCURRENCY, COMMANDS);
        refuse("conference", audio.getConference() != null, CONFERENCE_AUDIO);
    }

    private void refuse(String option, boolean given, String... sources) {
        if (given && !List.of(sources).contains(name)) {
            throw new IllegalArgumentException("Option %s is for bvcsp:%s, and not for bvcsp:%s".formatted(option,
                    String.join(", bvcsp:", sources), name));
        }
    }

    @Override
    protected Stream<String> weaknesses() {
        return BaseUrl.weakness("bvcsp", configuration.getBaseUrl(), configuration.isInsecureBaseUrl()).stream();
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public WebSocketConfiguration getWebSocket() {
        return webSocket;
    }

    public EventConfiguration getEvents() {
        return events;
    }

    public CommandConfiguration getCommands() {
        return commands;
    }

    public AudioConfiguration getAudio() {
        return audio;
    }

    public SocketConfiguration getSocket() {
        return socket;
    }

    public BvcspConfiguration getConfiguration() {
        return configuration;
    }
}
