package io.github.camelcameras.boot;

import java.nio.file.Path;
import java.util.List;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.ApplicationProcess;
import io.github.camelcameras.examples.test.Host;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.github.camelcameras.examples.test.posts.NastyPostsRun;
import io.github.camelcameras.examples.test.siege.Siege;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged application, as a process of its own. */
class CamerasApplicationIT {

    private static final Path JAR = Path.of(System.getProperty("cameras.jar"));

    @TempDir
    private Path folder;

    @Test
    void itStartsWorksAndStopsWithoutAWarningAndWithoutASecretInItsLog() throws Exception {
        try (SimulatedVendors vendors = SimulatedVendors.start();
                ApplicationProcess process = Host.SPRING_BOOT.start(JAR, folder, List.of(), vendors)) {
            Application application = Host.SPRING_BOOT.awaitListening(process);
            application.assertCallsEach();
            application.assertReceivesFromEach(vendors);
            assertThat(application.get("/actuator/health").statusCode()).as(process.output()).isEqualTo(200);

            process.stop();

            await("a message channel and a websocket that were open, and closed as they should be").atMost(Application.PATIENCE)
                    .until(() -> vendors.closedChannels() == 1 && vendors.closedWebsockets() == 1);
            assertThat(process.output()).doesNotContainPattern(" (WARN|ERROR) ").doesNotContain(vendors.secrets());
        }
    }

    @Test
    void itAnswersEachNastyPostAsTheTableSays() throws Exception {
        NastyPostsRun.assertEach(Host.SPRING_BOOT, JAR, folder);
    }

    @Test
    void itHoldsAgainstAttacks() throws Exception {
        Siege.assertHolds(Host.SPRING_BOOT, JAR, folder);
    }
}
