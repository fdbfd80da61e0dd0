package io.github.camelcameras.common.test;

import java.net.URI;

import org.apache.camel.CamelContext;
import org.apache.camel.test.AvailablePortFinder;

/** The HTTP server that the webhooks of a test are on, at a port of its own: that of camel-main, or camel-netty-http. */
public final class WebhookServer {

    private final int port = AvailablePortFinder.getNextAvailable();
    private final boolean netty;

    private WebhookServer(boolean netty) {
        this.netty = netty;
    }

    /** The server of camel-main, which is the default. */
    public static WebhookServer ofCamelMain() {
        return new WebhookServer(false);
    }

    /** camel-netty-http, which hands over forms as they are: the server for Karaf. */
    public static WebhookServer nettyHttp() {
        return new WebhookServer(true);
    }

    /** What the context needs for it. A context that is stopped does not wait long for routes that hang. */
    public void addTo(CamelContext camel) throws Exception {
        camel.getShutdownStrategy().setTimeout(10);
        if (!netty) {
            PlatformHttp.addTo(camel, port);
        }
    }

    /** The value of the option <code>httpServer</code>. */
    public String option() {
        return netty ? "netty-http:http://localhost:" + port : "platform-http";
    }

    /** Where a path is posted to. */
    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
