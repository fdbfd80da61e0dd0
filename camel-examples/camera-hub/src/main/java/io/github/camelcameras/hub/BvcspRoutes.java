package io.github.camelcameras.hub;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.spi.DataType;

/** What a BVCSP platform reports through its websockets goes into the topic; its commands are answered, too. */
public class BvcspRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("bvcsp:alarms?recoverOnReconnect=true&lookback={{?hub.lookback}}")
            .routeId("bvcsp-alarms").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events");

        from("bvcsp:onlineStatus")
            .routeId("bvcsp-online-status").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events");

        from("bvcsp:positions?devices=all")
            .routeId("bvcsp-positions").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events");

        from("bvcsp:messages")
            .routeId("bvcsp-messages").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events");

        from("bvcsp:conferences")
            .routeId("bvcsp-conferences").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events");

        from("bvcsp:commands")
            .routeId("bvcsp-commands").precondition("{{bvcsp.enabled}}")
            .to("direct:bvcsp-events")
            .setHeader("CamelBvcspReplyCode", constant(8))
            .setHeader("CamelBvcspReplyMessage", constant("The hub only reports commands"))
            .setBody(constant("{}"));

        from("direct:bvcsp-events")
            .routeId("bvcsp-events").precondition("{{bvcsp.enabled}}")
            .transform(new DataType("bvcsp:application-cloudevents+json"))
            .setHeader(KafkaConstants.KEY, header("CamelCameraDeviceId"))
            .to("kafka:camera-events");
    }
}
