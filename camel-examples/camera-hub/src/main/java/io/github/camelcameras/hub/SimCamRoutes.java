package io.github.camelcameras.hub;

import java.util.Map;

import io.github.camelcameras.hub.page.Buttons;
import org.apache.camel.builder.RouteBuilder;

/** Which SimCam cameras there are goes to the console, what they report goes into the topic. */
public class SimCamRoutes extends RouteBuilder {

    private final EventLog events;

    SimCamRoutes(EventLog events) {
        this.events = events;
    }

    @Override
    public void configure() {
        from("simcam:listDevices?initialDelay=0&repeatCount=1")
            .routeId("simcam-cameras").precondition("{{simcam.enabled}}")
            .process(exchange -> events.printCamera("simcam", exchange.getMessage().getBody(Map.class).get("device_name")));

        from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}&cloudEvents=structured")
            .routeId("simcam-events").precondition("{{simcam.enabled}}")
            .to("direct:camera-events");

        from("direct:simcam-privacy")
            .routeId("simcam-privacy").routeGroup(Buttons.GROUP).routeDescription("Privacy on")
            .precondition("{{simcam.enabled}} && '{{simcam.device:}}' != ''")
            .to("simcam:controlDevice?param.device_id={{simcam.device}}&param.mode=YSMS&param.mode_switch=1");
    }
}
