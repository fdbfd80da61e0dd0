package io.github.camelcameras.hub;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.hub.page.Buttons;
import io.github.camelcameras.hub.page.Pictures;
import org.apache.camel.Exchange;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.DataType;

/** Which EZVIZ cameras there are goes to the console; what is pushed and what is polled of them goes into the topic. */
public class EzvizRoutes extends RouteBuilder {

    private final EventLog events;
    private final Pictures pictures;

    EzvizRoutes(EventLog events, Pictures pictures) {
        this.events = events;
        this.pictures = pictures;
    }

    @Override
    public void configure() {
        from("ezviz:listDevices?paging=all&initialDelay=0&repeatCount=1")
            .routeId("ezviz-cameras").precondition("{{ezviz.enabled}}")
            .process(exchange -> events.printCamera("ezviz", exchange.getMessage().getBody(Map.class).get("deviceName")));

        // RAW, as a signing key may well have a + or an &
        from("ezviz:webhook?webhookPath=/ezviz/events&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})&cloudEvents=structured")
            .routeId("ezviz-messages").precondition("{{ezviz.enabled}}")
            .to("direct:camera-events");

        // pictures: not those of the messages, which have to be acknowledged within two seconds
        from("ezviz:listAlarms?delay={{ezviz.alarms.delay}}&idempotentRepository={{?hub.polled}}&fetchPicture={{hub.page.enabled}}")
            .routeId("ezviz-alarms").precondition("{{ezviz.enabled}}")
            .process(this::keepPicture)
            .transformDataType(new DataType("ezviz:application-cloudevents+json"))
            .to("direct:camera-events");

        from("direct:ezviz-left")
            .routeId("ezviz-left").routeGroup(Buttons.GROUP).routeDescription("Move left")
            .precondition("{{ezviz.enabled}} && '{{ezviz.device:}}' != ''")
            .to("ezviz:startPtz?param.deviceSerial={{ezviz.device}}&param.channelNo=1&param.direction=2&param.speed=1")
            .delay(500)
            .to("ezviz:stopPtz?param.deviceSerial={{ezviz.device}}&param.channelNo=1&param.direction=2");
    }

    private void keepPicture(Exchange exchange) throws IOException {
        AttachmentMessage message = exchange.getMessage(AttachmentMessage.class);
        if (message.hasAttachments()) {
            try (InputStream picture = message.getAttachment("picture").getInputStream()) {
                pictures.keep(message.getBody(CameraEvent.class), picture.readAllBytes());
            }
        }
    }
}
