package io.github.camelcameras.sunmiipc;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.PollConsumer;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.connection.SocketConfiguration;
import io.github.camelcameras.common.operation.FileContent;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import io.github.camelcameras.sunmiipc.call.FacePicture;
import io.github.camelcameras.sunmiipc.call.SunmiIpcAuthorizer;
import io.github.camelcameras.sunmiipc.call.SunmiIpcEnvelope;
import io.github.camelcameras.sunmiipc.channel.ChannelConfiguration;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import io.github.camelcameras.sunmiipc.discovery.DiscoveredHosts;
import io.github.camelcameras.sunmiipc.discovery.DiscoveryConfiguration;
import io.github.camelcameras.sunmiipc.discovery.DiscoveryPollSource;
import io.github.camelcameras.sunmiipc.discovery.DiscoveryProducer;
import io.github.camelcameras.sunmiipc.discovery.DiscoverySearch;
import io.github.camelcameras.sunmiipc.download.DownloadConfiguration;
import io.github.camelcameras.sunmiipc.download.DownloadProducer;
import io.github.camelcameras.sunmiipc.event.CameraHosts;
import io.github.camelcameras.sunmiipc.event.DetectTypes;
import io.github.camelcameras.sunmiipc.event.SunmiIpcEvents;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import io.github.camelcameras.sunmiipc.webhook.HookKeeper;
import io.github.camelcameras.sunmiipc.webhook.SubscriptionConfiguration;
import io.github.camelcameras.sunmiipc.webhook.SunmiIpcWebhook;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * Call Sunmi IPC cameras in the local network, find them, and receive their events.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "sunmi-ipc", title = "Sunmi IPC", syntax = "sunmi-ipc:name",
             category = { Category.IOT }, headersClass = SunmiIpcConstants.class)
public class SunmiIpcEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final String WEBHOOK = "webhook";
    private static final String CHANNEL = "channel";
    private static final String DISCOVERY = "discovery";
    private static final String DOWNLOAD = "download";

    @UriPath(enums = SunmiIpcOperations.NAMES + SunmiIpcOperations.ALIASES + "call,webhook,channel,discovery,download",
             description = "An operation to call or to poll; webhook or channel to receive events; discovery to find cameras, or to"
                           + " hear of those that come and go; download to read the file that a link on a camera leads to.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final SunmiIpcConfiguration configuration;
    @UriParam
    private final ChannelConfiguration channel = new ChannelConfiguration();
    @UriParam
    private final SocketConfiguration socket = new SocketConfiguration();
    @UriParam
    private final WebhookConfiguration webhook = new WebhookConfiguration();
    @UriParam
    private final DiscoveryConfiguration discovery = new DiscoveryConfiguration();
    @UriParam
    private final DownloadConfiguration download = new DownloadConfiguration();
    @UriParam
    private final SubscriptionConfiguration subscription = new SubscriptionConfiguration();

    public SunmiIpcEndpoint(String uri, SunmiIpcComponent component, String name, SunmiIpcConfiguration configuration) {
        super(uri, component, name);
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    public SunmiIpcComponent getComponent() {
        return (SunmiIpcComponent) super.getComponent();
    }

    @Override
    protected ApiClient createApiClient() {
        String host = configuration.getHost();
        return host == null ? client((String) null) : client("Option host", host);
    }

    @Override
    protected ApiClient clientFor(Message message, ApiClient client) {
        String host = message.getHeader(SunmiIpcConstants.HOST, String.class);
        return host == null ? client : client("Header " + SunmiIpcConstants.HOST, host);
    }

    /** A client for one camera: small, so that there can be one for each message. */
    private ApiClient client(String origin, String host) {
        return client(CameraAddress.of(origin, host, configuration.getPort()));
    }

    private ApiClient client(String baseUrl) {
        return new ApiClient("sunmi-ipc", getComponent().httpClients(),
                new SunmiIpcAuthorizer(baseUrl, configuration::signerFor),
                operation -> SunmiIpcEnvelope::unwrap);
    }

    @Override
    protected void checkArguments(Operation operation, Map<String, Object> arguments) {
        arguments.forEach((argument, value) -> {
            if (value instanceof FileContent picture) {
                FacePicture.check(operation, argument, picture);
            }
        });
    }

    @Override
    public Producer createProducer() {
        return switch (name) {
            case DISCOVERY -> new DiscoveryProducer(this, this::newSearch);
            case DOWNLOAD -> new DownloadProducer(this, download, configuration.getHost(), configuration.getPort(),
                    getComponent().httpClients());
            default -> super.createProducer();
        };
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        return switch (name) {
            case WEBHOOK -> webhookConsumer(processor);
            case DISCOVERY -> new PollConsumer(this, () -> new DiscoveryPollSource(this::newSearch, InstantSource.system()), processor);
            default -> new ChannelConsumer(this, channel, socket, configuration.getByteOrder().order(), configuration::signer, this::hosts,
                    processor);
        };
    }

    @Override
    protected boolean remembers() {
        return name.equals(WEBHOOK);
    }

    @Override
    protected Set<String> possibleEventTypes() {
        return switch (name) {
            case WEBHOOK -> DetectTypes.POSTS.words();
            case CHANNEL -> channel.getDetectTypes().words();
            case DISCOVERY -> DiscoveryPollSource.EVENT_TYPES;
            default -> Set.of();
        };
    }

    @Override
    protected boolean pollsEvents() {
        return DISCOVERY.equals(name);
    }

    DiscoverySearch newSearch() {
        return new DiscoverySearch(discovery, configuration.getByteOrder().order(), DiscoverySearch.Timing.SUGGESTED);
    }

    private Consumer webhookConsumer(Processor processor) {
        Set<String> topics = SunmiIpcEvents.topics(getEventTypes());
        SunmiIpcWebhook protocol = new SunmiIpcWebhook(configuration.signer(), configuration.requireSignatureMaxAge(),
                InstantSource.system(), subscriptions(topics));
        return new WebhookConsumer(this, webhook, protocol, protocol.tellingHost(processor));
    }

    /** What keeps cameras subscribed; <code>null</code> when something else does. */
    private HookKeeper subscriptions(Set<String> topics) {
        if (!subscription.isAutoSubscribe()) {
            subscription.checkUnused();
            return null;
        }
        return new HookKeeper(this, host -> client("Option hosts", host), hosts(), topics, subscription, webhook);
    }

    /** @throws IllegalArgumentException if there are none */
    CameraHosts hosts() {
        return CameraHosts.of(configuration.getHosts(), configuration.getHostsSupplier(), new DiscoveredHosts(this::newSearch));
    }

    @Override
    protected Stream<String> weaknesses() {
        return discovery.isRelayedAnswers() ? Stream.of("sunmi-ipc takes cameras to be wherever an answer to a search says"
                + " (relayedAnswers): anybody in the network can have other hosts connected to") : Stream.empty();
    }

    @Override
    public String getServiceUrl() {
        return configuration.getHost();
    }

    @Override
    public String getServiceProtocol() {
        return "https";
    }

    public SunmiIpcConfiguration getConfiguration() {
        return configuration;
    }

    public ChannelConfiguration getChannel() {
        return channel;
    }

    public SocketConfiguration getSocket() {
        return socket;
    }

    public WebhookConfiguration getWebhook() {
        return webhook;
    }

    public DiscoveryConfiguration getDiscovery() {
        return discovery;
    }

    public DownloadConfiguration getDownload() {
        return download;
    }

    public SubscriptionConfiguration getSubscription() {
        return subscription;
    }
}
