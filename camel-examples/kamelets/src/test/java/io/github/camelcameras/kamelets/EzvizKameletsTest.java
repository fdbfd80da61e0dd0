package io.github.camelcameras.kamelets;

import java.util.Map;

import io.github.camelcameras.ezviz.EzvizComponent;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EzvizKameletsTest extends KameletTestSupport {

    private static final String CAMERA = "502608888";

    private final EzvizSimulator simulator = EzvizSimulator.start();

    @Override
    protected void configure(CamelContext camel) {
        camel.getComponent("ezviz", EzvizComponent.class).getConfiguration().setAllowedAreaDomains("localhost");
        kamelet("ezviz-event-source", Map.of("webhookVerifyToken", NoSecretsOfVendorsInLogs.EZVIZ_SIGNING_KEY));
        kamelet("ezviz-ptz-action", Map.of("appKey", EzvizSimulator.APP_KEY, "secretKey", EzvizSimulator.APP_SECRET,
                "baseUrl", simulator.baseUrl()));
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return from("ezviz-event-source", "ezviz-ptz-action?direction=2&duration=1");
    }

    @Test
    void theCameraThatReportsIsMovedForAWhile() throws Exception {
        Message message = new Message("message-1", "ys.calling", CAMERA, System.currentTimeMillis(), "{}");

        assertThat(new MessagePush(address("/ezviz/events"), NoSecretsOfVendorsInLogs.EZVIZ_SIGNING_KEY, 0).push(message))
                .extracting(MessagePush.Attempt::status).containsExactly(200);

        Object event = getMockEndpoint("mock:events").getExchanges().get(0).getMessage().getBody();
        assertThat(json(event)).containsEntry("type", "io.github.camelcameras.call").containsEntry("subject", CAMERA);
        assertThat(getMockEndpoint("mock:answers").getExchanges()).singleElement()
                .satisfies(answer -> assertThat(answer.getMessage().getBody()).isEqualTo(event));
        assertThat(simulator.requests("/api/lapp/device/ptz/start")).singleElement().satisfies(start ->
                assertThat(start.form()).containsEntry("deviceSerial", CAMERA).containsEntry("channelNo", "1")
                        .containsEntry("direction", "2").containsEntry("speed", "1"));
        assertThat(simulator.requests("/api/lapp/device/ptz/stop")).singleElement().satisfies(stop ->
                assertThat(stop.form()).containsEntry("deviceSerial", CAMERA).containsEntry("direction", "2"));
    }
}
