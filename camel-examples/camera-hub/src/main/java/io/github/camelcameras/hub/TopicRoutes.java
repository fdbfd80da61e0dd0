package io.github.camelcameras.hub;

import org.apache.camel.builder.RouteBuilder;

/** What is in the topic goes to the console. */
public class TopicRoutes extends RouteBuilder {

    private final EventLog events;

    TopicRoutes(EventLog events) {
        this.events = events;
    }

    @Override
    public void configure() {
        from("kafka:camera-events?groupId=camera-hub&autoOffsetReset=earliest")
            .routeId("console")
            .process(exchange -> events.print(exchange.getMessage().getBody(String.class)));
    }
}
