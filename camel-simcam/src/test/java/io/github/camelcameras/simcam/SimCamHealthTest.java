package io.github.camelcameras.simcam;

import java.util.Collection;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.impl.health.DefaultHealthCheckRegistry;
import org.apache.camel.impl.health.ProducersHealthCheckRepository;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator's readiness probe sees. */
class SimCamHealthTest extends SimCamTestSupport {

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        HealthCheckRegistry registry = new DefaultHealthCheckRegistry(camel);
        HealthCheckRepository producers = new ProducersHealthCheckRepository();
        producers.setEnabled(true);
        registry.register(producers);
        camel.getCamelContextExtension().addContextPlugin(HealthCheckRegistry.class, registry);
        return camel;
    }

    @Test
    void isUpWhileTheVendorIsOutOfReachAndDownWhileItRefusesTheCredentials() {
        template.requestBody("simcam:listDevices", (Object) null);
        simulator.answerNext(new SimCamSimulator.Answer(503, "text/plain", "busy"));
        template.request("simcam:listDevices", message -> { });
        assertThat(readiness()).isNotEmpty().allMatch(result -> result.getState() == HealthCheck.State.UP);

        template.request("simcam:listDevices?clientSecret=wrong", message -> { });
        assertThat(readiness()).filteredOn(result -> result.getState() == HealthCheck.State.DOWN).singleElement()
                .extracting(result -> result.getMessage().orElseThrow()).asString().contains("the credentials are not accepted");
        assertThat(HealthCheckHelper.invokeLiveness(context)).noneMatch(result -> result.getCheck().getId().contains("simcam"));
    }

    @Test
    void aStoppedProducerIsNotAskedAbout() throws Exception {
        template.requestBody("simcam:listDevices", (Object) null);
        assertThat(readiness()).hasSize(1);

        template.stop();
        assertThat(readiness()).isEmpty();
    }

    private Collection<HealthCheck.Result> readiness() {
        return HealthCheckHelper.invokeReadiness(context).stream()
                .filter(result -> result.getCheck().getId().contains("simcam")).toList();
    }
}
