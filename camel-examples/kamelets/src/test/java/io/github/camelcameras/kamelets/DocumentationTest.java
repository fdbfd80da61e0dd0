package io.github.camelcameras.kamelets;

import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples of the README, word for word, and what it says that they do. */
class DocumentationTest extends KameletTestSupport {

    private static final Camera GATE = new Camera("simcam-gate", "Gate", 1);
    private static final int HUMAN = 1;

    private final SimCamSimulator simulator = SimCamSimulator.start();

    @Override
    protected void configure(CamelContext camel) {
        simulator.add(GATE);
        kamelet("simcam-event-source", Map.of("token", NoSecretsOfVendorsInLogs.SIMCAM_WEBHOOK_TOKEN));
        kamelet("simcam-control-action", Map.of("clientId", SimCamSimulator.CLIENT_ID,
                "clientSecret", SimCamSimulator.CLIENT_SECRET, "baseUrl", simulator.baseUrl()));
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("kamelet:simcam-event-source?eventTypes=human")
                    .to("mock:events")
                    .to("kamelet:simcam-control-action?modeSwitch=1");
            }
        };
    }

    @BeforeEach
    void loadYaml() throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.resolveResource(context, "classpath:privacy.yaml"));
    }

    @Test
    void anEventComesAndTheCameraThatReportsIsSwitchedToPrivacyAndBack() {
        int status = simulator.sendEvent(address("/simcam/events/" + NoSecretsOfVendorsInLogs.SIMCAM_WEBHOOK_TOKEN), GATE, HUMAN,
                Instant.now().getEpochSecond(), "");

        assertThat(status).isEqualTo(200);
        assertThat(getMockEndpoint("mock:events").getExchanges()).hasSize(1);
        assertThat(simulator.isPrivate(GATE.id())).isTrue();

        template.sendBody("direct:privacyOff", null);

        assertThat(simulator.isPrivate(GATE.id())).isFalse();
    }
}
