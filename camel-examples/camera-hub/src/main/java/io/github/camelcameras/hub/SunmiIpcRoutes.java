package io.github.camelcameras.hub;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.spi.DataType;

/** What Sunmi IPC cameras report through their message channels goes into the topic. */
public class SunmiIpcRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("sunmi-ipc:channel?hosts={{sunmi-ipc.hosts}}&channelPort={{sunmi-ipc.channel-port}}")
            .routeId("sunmi-ipc-events").precondition("{{sunmi-ipc.enabled}}")
            .transform(new DataType("sunmi-ipc:application-cloudevents+json"))
            .setHeader(KafkaConstants.KEY, header("CamelCameraDeviceId"))
            .to("kafka:camera-events");
    }
}
