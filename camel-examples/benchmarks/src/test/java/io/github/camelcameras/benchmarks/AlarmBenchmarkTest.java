package io.github.camelcameras.benchmarks;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That alarms come either way; it measures nothing. */
@Timeout(60)
class AlarmBenchmarkTest {

    @ParameterizedTest
    @ValueSource(classes = { AlarmBenchmark.Vertx.class, AlarmBenchmark.Component.class })
    void alarmsCome(Class<? extends AlarmBenchmark.Listener> way) throws Exception {
        AlarmBenchmark.Listener listener = way.getDeclaredConstructor().newInstance();
        listener.start();
        try {
            listener.awaitBatch();
        } finally {
            listener.stop();
        }
    }
}
