package io.github.camelcameras.examples;

import org.apache.camel.builder.RouteBuilder;

/** What cameras report, on any host: the webhooks are on its own server. */
public class EventRoutes extends RouteBuilder {

    private final RecentEvents events;

    public EventRoutes(RecentEvents events) {
        this.events = events;
    }

    @Override
    public void configure() {
        from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}")
            .routeId("simcam-events").precondition("{{simcam.enabled}}")
            .bean(events, "add");

        // RAW, as a signing key may well have a + or an &
        from("ezviz:webhook?webhookPath=/ezviz/events&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})")
            .routeId("ezviz-events").precondition("{{ezviz.enabled}}")
            .bean(events, "add");

        from("sunmi-ipc:webhook?webhookPath=/sunmi-ipc/events")
            .routeId("sunmi-ipc-posts").precondition("{{sunmi-ipc.enabled}}")
            .bean(events, "add");

        from("sunmi-ipc:channel?channelPort={{sunmi-ipc.channel-port}}")
            .routeId("sunmi-ipc-events").precondition("{{sunmi-ipc.enabled}}")
            .bean(events, "add");

        from("ivyiot:listRecordings?param.devId={{ivyiot.device}}&delay={{ivyiot.delay}}")
            .routeId("ivyiot-events").precondition("{{ivyiot.enabled}}")
            .bean(events, "add");

        from("bvcsp:alarms?recoverOnReconnect=true")
            .routeId("bvcsp-events").precondition("{{bvcsp.enabled}}")
            .bean(events, "add");
    }
}
