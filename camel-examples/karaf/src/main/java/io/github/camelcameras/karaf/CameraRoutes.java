package io.github.camelcameras.karaf;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;

/** Calls each vendor when it is asked over HTTP; writes the events of each, one line of JSON per event, to a file. */
public class CameraRoutes extends RouteBuilder {

    /** Platform-http has no server on Karaf. */
    private static final String WEBHOOKS = "netty-http:http://0.0.0.0:{{http.port}}";
    /** Of another port, which only this machine reaches, as nobody is asked who calls, and a proxy brings anybody to the webhooks. */
    private static final String CALLS = "netty-http:http://127.0.0.1:{{calls.port}}";

    @Override
    public void configure() {
        configureCalls();
        configureEvents();

        from("direct:event").routeId("events")
            .log("${body}")
            .to("file:{{events.folder}}?fileName=events.json&fileExist=Append&appendChars=%0A");
    }

    private void configureCalls() {
        get("/simcam/devices").precondition("{{simcam.enabled}}")
            .to("simcam:listDevices?outputType=JSON");

        get("/ezviz/devices").precondition("{{ezviz.enabled}}")
            .to("ezviz:listDevices?outputType=JSON");

        get("/sunmi-ipc/camera").precondition("{{sunmi-ipc.enabled}}")
            .to("sunmi-ipc:getInfo?host={{sunmi-ipc.host}}&outputType=JSON");

        get("/ivyiot/devices").precondition("{{ivyiot.enabled}}")
            .to("ivyiot:listDevices?outputType=JSON");

        get("/bvcsp/devices").precondition("{{bvcsp.enabled}}")
            .to("bvcsp:listDevices?outputType=JSON");
    }

    private RouteDefinition get(String path) {
        return from(CALLS + path + "?httpMethodRestrict=GET&muteException=true").routeId("GET " + path);
    }

    private void configureEvents() {
        from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}&cloudEvents=structured&httpServer=" + WEBHOOKS)
            .routeId("simcam-events").precondition("{{simcam.enabled}}")
            .to("direct:event");

        // RAW, as a signing key may well have a + or an &
        from("ezviz:webhook?webhookPath=/ezviz/events&webhookVerifyToken=RAW({{ezviz.webhook-verify-token}})&cloudEvents=structured"
             + "&httpServer=" + WEBHOOKS)
            .routeId("ezviz-events").precondition("{{ezviz.enabled}}")
            .to("direct:event");

        from("sunmi-ipc:channel?hosts={{sunmi-ipc.host}}&channelPort={{sunmi-ipc.channel-port}}&cloudEvents=structured")
            .routeId("sunmi-ipc-events").precondition("{{sunmi-ipc.enabled}}")
            .to("direct:event");

        from("ivyiot:listDevices?delay={{poll.delay}}&cloudEvents=structured")
            .routeId("ivyiot-events").precondition("{{ivyiot.enabled}}")
            .to("direct:event");

        from("bvcsp:alarms?cloudEvents=structured")
            .routeId("bvcsp-events").precondition("{{bvcsp.enabled}}")
            .to("direct:event");
    }
}
