package io.github.camelcameras.hub;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import io.github.camelcameras.simcam.SimCamSimulator;
import io.github.camelcameras.simcam.SimCamSimulator.Camera;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged hub, as a process of its own. */
class CameraHubIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = AvailablePortFinder.getNextAvailable();
    @TempDir
    Path folder;
    private Process hub;

    @AfterEach
    void kill() {
        if (hub != null) {
            hub.destroyForcibly();
        }
    }

    @Test
    void byDefaultItEndsByItselfWithNothingLostAndNothingTwice() throws Exception {
        start(Map.of(), "-Dcamel.server.port=" + port);

        assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(hub.exitValue()).as(output()).isZero();
        assertThat(output().lines().filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d +simcam +\\S+ +\\S.*"))).hasSize(60);
        assertThat(output()).contains("60 events from the topic camera-events").contains("sent 60, lost 0, twice 0")
                .contains("(watched)").contains("Front door")
                .doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d (WARN|ERROR)")
                .doesNotContain("of-this-run-only").doesNotContain(SimCamSimulator.CLIENT_SECRET)
                .doesNotContain(SimCamSimulator.TOKEN_PREFIX);
    }

    @Test
    void withoutSimulationItTalksToWhatTheEnvironmentNames() throws Exception {
        String token = "token-of-the-environment";
        try (EmbeddedKafka kafka = EmbeddedKafka.start(); SimCamSimulator platform = SimCamSimulator.start()) {
            start(Map.of("KAFKA_BROKERS", kafka.brokers(),
                    "SIMCAM_BASE_URL", platform.baseUrl(),
                    "SIMCAM_CLIENT_ID", SimCamSimulator.CLIENT_ID,
                    "SIMCAM_CLIENT_SECRET", SimCamSimulator.CLIENT_SECRET,
                    "SIMCAM_WEBHOOK_TOKEN", token),
                    "-Dhub.simulate=false", "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
            await().atMost(PATIENCE).until(() -> output().contains("(watched)") && accepts());

            assertThat(platform.sendEvent(URI.create("http://localhost:" + port + "/simcam/events/" + token),
                    new Camera("c-1", "Gate", 1), 5, 1_566_519_612, "")).isEqualTo(200);
            await().atMost(PATIENCE).until(() -> output().contains("Gate"));
            hub.destroy();

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            assertThat(output()).contains("1 events from the topic camera-events").contains("twice 0")
                    .contains("camel.component.simcam.clientSecret = xxxxxx")
                    .doesNotContain(SimCamSimulator.CLIENT_SECRET).doesNotContain(token)
                    .doesNotContain(SimCamSimulator.TOKEN_PREFIX);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidPlainly() throws Exception {
        try (SimCamSimulator other = SimCamSimulator.start()) {
            start(Map.of(), "-Dcamel.server.port=" + URI.create(other.baseUrl()).getPort());

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            assertThat(hub.exitValue()).isNotZero();
            assertThat(output()).contains("is in use: choose another one by -Dcamel.server.port");
        }
    }

    private void start(Map<String, String> environment, String... properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(properties));
        command.addAll(List.of("-jar", System.getProperty("camera-hub.jar")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment);
        hub = builder.start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private boolean accepts() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }
}
