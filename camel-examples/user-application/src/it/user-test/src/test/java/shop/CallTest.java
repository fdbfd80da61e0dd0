package shop;

import java.util.List;

import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.ezviz.EzvizComponent;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The route asks EZVIZ for its devices, and waits when that has been too often. */
class CallTest extends CamelTestSupport {

    @AutoClose
    private final EzvizSimulator platform = EzvizSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        EzvizComponent ezviz = camel.getComponent("ezviz", EzvizComponent.class);
        ezviz.getConfiguration().setBaseUrl(platform.baseUrl());
        ezviz.getConfiguration().setAllowedAreaDomains("localhost"); // the region is there, too
        ezviz.getConfiguration().setAppKey(EzvizSimulator.APP_KEY);
        ezviz.getConfiguration().setSecretKey(EzvizSimulator.APP_SECRET);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:devices")
                    .onException(CameraRateLimitException.class).handled(true).setBody(constant("later")).end()
                    .to("ezviz:listDevices");
            }
        };
    }

    @Test
    void theAccountHasTwoDevices() {
        assertEquals(2, template.requestBody("direct:devices", null, List.class).size());
        assertEquals(1, platform.requests("/api/lapp/token/get").size());
    }

    @Test
    void whereTheLimitIsReachedTheRouteWaits() {
        platform.limitCalls(0);

        assertEquals("later", template.requestBody("direct:devices", null, String.class));
    }
}
