package io.github.camelcameras.ezviz;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.EventReader;
import io.github.camelcameras.common.OutputType;
import io.github.camelcameras.common.PageMode;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.ezviz.operation.EzvizOperations;
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
 * Call the EZVIZ open platform, receive the messages that it pushes, and poll the alarms of its cameras.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "ezviz", title = "EZVIZ", syntax = "ezviz:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = EzvizConstants.class)
public class EzvizEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final String WEBHOOK = "webhook";
    private static final Set<String> ALARM_LISTS = Set.of("listAlarms", "listDeviceAlarms");

    @UriPath(enums = EzvizOperations.NAMES + EzvizOperations.ALIASES + "call," + WEBHOOK,
             description = "An operation to call or to poll, or webhook to receive messages.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final EzvizConfiguration configuration;
    @UriParam
    private final WebhookConfiguration webhook = new WebhookConfiguration();

    public EzvizEndpoint(String uri, EzvizComponent component, String name, EzvizConfiguration configuration) {
        super(uri, component, name);
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    protected ApiClient createApiClient() {
        return new ApiClient("ezviz", getComponent().httpClients(),
                EzvizAuthorizer.of(configuration, Sessions.of(getCamelContext()), getComponent().httpClients()), EzvizEnvelope::of);
    }

    @Override
    public Producer createProducer() {
        Producer producer = super.createProducer();
        if (!configuration.isFetchPicture()) {
            return producer;
        }
        if (getOutputType() == OutputType.JSON || getPaging() == PageMode.ALL) {
            throw new IllegalArgumentException("Option fetchPicture=true is for one result as it is read: not with outputType=JSON or"
                                               + " paging=all");
        }
        return new PictureProducer(producer, pictures());
    }

    @Override
    public Consumer createConsumer(Processor route) throws Exception {
        return super.createConsumer(configuration.isFetchPicture() ? new PictureProcessor(pictures(), route) : route);
    }

    private Pictures pictures() {
        return new Pictures(getComponent().httpClients(), configuration.pictures(), configuration.getMaxPictureSize());
    }

    @Override
    protected boolean remembers() {
        return name.equals(WEBHOOK);
    }

    @Override
    protected Set<String> possibleEventTypes() {
        if (name.equals(WEBHOOK)) {
            return EzvizEvents.messageTypes();
        }
        return ALARM_LISTS.contains(name) ? AlarmTypes.words() : Set.of();
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        EzvizWebhook protocol = new EzvizWebhook(configuration.getWebhookVerifyToken(),
                configuration.requireSignatureMaxAge(), InstantSource.system());
        return new WebhookConsumer(this, webhook, protocol, processor);
    }

    @Override
    protected EventReader eventReader(Operation operation) {
        return ALARM_LISTS.contains(operation.name()) ? EzvizEvents::alarms : null;
    }

    @Override
    protected boolean endsAnother(CameraEvent event) {
        return EzvizEvents.isEnd(event);
    }

    @Override
    protected Stream<String> weaknesses() {
        return Stream.of(BaseUrl.weakness("ezviz", configuration.getBaseUrl(), configuration.isInsecureBaseUrl()),
                configuration.areas().weakness(),
                configuration.isFetchPicture() ? configuration.pictures().weakness() : Optional.<String> empty()).flatMap(Optional::stream);
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public EzvizConfiguration getConfiguration() {
        return configuration;
    }

    public WebhookConfiguration getWebhook() {
        return webhook;
    }
}
