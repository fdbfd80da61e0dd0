package io.github.camelcameras.simcam;

import java.net.URI;
import java.util.List;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.test.WebhookServer;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.BeforeEach;

/** Webhooks that a simulated platform posts to, on the HTTP server of camel-main or another. */
abstract class SimCamWebhookTestSupport extends SimCamTestSupport {

    protected static final Camera DOOR = new Camera("203233dsdD68F9", "Front door \u95e8", 2);
    protected static final String TOKEN = NoSimCamSecretsInLogs.WEBHOOK_TOKEN;
    protected static final long TIME = 1_566_519_612;

    protected volatile Processor behaviour = exchange -> { };
    protected MockEndpoint events;
    private final WebhookServer server = webhookServer();

    protected WebhookServer webhookServer() {
        return WebhookServer.ofCamelMain();
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        server.addTo(camel);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                onException(UnsupportedOperationException.class).handled(true);
                from(webhook("/simcam/events", "token=" + TOKEN)).routeId("events")
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:events");
                from(webhook("/simcam/faces", "eventTypes=face,pet&insecureWebhook=true")).to("mock:faces");
                from(webhook("/simcam/binary", "cloudEvents=binary&insecureWebhook=true")).to("mock:binary");
                from(webhook("/simcam/structured", "cloudEvents=structured&insecureWebhook=true")).to("mock:structured");
                from(webhook("/simcam/early", "acknowledge=beforeRoute&insecureWebhook=true")).routeId("early")
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:early");
                from(webhook("/simcam/threads", "insecureWebhook=true"))
                    .threads(2)
                    .process(exchange -> behaviour.process(exchange))
                    .to("mock:threads");
            }
        };
    }

    @BeforeEach
    void mock() {
        events = getMockEndpoint("mock:events");
    }

    protected String webhook(String path, String options) {
        return "simcam:webhook?webhookPath=" + path + "&httpServer=" + server.option() + (options.isEmpty() ? "" : "&" + options);
    }

    protected URI address() {
        return address("/simcam/events/" + TOKEN);
    }

    protected URI address(String path) {
        return server.address(path);
    }

    protected static List<CameraEvent> received(MockEndpoint mock) {
        return mock.getReceivedExchanges().stream().map((Exchange exchange) -> exchange.getIn().getBody(CameraEvent.class)).toList();
    }
}
