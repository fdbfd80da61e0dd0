package io.github.camelcameras.common.test;

import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;

/** The HTTP server of camel-main in a test. */
public final class PlatformHttp {

    private PlatformHttp() {
    }

    /** Serves <code>platform-http</code> on this port, from the start of the context. */
    public static void addTo(CamelContext camel, int port) throws Exception {
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindPort(port);
        camel.addService(new VertxPlatformHttpServer(server));
    }
}
