package io.github.camelcameras.hub;

import java.util.Map;

import org.apache.camel.builder.RouteBuilder;

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

        from("ivyiot:listDevices?delay={{ivyiot.delay}}&idempotentRepository={{?hub.polled}}&cloudEvents=structured")
            .routeId("ivyiot-devices").precondition("{{ivyiot.enabled}}")
            .to("direct:camera-events");

        from("ivyiot:listRecordings?param.devId={{ivyiot.device}}&delay={{ivyiot.delay}}&idempotentRepository={{?hub.polled}}"
             + "&cloudEvents=structured")
            .routeId("ivyiot-recordings").precondition("{{ivyiot.enabled}}")
            .to("direct:camera-events");
    }
}
