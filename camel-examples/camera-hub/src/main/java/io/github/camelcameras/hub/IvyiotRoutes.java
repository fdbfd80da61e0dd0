package io.github.camelcameras.hub;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.spi.DataType;

/** Which IVYIOT camera is watched goes to the console; its new recordings, and new cameras of the user, go into the topic. */
public class IvyiotRoutes extends RouteBuilder {

    private final EventLog events;

    IvyiotRoutes(EventLog events) {
        this.events = events;
    }

    @Override
    public void configure() {
        // not listDevices, which would leave out those that are there already
        from("ivyiot:getDevice?param.macAddr={{ivyiot.device}}&initialDelay=0&repeatCount=1")
            .routeId("ivyiot-cameras").precondition("{{ivyiot.enabled}}")
            .process(exchange -> events.printCamera("ivyiot", exchange.getMessage().getBody(Map.class).get("deviceName")));

        from("ivyiot:listDevices?delay={{ivyiot.delay}}&idempotentRepository={{?hub.polled}}")
            .routeId("ivyiot-devices").precondition("{{ivyiot.enabled}}")
            .to("direct:ivyiot-events");

        from("ivyiot:listRecordings?param.devId={{ivyiot.device}}&delay={{ivyiot.delay}}&idempotentRepository={{?hub.polled}}")
            .routeId("ivyiot-recordings").precondition("{{ivyiot.enabled}}")
            .to("direct:ivyiot-events");

        from("direct:ivyiot-events")
            .routeId("ivyiot-events").precondition("{{ivyiot.enabled}}")
            .transform(new DataType("ivyiot:application-cloudevents+json"))
            .setHeader(KafkaConstants.KEY, header("CamelCameraDeviceId"))
            .to("kafka:camera-events");
    }
}
