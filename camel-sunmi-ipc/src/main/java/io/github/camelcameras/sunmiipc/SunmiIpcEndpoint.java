package io.github.camelcameras.sunmiipc;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.operation.FileContent;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Message;
import org.apache.camel.Processor;
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

    @UriPath(enums = SunmiIpcOperations.NAMES + "webhook,channel,discovery",
             description = "An operation to call or to poll; webhook or channel to receive events; discovery to find cameras.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final SunmiIpcConfiguration configuration;
    @UriParam
    private final ChannelConfiguration channel = new ChannelConfiguration();
    @UriParam
    private final WebhookConfiguration webhook = new WebhookConfiguration();
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
    ApiClient client(String origin, String host) {
        return client(CameraAddress.of(origin, host, configuration.getPort()));
    }

    private ApiClient client(String baseUrl) {
        return new ApiClient("sunmi-ipc", getComponent().httpClients(), new SunmiIpcAuthorizer(configuration, baseUrl),
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
    protected Consumer createEventConsumer(Processor processor) {
        return name.equals("webhook") ? webhookConsumer(processor) : new ChannelConsumer(this, processor);
    }

    private Consumer webhookConsumer(Processor processor) {
        Set<String> topics = SunmiIpcEvents.topics(getEventTypes());
        SunmiIpcWebhook protocol = new SunmiIpcWebhook(configuration.signer(), configuration.requireSignatureMaxAge(),
                InstantSource.system(), subscriptions(topics));
        return new WebhookConsumer(this, webhook, protocol, processor);
    }

    /** What keeps cameras subscribed; <code>null</code> when something else does. */
    private HookKeeper subscriptions(Set<String> topics) {
        if (!subscription.isAutoSubscribe()) {
            subscription.checkUnused();
            return null;
        }
        return new HookKeeper(this, hosts(), topics, HookCallback.of(subscription.getCallbackUrl(), webhook),
                subscription.requireCheckInterval(), subscription.isUnsubscribeOnStop());
    }

    /** @throws IllegalArgumentException if there are none */
    CameraHosts hosts() {
        return CameraHosts.of(configuration.getHosts(), null);
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

    public WebhookConfiguration getWebhook() {
        return webhook;
    }

    public SubscriptionConfiguration getSubscription() {
        return subscription;
    }
}
