package io.github.camelcameras.hub;

import io.github.camelcameras.hub.page.Page;
import org.apache.camel.builder.RouteBuilder;

/** What is in the topic goes to the console and to the page. */
public class TopicRoutes extends RouteBuilder {

    private final EventLog events;
    private final Page page;

    TopicRoutes(EventLog events, Page page) {
        this.events = events;
        this.page = page;
    }

    @Override
    public void configure() {
        from("kafka:camera-events?groupId=camera-hub&autoOffsetReset=earliest")
            .routeId("console")
            .process(exchange -> events.print(exchange.getMessage().getBody(String.class)))
            .process(exchange -> page.show(exchange.getMessage().getBody(String.class)));
    }
}
