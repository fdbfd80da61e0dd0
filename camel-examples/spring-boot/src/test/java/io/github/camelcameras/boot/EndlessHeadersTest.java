package io.github.camelcameras.boot;

import java.util.Map;

import javax.net.ServerSocketFactory;

import io.github.camelcameras.common.test.EndlessHeaders;
import io.github.camelcameras.common.test.SmallJvm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the HTTP client that Boot manages, which has no limits of its own. */
class EndlessHeadersTest {

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void headersWithoutAnEndFillNoMemory(boolean oneLine) throws Exception {
        try (EndlessHeaders endless = EndlessHeaders.start(ServerSocketFactory.getDefault(), oneLine)) {
            SmallJvm.assertCallFails("simcam:listDevices?baseUrl=http://localhost:" + endless.port() + "&clientId=a&clientSecret=b", "",
                    Map.of(), "Maximum");
        }
    }
}
