package io.github.camelcameras.benchmarks;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That each component is used in each round, and its calls succeed; what they take is not judged. */
class FirstUseTest {

    @Test
    void everyStepOfEveryRoundIsMeasured() throws Exception {
        FirstUse firstUse = new FirstUse(Path.of("../../camel-bvcsp/src/main/openapi/bvcsp.yaml"));

        firstUse.run(2);

        assertThat(firstUse.times()).containsOnlyKeys("direct", "direct, 4 options", "simcam", "ezviz", "ezviz, 4 arguments",
                "bvcsp", "bvcsp, 5 arguments", "rest-openapi");
        assertThat(firstUse.times()).allSatisfy((component, steps) -> {
            if (component.startsWith("direct")) {
                assertThat(steps).containsOnlyKeys("endpoint", "producer");
            } else if (component.equals("rest-openapi")) {
                assertThat(steps).containsOnlyKeys("endpoint", "producer", "heap");
            } else if (component.equals("bvcsp")) {
                assertThat(steps).containsOnlyKeys("endpoint", "producer", "first call", "heap");
            } else {
                assertThat(steps).containsOnlyKeys("endpoint", "producer", "first call");
            }
        });
        assertThat(firstUse.times().values()).allSatisfy(steps -> assertThat(steps.values()).allSatisfy(
                rounds -> assertThat(rounds).hasSize(2).allSatisfy(time -> assertThat(time).isPositive())));
    }
}
