package io.github.camelcameras.kamelets;

import java.util.Map;

import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.test.sunmiipc.Media;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SunmiIpcKameletsTest extends KameletTestSupport {

    private static final String APP_ID = "shop";
    private static final int PICTURE = 2048;

    private final SunmiIpcSimulator simulator = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys(APP_ID, NoSecretsOfVendorsInLogs.SUNMI_SECRET_KEY, SimulatorOptions.ACTIVATION_CODE));

    @Override
    protected void configure(CamelContext camel) {
        camel.getComponent("sunmi-ipc", SunmiIpcComponent.class).setTrustedFingerprints(simulator.fingerprint());
        kamelet("sunmi-ipc-event-source", Map.of("hosts", simulator.host(0), "appId", APP_ID,
                "secretKey", NoSecretsOfVendorsInLogs.SUNMI_SECRET_KEY, "channelPort", Integer.toString(simulator.channelPort())));
        kamelet("sunmi-ipc-snapshot-action", Map.of("appId", APP_ID, "secretKey", NoSecretsOfVendorsInLogs.SUNMI_SECRET_KEY,
                "port", Integer.toString(simulator.httpsPort())));
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
                from("kamelet:sunmi-ipc-event-source")
                    .to("mock:events")
                    .to("kamelet:sunmi-ipc-snapshot-action")
                    .convertBodyTo(byte[].class)
                    .to("mock:pictures");
            }
        };
    }

    @Test
    void theCameraThatReportsTakesAPicture() throws Exception {
        simulator.media().snapshotSize(PICTURE);
        await().until(() -> simulator.channels().subscribed() == 1);
        MockEndpoint pictures = getMockEndpoint("mock:pictures");
        pictures.expectedBodiesReceived(Media.picture(PICTURE));

        simulator.channels().publish(0, simulator.events().dynamicDetect(0, 1));

        MockEndpoint.assertIsSatisfied(context);
        assertThat(json(getMockEndpoint("mock:events").getExchanges().get(0).getMessage().getBody()))
                .containsEntry("source", "urn:camera:sunmi-ipc").containsEntry("subject", simulator.serial(0));
        await().until(() -> simulator.channels().acknowledged() == 1);
    }
}
