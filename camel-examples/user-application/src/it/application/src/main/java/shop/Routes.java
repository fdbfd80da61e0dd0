package shop;

import org.apache.camel.builder.RouteBuilder;

/** One route for each way to use an endpoint from Java; those in YAML are in camel/routes.yaml. */
public class Routes extends RouteBuilder {

    @Override
    public void configure() {
        from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}&cloudEvents=structured")
            .to("file:events?fileName=${header.CamelCameraEventId}.json");

        from("direct:everyCamera")
            .to("simcam:listDevices")
            .split(body())
                .setHeader("CamelSimCam.device_id", simple("${body[device_id]}"))
                .to("simcam:controlDevice?param.mode=YSMS&param.mode_switch=1")
            .end();

        from("platform-http:/to")
            .to("direct:everyCamera")
            .setBody(simple("${body.size()}", String.class));

        from("platform-http:/toD")
            .toD("simcam:controlDevice?param.device_id=${header.camera}&param.mode=YSMS&param.mode_switch=0&outputType=JSON");

        from("platform-http:/enrich")
            .enrich("simcam:listDevices?outputType=JSON");

        from("platform-http:/pollEnrich")
            .pollEnrich("simcam:listDevices?initialDelay=0", 10_000)
            .setBody(simple("${body[device_name]}"));
    }
}
