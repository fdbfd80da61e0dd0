package io.github.camelcameras.hub;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.hub.page.Buttons;
import io.github.camelcameras.hub.page.Pictures;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.DataType;

/** What Sunmi IPC cameras report through their message channels goes into the topic; pictures go to the page. */
public class SunmiIpcRoutes extends RouteBuilder {

    private static final String EVENT = "event";

    private final Pictures pictures;

    SunmiIpcRoutes(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void configure() {
        from("sunmi-ipc:channel?hosts={{sunmi-ipc.hosts}}&channelPort={{sunmi-ipc.channel-port}}")
            .routeId("sunmi-ipc-events").precondition("{{sunmi-ipc.enabled}}")
            .filter(this::hasWantedPicture)
                .wireTap("direct:sunmi-ipc-picture").end() // the event does not wait for it
            .end()
            .transformDataType(new DataType("sunmi-ipc:application-cloudevents+json"))
            .to("direct:camera-events");

        from("direct:sunmi-ipc-picture")
            .routeId("sunmi-ipc-picture").precondition("{{sunmi-ipc.enabled}}")
            .setProperty(EVENT, body())
            .doTry()
                .to("sunmi-ipc:download?downloadTimeout=5000")
                .process(exchange -> pictures.keep(exchange.getProperty(EVENT, CameraEvent.class),
                        exchange.getMessage().getBody(byte[].class)))
            .doCatch(Exception.class)
                .log(LoggingLevel.DEBUG, "An event has no picture: ${exception.message}")
            .end();

        from("direct:sunmi-ipc-snapshot")
            .routeId("sunmi-ipc-snapshot").routeGroup(Buttons.GROUP).routeDescription("Snapshot")
            .precondition("{{sunmi-ipc.enabled}} && '{{sunmi-ipc.device:}}' != ''")
            .to("sunmi-ipc:getSnapshot?host={{sunmi-ipc.device}}")
            .to("sunmi-ipc:download?host={{sunmi-ipc.device}}&downloadTimeout=5000")
            .convertBodyTo(byte[].class);
    }

    private boolean hasWantedPicture(Exchange exchange) {
        return pictures.areWatched() && exchange.getMessage().getBody(CameraEvent.class).data().get("pic_url") != null;
    }
}
