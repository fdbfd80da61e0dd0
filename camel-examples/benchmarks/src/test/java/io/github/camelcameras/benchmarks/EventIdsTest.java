package io.github.camelcameras.benchmarks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventIdsTest {

    private static final String A = "f0000000000000000000000000000001";
    private static final String B = "00000000000000010000000000000001";
    private static final String C = "00000000000000020000000000000001";

    @Test
    void oneThatCameTwiceIsNoneThatIsMissing() {
        EventIds read = ids(List.of(A, B, A, C));

        assertThat(read.count()).isEqualTo(4);
        assertThat(read.distinct()).isEqualTo(3);
        assertThat(read.missingFrom(ids(List.of(A, A)))).isEqualTo(2);
        assertThat(ids(List.of(A)).missingFrom(read)).isZero();
    }

    private static EventIds ids(List<String> ids) {
        EventIds all = new EventIds();
        ids.forEach(all::add);
        return all;
    }
}
