package io.github.camelcameras.simcam;

import java.util.List;

import io.github.camelcameras.common.springboot.CameraAutoConfiguration;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** <code>camel.component.simcam.*</code> in Spring Boot's properties, with the plain jar and no starter. */
class SimCamSpringBootTest {

    private final SimCamSimulator simulator = SimCamSimulator.start();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CamelAutoConfiguration.class, CameraAutoConfiguration.class));

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void thePropertiesAreSetOnTheComponent() {
        application.withPropertyValues("camel.component.simcam.client-id=" + SimCamSimulator.CLIENT_ID,
                "camel.component.simcam.clientSecret=" + SimCamSimulator.CLIENT_SECRET,
                "camel.component.simcam.base-url=" + simulator.baseUrl(),
                "camel.component.simcam.token-authentication=form")
                .run(context -> {
                    CamelContext camel = context.getBean(CamelContext.class);
                    List<?> cameras = camel.createProducerTemplate().requestBody("simcam:listDevices", null, List.class);
                    assertThat(cameras).hasSize(3);
                    assertThat(simulator.requests("/oauth/token").get(0).form()).containsKey("client_id");
                });
    }

    @Test
    void aMisspeltPropertyStopsTheComponent() {
        application.withPropertyValues("camel.component.simcam.client-scret=hidden").run(context -> {
            CamelContext camel = context.getBean(CamelContext.class);
            assertThat(catchMessage(() -> camel.getComponent("simcam"))).contains("clientscret")
                    .doesNotContain("hidden");
        });
    }

    private static String catchMessage(Runnable call) {
        try {
            call.run();
            return "";
        } catch (RuntimeException e) {
            StringBuilder messages = new StringBuilder();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                messages.append(cause.getMessage()).append('\n');
            }
            return messages.toString();
        }
    }
}
