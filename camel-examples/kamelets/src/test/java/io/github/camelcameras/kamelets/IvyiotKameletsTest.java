package io.github.camelcameras.kamelets;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.ivyiot.IvyiotComponent;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class IvyiotKameletsTest extends KameletTestSupport {

    private static final String CAMERA = "00626EAA0001";

    private final IvyiotSimulator simulator = IvyiotSimulator.start();

    @Override
    protected void configure(CamelContext camel) {
        camel.getComponent("ivyiot", IvyiotComponent.class).getConfiguration().setAllowedDomains("localhost");
        Map<String, String> account = Map.of("clientId", IvyiotSimulator.CLIENT_ID, "openId", IvyiotSimulator.OPEN_ID,
                "accessToken", simulator.accessToken(), "oemCode", IvyiotSimulator.OEM_CODE, "baseUrl", simulator.baseUrl());
        kamelet("ivyiot-recording-source", account);
        kamelet("ivyiot-recording-url-action", account);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return from("ivyiot-recording-source?delay=100&device=" + CAMERA, "ivyiot-recording-url-action");
    }

    @Test
    void aNewRecordingComesAndItsAddressesAreGot() throws Exception {
        // what the first poll finds is from before its time; the second comes when it has ended
        await().until(() -> simulator.requests("record.query").size() > 1);
        getMockEndpoint("mock:answers").expectedMessageCount(1);

        simulator.addRecording(CAMERA, Instant.now().minusSeconds(120), Duration.ofSeconds(41));

        MockEndpoint.assertIsSatisfied(context);
        assertThat(json(getMockEndpoint("mock:events").getExchanges().get(0).getMessage().getBody()))
                .containsEntry("source", "urn:camera:ivyiot").containsEntry("subject", CAMERA);
        assertThat(json(getMockEndpoint("mock:answers").getExchanges().get(0).getMessage().getBody()))
                .containsKeys("recordUrl", "secureUrl");
    }
}
