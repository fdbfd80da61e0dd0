package io.github.camelcameras.hub;

import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.hub.page.Page;
import org.apache.camel.builder.RouteBuilder;

/** Events go into the topic, those of one camera into one partition; what is in the topic goes to the console and to the page. */
public class TopicRoutes extends RouteBuilder {

    private final EventLog events;
    private final Page page;

    TopicRoutes(EventLog events, Page page) {
        this.events = events;
        this.page = page;
    }

    @Override
    public void configure() {
        from("direct:camera-events")
            .routeId("topic")
            // the key, by the name that the header has before Camel 4.22 and by that since; each leaves both out of what is written
            .setHeader("kafka.KEY", header(CameraConstants.DEVICE_ID))
            .setHeader("CamelKafkaKey", header(CameraConstants.DEVICE_ID))
            .to("kafka:camera-events");

        from("kafka:camera-events?groupId=camera-hub&autoOffsetReset=earliest")
            .routeId("console")
            .process(exchange -> events.print(exchange.getMessage().getBody(String.class)))
            .process(exchange -> page.show(exchange.getMessage().getBody(String.class)));
    }
}
