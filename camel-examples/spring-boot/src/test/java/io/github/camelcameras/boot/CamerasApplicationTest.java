package io.github.camelcameras.boot;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Connection;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** All components on Spring Boot, with simulated vendors. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CamerasApplicationTest {

    private static final SimulatedVendors VENDORS = SimulatedVendors.start().trustedHere();

    @Value("${local.server.port}")
    private int port;
    @Autowired
    private CamelContext camel;
    private Application application;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry registry) {
        VENDORS.properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("server.tomcat.connection-timeout", () -> "1s"); // shorter than webhookReadTimeout
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
    void whatIsNoWebhookAsksForThePassword() {
        application.assertReceivesFromEach(VENDORS);
        application.assertAsksForThePassword();
        assertThat(application.getWithoutPassword("/actuator/health").body()).contains("\"status\"")
                .doesNotContain("components", "details");
        assertThat(application.getWithoutPassword("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    void aPostThatIsTooSlowForTheServerIsAnsweredAsOneThatIsTooSlowForTheWebhook(CapturedOutput output) throws IOException {
        try (Connection slow = new Connection(URI.create("http://localhost:" + port))) {
            slow.write(("POST " + WebhookKeys.EZVIZ_PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 100\r\n\r\nthe beginning").getBytes(StandardCharsets.US_ASCII));
            assertThat(slow.read(true, Duration.ofSeconds(8)).status()).isEqualTo(408);
        }
        assertThat(output).contains("status 408").doesNotContain("AuthorizationDeniedException", "\tat ");
    }

    @Test
    void aShortPasswordIsRefusedByTheNameOfItsOption() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Access().users("hunter-2"))
                .withMessageContaining("cameras.password has 8 characters").withMessageNotContaining("hunter");
    }

    /** Camel 4.18 leaves its address with Boot's server, which still calls it; 4.22 takes it away. */
    @Test
    void aStoppedRouteRefuses() throws Exception {
        int refusal = camel.getVersion().startsWith("4.18.") ? 503 : 404;
        application.assertRefusesWhatAStoppedRouteGets(VENDORS, new Application.Routes() {
            @Override
            public void stop(String name) throws Exception {
                camel.getRouteController().stopRoute(name);
            }

            @Override
            public void start(String name) throws Exception {
                camel.getRouteController().startRoute(name);
            }
        }, refusal);
    }

    @Test
    void theActuatorsHealthFollowsACamera() {
        application.assertHealthFollowsACamera(VENDORS, "/actuator/health");
    }
}
