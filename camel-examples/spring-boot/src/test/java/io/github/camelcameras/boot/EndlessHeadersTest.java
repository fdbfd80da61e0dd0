package io.github.camelcameras.boot;

import java.time.Duration;
import java.util.Map;

import javax.net.ServerSocketFactory;

import io.github.camelcameras.common.test.EndlessHeaders;
import io.github.camelcameras.common.test.SmallJvm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With the HTTP client that Boot manages, which has no limits of its own. */
class EndlessHeadersTest {

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void headersWithoutAnEndFillNoMemory(boolean oneLine) throws Exception {
        try (EndlessHeaders endless = EndlessHeaders.start(ServerSocketFactory.getDefault(), oneLine)) {
            SmallJvm.Outcome outcome = SmallJvm.call("simcam:listDevices?baseUrl=http://localhost:" + endless.port() + "&clientId=a"
                                                     + "&clientSecret=b", "", Map.of("responseTimeout", "20000"));

            assertThat(outcome.exception()).isEqualTo("CameraApiException");
            assertThat(outcome.message()).contains("Maximum");
            assertThat(outcome.time()).isLessThan(Duration.ofSeconds(20));
        }
    }
}
