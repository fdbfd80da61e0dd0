package io.github.camelcameras.benchmarks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** {@link AlarmSoak} with fewer alarms and cuts. */
@Timeout(300)
class AlarmSoakTest {

    private static final int ALARMS = 10_000;
    private static final int CUTS = 4;

    @Test
    void allThatWasReadIsInTheTopic() throws Exception {
        try (AlarmSoak soak = new AlarmSoak(ALARMS, CUTS, false)) {
            AlarmSoak.Figures figures = soak.run();

            assertThat(figures.isRight()).as(figures.toString()).isTrue();
            assertThat(figures.swallowed()).as(figures.toString()).isPositive();
            assertThat(figures.read()).as("nothing twice").isEqualTo(figures.different());
        }
    }

    @Test
    void withRecoveryAllThatWasRaisedIsInTheTopic() throws Exception {
        try (AlarmSoak soak = new AlarmSoak(ALARMS, CUTS, true)) {
            AlarmSoak.Figures figures = soak.run();

            assertThat(figures.isRight()).as(figures.toString()).isTrue();
            assertThat(figures.swallowed()).as(figures.toString()).isZero();
            assertThat(figures.recovered()).as(figures.toString()).isPositive();
        }
    }
}
