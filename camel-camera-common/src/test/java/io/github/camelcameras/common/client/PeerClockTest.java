package io.github.camelcameras.common.client;

import java.time.Duration;
import java.time.Instant;

import org.apache.hc.core5.http.message.BasicHeader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The platform's time, as far as its answers tell it. */
class PeerClockTest {

    private static final Instant OURS = Instant.parse("2026-03-01T12:00:00Z");

    private final PeerClock clock = new PeerClock(() -> OURS);

    @Test
    void isOursUntilAnAnswerTells() {
        assertThat(clock.instant()).isEqualTo(OURS);
        clock.answered(null);
        clock.answered(new BasicHeader("Date", "yesterday"));
        clock.answered(new BasicHeader("Date", "Thu, 01 Jan 1970 00:00:00 GMT"));

        assertThat(clock.instant()).isEqualTo(OURS);
        assertThat(clock.isKnown()).isFalse();
    }

    @Test
    void followsTheDateOfAnswers() {
        clock.answered(new BasicHeader("Date", "Sun, 01 Mar 2026 11:45:00 GMT"));
        assertThat(clock.difference()).isEqualTo(Duration.ofMinutes(-15));
        clock.answered(new BasicHeader("Date", "Sun, 01 Mar 2026 13:00:00 GMT"));
        assertThat(clock.instant()).isEqualTo(OURS.plus(Duration.ofHours(1)));
        clock.answered(new BasicHeader("Date", "Sun, 01 Mar 2026 11:59:58 GMT"));
        assertThat(clock.difference()).isZero();
        assertThat(clock.isKnown()).isTrue();
    }
}
