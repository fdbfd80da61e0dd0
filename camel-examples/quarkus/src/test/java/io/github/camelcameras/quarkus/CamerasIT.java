package io.github.camelcameras.quarkus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.ApplicationProcess;
import io.github.camelcameras.examples.test.SimulatedVendors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged application, as a process of its own. */
class CamerasIT {

    private static final Path JAR = Path.of(System.getProperty("cameras.jar"));
    private static final Pattern PORT = Pattern.compile("Listening on: http://\\S+:(\\d+)");

    @TempDir
    private Path folder;

    @Test
    void itStartsWorksAndStopsWithoutAWarningAndWithoutASecretInItsLog() throws Exception {
        try (SimulatedVendors vendors = SimulatedVendors.start();
                ApplicationProcess process = ApplicationProcess.start(JAR, vendors.systemProperties(), environment(vendors),
                        folder.resolve("output"))) {
            Application application = process.awaitListening(PORT);
            application.assertCallsEach();
            application.assertReceivesFromEach(vendors);
            application.assertAsksForThePassword();
            assertThat(application.getWithoutPassword("/q/health").statusCode()).isEqualTo(401);
            assertThat(application.get("/q/health").statusCode()).as(process.output()).isEqualTo(200);

            process.stop();

            await("a message channel and a websocket that were open, and closed as they should be").atMost(Application.PATIENCE)
                    .until(() -> vendors.closedChannels() == 1 && vendors.closedWebsockets() == 1);
            assertThat(process.output()).doesNotContainPattern(" (WARN|ERROR) ").doesNotContain(vendors.secrets());
        }
    }

    @Test
    void itDoesNotStartWithoutAPassword() throws Exception {
        try (SimulatedVendors vendors = SimulatedVendors.start()) {
            Map<String, String> environment = environment(vendors);
            environment.remove("cameras.password");
            try (ApplicationProcess process = ApplicationProcess.start(JAR, vendors.systemProperties(), environment,
                    folder.resolve("output"))) {
                process.awaitEnd();

                assertThat(process.output()).contains("cameras.password").doesNotContain("Listening on");
            }
        }
    }

    private static Map<String, String> environment(SimulatedVendors vendors) {
        Map<String, String> environment = new HashMap<>(vendors.properties());
        environment.put("quarkus.http.port", "0");
        return environment;
    }
}
