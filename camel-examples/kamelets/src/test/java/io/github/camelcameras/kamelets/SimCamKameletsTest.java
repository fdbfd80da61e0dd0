package io.github.camelcameras.kamelets;

import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimCamKameletsTest extends KameletTestSupport {

    private static final Camera GATE = new Camera("simcam-gate", "Gate", 1);
    private static final String ADDRESS = "/simcam/events/" + NoSecretsOfVendorsInLogs.SIMCAM_WEBHOOK_TOKEN;
    private static final int HUMAN = 1;
    private static final int PET = 4;

    private final SimCamSimulator simulator = SimCamSimulator.start();

    @Override
    protected void configure(CamelContext camel) {
        simulator.add(GATE);
        kamelet("simcam-control-action", Map.of("clientId", SimCamSimulator.CLIENT_ID,
                "clientSecret", SimCamSimulator.CLIENT_SECRET, "baseUrl", simulator.baseUrl()));
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return from("simcam-event-source?eventTypes=human&token=" + NoSecretsOfVendorsInLogs.SIMCAM_WEBHOOK_TOKEN,
                "simcam-control-action?modeSwitch=1");
    }

    @Test
    void theCameraThatReportsIsSwitchedToPrivacy() throws Exception {
        getMockEndpoint("mock:events").expectedMessageCount(1);

        assertThat(report(PET)).isEqualTo(200);
        assertThat(report(HUMAN)).isEqualTo(200);

        MockEndpoint.assertIsSatisfied(context);
        JsonObject event = json(getMockEndpoint("mock:events").getExchanges().get(0).getMessage().getBody());
        assertThat(event).containsEntry("specversion", "1.0").containsEntry("type", "io.github.camelcameras.human")
                .containsEntry("subject", GATE.id());
        assertThat(getMockEndpoint("mock:answers").getExchanges()).singleElement()
                .satisfies(answer -> assertThat(answer.getMessage().getBody()).isEqualTo("\"success\""));
        assertThat(simulator.isPrivate(GATE.id())).isTrue();
    }

    @Test
    void anEventWhoseRouteFailsIsNotAcknowledged() {
        getMockEndpoint("mock:events").whenAnyExchangeReceived(exchange -> {
            throw new IllegalStateException("The route fails");
        });

        assertThat(report(HUMAN)).isEqualTo(500);
        assertThat(simulator.isPrivate(GATE.id())).isFalse();
    }

    private int report(int type) {
        return simulator.sendEvent(address(ADDRESS), GATE, type, Instant.now().getEpochSecond(), "");
    }
}
