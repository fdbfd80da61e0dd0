package io.github.camelcameras.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That the benchmark compares like with like; it measures nothing. */
class ListDevicesBenchmarkTest {

    @Test
    void allWaysGiveTheSameList() throws Exception {
        ListDevicesBenchmark benchmark = new ListDevicesBenchmark();
        benchmark.start();
        try {
            assertThat(benchmark.simCamComponent()).isEqualTo(benchmark.httpClientAndJackson())
                    .isEqualTo(benchmark.handWrittenRoute());
        } finally {
            benchmark.stop();
        }
    }
}
