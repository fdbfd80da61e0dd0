package io.github.camelcameras.simcam;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.BaseUrl;
import io.github.camelcameras.common.session.Sessions;
import io.github.camelcameras.common.webhook.WebhookConfiguration;
import io.github.camelcameras.common.webhook.WebhookConsumer;
import io.github.camelcameras.simcam.operation.SimCamOperations;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * List SimCam cameras, switch their privacy mode, and receive what they detect.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "simcam", title = "SimCam", syntax = "simcam:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = SimCamConstants.class)
public class SimCamEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    private static final String WEBHOOK = "webhook";

    @UriPath(enums = SimCamOperations.NAMES + "call," + WEBHOOK,
             description = "An operation to call or to poll, or webhook to receive events.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final SimCamConfiguration configuration;
    @UriParam
    private final WebhookConfiguration webhook = new WebhookConfiguration();
    private final InstantSource clock;

    public SimCamEndpoint(String uri, SimCamComponent component, String name, SimCamConfiguration configuration) {
        super(uri, component, name);
        this.clock = component.clock();
        this.name = name;
        this.configuration = configuration;
    }

    @Override
    protected ApiClient createApiClient() {
        return new ApiClient("simcam", getComponent().httpClients(),
                new SimCamAuthorizer(configuration, Sessions.of(getCamelContext()), getComponent().httpClients(), clock),
                operation -> SimCamEnvelope.valueOf(operation.envelope().toUpperCase(Locale.ROOT)));
    }

    @Override
    protected Consumer createEventConsumer(Processor processor) {
        return new WebhookConsumer(this, webhook, new SimCamEvents(), processor);
    }

    @Override
    protected boolean remembers() {
        return name.equals(WEBHOOK);
    }

    @Override
    protected Set<String> possibleEventTypes() {
        return name.equals(WEBHOOK) ? SimCamEvents.TYPES.words() : Set.of();
    }

    @Override
    protected Stream<String> weaknesses() {
        return BaseUrl.weakness("simcam", configuration.getBaseUrl(), configuration.isInsecureBaseUrl()).stream();
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public SimCamConfiguration getConfiguration() {
        return configuration;
    }

    public WebhookConfiguration getWebhook() {
        return webhook;
    }
}
