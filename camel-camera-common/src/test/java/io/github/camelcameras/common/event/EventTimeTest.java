package io.github.camelcameras.common.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One rule for the times of all vendors: no event is of 1970 or of the year 55840. */
class EventTimeTest {

    private static final Instant SECOND = Instant.parse("2020-02-27T17:25:45Z");

    @Test
    void theNumberOfDigitsDecidesTheUnit() {
        assertThat(Arrays.asList(1582824345, 1582824345L, "1582824345", " 1582824345 ", 1582824345.0, 1582824345000L, "1582824345000",
                1582824345000.0, "1582824345000000", 1582824345000000000L)).map(EventTime::of).containsOnly(SECOND);
        assertThat(EventTime.of(1582824345396.0)).isEqualTo(SECOND.plusMillis(396));
        assertThat(EventTime.of("1582824345.396")).isEqualTo(SECOND.plusMillis(396));
    }

    @Test
    void datesAreRead() {
        assertThat(List.of("2020-02-27T17:25:45Z", "2020-02-27T17:25:45", "2020-02-27 17:25:45", "2020-02-27T17:25:45.000Z",
                "2020-02-27T18:25:45+01:00", "2020-02-28T01:25:45+0800", "2020-02-27 18:25:45+01"))
                .map(EventTime::of).containsOnly(SECOND);
    }

    @Test
    void anImpossibleTimeIsNone() {
        assertThat(Arrays.asList(null, "", "soon", 0, 1, -1, 9_999_999, 15930292837L, "15930292837", Long.MAX_VALUE, Double.NaN, 1e300,
                "1970-01-01T00:00:00Z", "+58883-11-18T00:00:00Z", "2020-02-30 10:00:00", Map.of(), "1.5.2", ".", "9".repeat(1000)))
                .map(EventTime::of).containsOnlyNulls();
    }

    @Test
    void whatHasNoTimeHasThatOfArrival() {
        Instant before = Instant.now();

        assertThat(EventTime.orArrival("soon")).isBetween(before, Instant.now());
    }
}
