package io.github.camelcameras.hub;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.spi.DataType;

/** Which EZVIZ cameras there are goes to the console; what is pushed and what is polled of them goes into the topic. */
public class EzvizRoutes extends RouteBuilder {

    private final EventLog events;

    EzvizRoutes(EventLog events) {
        this.events = events;
    }

    @Override
    public void configure() {
        from("ezviz:listDevices?paging=all&initialDelay=0&repeatCount=1")
            .routeId("ezviz-cameras").precondition("{{ezviz.enabled}}")
            .process(exchange -> events.printCamera("ezviz", exchange.getMessage().getBody(Map.class).get("deviceName")));

        // RAW, as a signing key may well have a + or an &
        from("ezviz:webhook?webhookPath=/ezviz/events&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})")
            .routeId("ezviz-messages").precondition("{{ezviz.enabled}}")
            .to("direct:ezviz-events");

        from("ezviz:listAlarms?delay={{ezviz.alarms.delay}}&idempotentRepository={{?hub.polled}}")
            .routeId("ezviz-alarms").precondition("{{ezviz.enabled}}")
            .to("direct:ezviz-events");

        from("direct:ezviz-events")
            .routeId("ezviz-events").precondition("{{ezviz.enabled}}")
            .transform(new DataType("ezviz:application-cloudevents+json"))
            .setHeader(KafkaConstants.KEY, header("CamelCameraDeviceId"))
            .to("kafka:camera-events");
    }
}
