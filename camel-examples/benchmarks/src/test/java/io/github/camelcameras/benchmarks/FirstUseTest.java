package io.github.camelcameras.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That each component is used in each round, and its calls succeed; what they take is not judged. */
class FirstUseTest {

    @Test
    void everyStepOfEveryRoundIsMeasured() throws Exception {
        FirstUse firstUse = new FirstUse();

        firstUse.run(2);

        assertThat(firstUse.times()).containsOnlyKeys("direct", "direct, 4 options", "simcam", "ezviz", "ezviz, 4 arguments");
        assertThat(firstUse.times()).allSatisfy((component, steps) -> {
            if (component.startsWith("direct")) {
                assertThat(steps).containsOnlyKeys("endpoint", "producer");
            } else {
                assertThat(steps).containsOnlyKeys("endpoint", "producer", "first call");
            }
        });
        assertThat(firstUse.times().values()).allSatisfy(steps -> assertThat(steps.values()).allSatisfy(
                rounds -> assertThat(rounds).hasSize(2).allSatisfy(time -> assertThat(time).isPositive())));
    }
}
