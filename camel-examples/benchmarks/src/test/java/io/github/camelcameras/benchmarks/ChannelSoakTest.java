package io.github.camelcameras.benchmarks;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** {@link ChannelSoak} with fewer channels and less time, as far as it tells true from false. */
@Timeout(300)
class ChannelSoakTest {

    private static final int CHANNELS = 100;
    /** Threads that there are only while hosts are looked up, and a moment longer. */
    private static final int CONNECTING = 4;

    @Test
    void nothingIsLostAndAllComeBackOneAttemptAtATime() throws Exception {
        try (ChannelSoak soak = new ChannelSoak(CHANNELS)) {
            ChannelSoak.Cost cost = soak.idle();
            assertThat(cost.threads()).as("however many channels there are").isLessThanOrEqualTo(cost.threadsOfOne() + CONNECTING);

            ChannelSoak.Traffic traffic = soak.traffic(Duration.ofSeconds(5));
            assertThat(traffic.sent()).isPositive().isEqualTo(traffic.acknowledged());
            assertThat(traffic.lost()).isZero();
            assertThat(traffic.twice()).isZero();

            ChannelSoak.Return comeback = soak.loseAll(Duration.ofSeconds(2));
            assertThat(comeback.backBySecond().stream().mapToLong(Long::longValue).sum()).isEqualTo(CHANNELS);
            assertThat(comeback.mostAttemptsAtOnce()).isEqualTo(1);
            assertThat(comeback.traffic().lost()).isZero();
        }
    }
}
