package io.github.camelcameras.quarkus;

import java.net.URI;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** All components on Quarkus, with simulated vendors. */
@QuarkusTest
@QuarkusTestResource(VendorsResource.class)
class CamerasTest {

    SimulatedVendors vendors;
    @TestHTTPResource("/")
    URI address;
    @Inject
    CamelContext camel;
    private Application application;

    @BeforeEach
    void address() {
        application = new Application(address);
    }

    @Test
    void itCallsEachVendor() {
        application.assertCallsEach();
    }

    @Test
    void itReceivesFromEachVendor() {
        application.assertReceivesFromEach(vendors);
    }

    @Test
    void whatIsNoWebhookAsksForThePassword() {
        application.assertReceivesFromEach(vendors);
        application.assertAsksForThePassword();
        assertThat(application.getWithoutPassword("/q/health").statusCode()).isEqualTo(401);
    }

    @Test
    void aShortPasswordIsRefusedByTheNameOfItsOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Access("hunter-2"))
                .withMessageContaining("cameras.password has 8 characters").withMessageNotContaining("hunter");
    }

    @Test
    void quarkusServerNoLongerKnowsAStoppedRoute() throws Exception {
        application.assertRefusesWhatAStoppedRouteGets(vendors, new Application.Routes() {
            @Override
            public void stop(String name) throws Exception {
                camel.getRouteController().stopRoute(name);
            }

            @Override
            public void start(String name) throws Exception {
                camel.getRouteController().startRoute(name);
            }
        }, 404);
    }

    @Test
    void theHealthFollowsACamera() {
        application.assertHealthFollowsACamera(vendors, "/q/health");
    }
}
