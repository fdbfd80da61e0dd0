package io.github.camelcameras.boot;

import java.net.URI;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.SimulatedVendors;
import org.apache.camel.CamelContext;
import org.apache.camel.test.spring.junit5.CamelSpringBootTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** All components on Spring Boot, with simulated vendors. */
@CamelSpringBootTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CamerasApplicationTest {

    private static final SimulatedVendors VENDORS = SimulatedVendors.start().trustedHere();

    @LocalServerPort
    private int port;
    @Autowired
    private CamelContext camel;
    private Application application;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry registry) {
        VENDORS.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        VENDORS.close();
    }

    @BeforeEach
    void address() {
        application = new Application(URI.create("http://localhost:" + port));
    }

    @Test
    void itCallsEachVendor() {
        application.assertCallsEach();
    }

    @Test
    void itReceivesFromEachVendor() {
        application.assertReceivesFromEach(VENDORS);
    }

    @Test
    void bootsServerStillCallsAStoppedRouteWhichRefuses() throws Exception {
        application.assertRefusesWhatAStoppedRouteGets(VENDORS, new Application.Routes() {
            @Override
            public void stop(String name) throws Exception {
                camel.getRouteController().stopRoute(name);
            }

            @Override
            public void start(String name) throws Exception {
                camel.getRouteController().startRoute(name);
            }
        }, 503);
    }

    @Test
    void theActuatorsHealthFollowsACamera() {
        application.assertHealthFollowsACamera(VENDORS, "/actuator/health");
    }
}
