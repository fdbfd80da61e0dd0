package io.github.camelcameras.common.client;

import java.util.function.Supplier;

import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.pool.ConnPoolControl;
import org.apache.hc.core5.util.TimeValue;

/**
 * The HTTP client of one component: one pool of connections for all its endpoints and all hosts. Made when it is first
 * needed, closed with the component.
 */
public final class HttpClientHolder extends ServiceSupport implements Supplier<HttpClient> {

    private final Supplier<HttpComponent> brought;
    private final Supplier<HttpComponent> made;
    private HttpComponent owned;
    private HttpEndpoint endpoint;
    private volatile HttpClient client;

    /**
     * @param brought gives the application's HTTP component, which is not stopped with this; <code>null</code> for none
     * @param made    makes one, when the application brings none
     */
    public HttpClientHolder(Supplier<HttpComponent> brought, Supplier<HttpComponent> made) {
        this.brought = brought;
        this.made = made;
    }

    @Override
    public HttpClient get() {
        HttpClient current = client;
        return current != null ? current : create();
    }

    private synchronized HttpClient create() {
        if (client == null) {
            if (!isRunAllowed()) {
                throw new IllegalStateException("The component is stopped");
            }
            HttpComponent component = brought.get();
            if (component == null) {
                owned = owned == null ? made.get() : owned;
                component = owned;
            }
            ServiceHelper.startService(component);
            try {
                // any address will do: requests carry their own
                endpoint = (HttpEndpoint) component.createEndpoint("https://localhost");
            } catch (Exception e) {
                throw new IllegalStateException("Cannot create the HTTP client", e);
            }
            HttpClientConfigurer configured = endpoint.getHttpClientConfigurer();
            endpoint.setHttpClientConfigurer(builder -> {
                if (configured != null) {
                    configured.configureHttpClient(builder);
                }
                sendOnce(builder);
            });
            client = endpoint.getHttpClient();
        }
        return client;
    }

    /** Closes the connections that wait for their next request: one of them has turned out to be dead. */
    synchronized void closeIdle() {
        if (endpoint != null && endpoint.getClientConnectionManager() instanceof ConnPoolControl<?> pool) {
            pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
        }
    }

    /** A vendor's operation moves a camera or wipes it: nothing may send it again, or elsewhere, by itself. */
    private static void sendOnce(HttpClientBuilder builder) {
        builder.disableAutomaticRetries().disableRedirectHandling().disableCookieManagement();
    }

    @Override
    protected synchronized void doStop() {
        ServiceHelper.stopAndShutdownService(endpoint);
        if (owned != null) {
            HttpClientConnectionManager connections = owned.getClientConnectionManager();
            owned.setClientConnectionManager(null); // Camel would tell everybody that it closes them
            ServiceHelper.stopService(owned);
            IOHelper.close(connections);
        }
        owned = null;
        endpoint = null;
        client = null;
    }
}
