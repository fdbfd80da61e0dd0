package io.github.camelcameras.simcam;

import java.net.URI;
import java.util.Properties;

import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The examples of the component page that no other test runs. */
class SimCamDocumentationTest extends SimCamTestSupport {

    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        Properties properties = new Properties();
        properties.put("simcam.webhook.token", NoSimCamSecretsInLogs.WEBHOOK_TOKEN);
        camel.getPropertiesComponent().setOverrideProperties(properties);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("simcam:webhook?webhookPath=/simcam/events&token={{simcam.webhook.token}}")
                    .log("${body.type} at ${body.data[devicename]}")
                    .to("mock:events");

                from("simcam:webhook?webhookPath=/simcam/cloudevents&token={{simcam.webhook.token}}"
                     + "&eventTypes=human,face&cloudEvents=structured")
                    .to("mock:cloudevents");

                from("simcam:listDevices?delay=60000")
                    .to("mock:cameras");
            }
        };
    }

    @Test
    void theExamplesRun() {
        assertThat(simulator.sendTest(address("/simcam/events/"))).isEqualTo(200);
        assertThat(simulator.sendEvent(address("/simcam/cloudevents/"), new SimCamSimulator.Camera("c", "n", 1), 3, 1, "f")).isEqualTo(200);

        assertThat(getMockEndpoint("mock:events").getReceivedCounter()).isEqualTo(1);
        assertThat(getMockEndpoint("mock:cloudevents").getReceivedExchanges().get(0).getIn().getBody(String.class))
                .contains("\"specversion\":\"1.0\"");
        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:cameras").getReceivedCounter()).isEqualTo(3));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path + NoSimCamSecretsInLogs.WEBHOOK_TOKEN);
    }
}
