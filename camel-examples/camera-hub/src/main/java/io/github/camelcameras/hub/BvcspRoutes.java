package io.github.camelcameras.hub;

import org.apache.camel.builder.RouteBuilder;

/** What a BVCSP platform reports through its websockets goes into the topic; its commands are answered, too. */
public class BvcspRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("bvcsp:alarms?recoverOnReconnect=true&lookback={{?hub.lookback}}&cloudEvents=structured")
            .routeId("bvcsp-alarms").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events");

        from("bvcsp:onlineStatus?cloudEvents=structured")
            .routeId("bvcsp-online-status").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events");

        from("bvcsp:positions?devices=all&cloudEvents=structured")
            .routeId("bvcsp-positions").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events");

        from("bvcsp:messages?cloudEvents=structured")
            .routeId("bvcsp-messages").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events");

        from("bvcsp:conferences?cloudEvents=structured")
            .routeId("bvcsp-conferences").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events");

        from("bvcsp:commands?cloudEvents=structured")
            .routeId("bvcsp-commands").precondition("{{bvcsp.enabled}}")
            .to("direct:camera-events")
            .setHeader("CamelBvcspReplyCode", constant(8))
            .setHeader("CamelBvcspReplyMessage", constant("The hub only reports commands"))
            .setBody(constant("{}"));
    }
}
