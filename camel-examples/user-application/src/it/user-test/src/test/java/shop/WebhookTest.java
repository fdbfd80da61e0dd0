package shop;

import java.net.URI;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.test.AvailablePortFinder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the SimCam platform posts comes to the route. */
class WebhookTest extends CamelTestSupport {

    @AutoClose
    private final SimCamSimulator platform = SimCamSimulator.start();
    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("simcam:webhook?webhookPath=/events&token=token-of-the-test&httpServer=netty-http:http://localhost:" + port)
                    .to("mock:events");
            }
        };
    }

    @Test
    void somebodyAtTheDoorIsAnEvent() throws Exception {
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedHeaderReceived("CamelCameraEventType", "human");
        Camera door = new Camera("door-1", "Front door", 2);

        int status = platform.sendEvent(URI.create("http://localhost:" + port + "/events/token-of-the-test"), door, 1, 1_566_519_612, "");

        assertEquals(200, status);
        events.assertIsSatisfied();
    }
}
