package io.github.camelcameras.camelmain;

import io.github.camelcameras.examples.RecentEvents;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/**
 * Receives what the cameras of three vendors post, on camel-main: with its own HTTP server, which is Vert.x, or with any other Camel
 * HTTP consumer. A list of what came is at <code>/events</code> of its own server.
 */
public final class CamerasMain extends RouteBuilder {

    private final RecentEvents events = new RecentEvents();

    private CamerasMain() {
    }

    public static void main(String[] arguments) throws Exception {
        Main main = new Main();
        main.configure().addRoutesBuilder(new CamerasMain());
        main.run();
    }

    @Override
    public void configure() {
        from("platform-http:/events?httpMethodRestrict=GET")
            .routeId("recent-events")
            .bean(events, "json")
            .setHeader(Exchange.CONTENT_TYPE, constant("application/json"));

        from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}&httpServer={{webhooks.server}}")
            .routeId("simcam-events")
            .bean(events, "add");

        // RAW, as a signing key may well have a + or an &
        from("ezviz:webhook?webhookPath=/ezviz/events&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})"
             + "&httpServer={{webhooks.server}}")
            .routeId("ezviz-events")
            .bean(events, "add");

        from("sunmi-ipc:webhook?webhookPath=/sunmi-ipc/events&httpServer={{webhooks.server}}")
            .routeId("sunmi-ipc-posts")
            .bean(events, "add");
    }
}
