package shop;

import io.github.camelcameras.sunmiipc.SunmiIpcComponent;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.awaitility.Awaitility.await;

/** What a Sunmi camera publishes comes to the route, and is acknowledged; a channel that ends is opened again. */
class ChannelTest extends CamelTestSupport {

    @AutoClose
    private final SunmiIpcSimulator camera = SunmiIpcSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        SunmiIpcComponent sunmi = camel.getComponent("sunmi-ipc", SunmiIpcComponent.class);
        sunmi.setTrustedFingerprints(camera.fingerprint());
        sunmi.getConfiguration().setAppId(SimulatorOptions.APP_ID);
        sunmi.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hosts=" + camera.host(0) + "&channelPort=" + camera.channelPort() + "&reconnectDelay=50")
                    .to("mock:events");
            }
        };
    }

    @Test
    void aFaceIsAnEventEvenAfterTheChannelWasLost() throws Exception {
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(2);
        events.expectedHeaderReceived("CamelCameraEventType", "face");

        await().until(() -> camera.channels().subscribed() == 1);
        camera.channels().publish(0, camera.events().faceRecog(0, "vip", "1"));
        await().until(() -> camera.channels().acknowledged() == 1);
        camera.channels().drop(true);
        await().until(() -> camera.channels().attempts(0) == 2 && camera.channels().subscribed() == 1);
        camera.channels().publish(0, camera.events().faceRecog(0, "vip", "2"));

        events.assertIsSatisfied();
        await().until(() -> camera.channels().acknowledged() == 2);
    }
}
