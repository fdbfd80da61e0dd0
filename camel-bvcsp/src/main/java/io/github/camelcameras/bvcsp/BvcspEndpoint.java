package io.github.camelcameras.bvcsp;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.client.ApiClient;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;

/**
 * Call a BVCSP platform: devices, users, recordings, conferences, media dialogs.
 */
@UriEndpoint(firstVersion = "1.0.0", scheme = "bvcsp", title = "BVCSP", syntax = "bvcsp:name",
             category = { Category.IOT, Category.CLOUD }, headersClass = BvcspConstants.class)
public class BvcspEndpoint extends CameraEndpoint implements EndpointServiceLocation {

    @UriPath(enums = BvcspOperations.NAMES, description = "An operation to call or to poll.")
    @Metadata(required = true)
    private final String name;
    @UriParam
    private final BvcspConfiguration configuration;

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
    protected Consumer createEventConsumer(Processor processor) {
        throw new IllegalStateException("bvcsp has no source of events but operations");
    }

    @Override
    public String getServiceUrl() {
        return configuration.getBaseUrl();
    }

    @Override
    public String getServiceProtocol() {
        return "http";
    }

    public BvcspConfiguration getConfiguration() {
        return configuration;
    }
}
