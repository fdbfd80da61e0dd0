package io.github.camelcameras.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import io.github.camelcameras.test.ServerPorts;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Attempt;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged hub, as a process of its own. */
class CameraHubIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = ServerPorts.free();
    @TempDir
    Path folder;
    private HubProcess hub;

    @AfterEach
    void kill() {
        if (hub != null) {
            hub.close();
        }
    }

    @Test
    void byDefaultItEndsByItselfWithNothingLostAndNothingTwice() throws Exception {
        start(Map.of(), HubProcess.VENDORS, "-Dcamel.server.port=" + port);

        assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(hub.exitValue()).as(output()).isZero();
        assertThat(events("simcam", "\\S+")).isEqualTo(20);
        assertThat(events("ezviz", "\\S+")).isEqualTo(20);
        assertThat(events("ezviz", "call")).as("pushed").isEqualTo(4);
        assertThat(events("ezviz", "doorbell|vehicle|smoke")).as("polled").isEqualTo(4);
        assertThat(events("sunmi-ipc", "\\S+")).isEqualTo(20);
        assertThat(events("sunmi-ipc", "face")).isEqualTo(6);
        assertThat(events("ivyiot", "\\S+")).isEqualTo(20);
        assertThat(events("ivyiot", "other")).as("new cameras and recordings").isEqualTo(20);
        assertThat(events("bvcsp", "\\S+")).isEqualTo(20);
        assertThat(events("bvcsp", "motion")).isEqualTo(4);
        assertThat(output()).contains("100 events from the topic camera-events").contains("sent 100, lost 0, twice 0")
                .containsPattern("simcam +\\(watched\\) +Front door").containsPattern("ezviz +\\(watched\\) +Camera")
                .containsPattern("ivyiot +\\(watched\\) +Camera 00626EAA0001")
                .doesNotContainPattern("\\d\\d:\\d\\d:\\d\\d (WARN|ERROR)")
                .doesNotContain("-this-run-only").doesNotContain(BvcspSocketSimulator.TRUST_STORE_PASSWORD)
                .doesNotContain(SimCamSimulator.CLIENT_SECRET).doesNotContain(SimCamSimulator.TOKEN_PREFIX)
                .doesNotContain(EzvizSimulator.APP_SECRET).doesNotContain(EzvizSimulator.TOKEN_MARK)
                .doesNotContain(BvcspSimulator.PASSWORD).doesNotContain(BvcspSimulator.TOKEN_MARK)
                .doesNotContain(IvyiotSimulator.SUBTOKEN).doesNotContain(IvyiotSimulator.TOKEN_MARK);
    }

    /** What is simulated, Kafka and the page are for this machine. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyItsWebhooksAreReachedByOtherMachines() throws Exception {
        start(Map.of(), HubProcess.VENDORS, "-Dhub.events=100000", "-Dcamel.server.port=" + port);
        await().atMost(PATIENCE).until(() -> events("sunmi-ipc", "\\S+") > 0 && events("bvcsp", "\\S+") > 0);

        assertThat(hub.portsForOthers()).containsExactly(port);
        assertThat(HubProcess.accepts(URI.create(hub.page()).getPort())).as("the page").isTrue();
    }

    @Test
    void aShortPasswordForThePageIsRefused() throws Exception {
        start(Map.of("HUB_PAGE_PASSWORD", "hunter-2"), HubProcess.VENDORS, "-Dcamel.server.port=" + port);

        assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(hub.exitValue()).isNotZero();
        assertThat(output()).contains("hub.page.password has 8 characters, and must have 16 or more").doesNotContain("hunter");
    }

    @Test
    void itEndsEarlyWithNothingLostEither() throws Exception {
        start(Map.of(), HubProcess.VENDORS, "-Dhub.events=100000", "-Dcamel.server.port=" + port);
        await().atMost(PATIENCE).until(() -> events("ezviz", "vehicle") > 0);
        hub.destroy();

        assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(output()).containsPattern("sent \\d+, lost 0, twice 0");
    }

    @Test
    void aVendorThatIsNotEnabledIsNotSimulated() throws Exception {
        start(Map.of(), Set.of("simcam"), "-Dhub.events=5",
                "-Dcamel.server.port=" + port);

        assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        assertThat(output()).contains("sent 5, lost 0, twice 0").doesNotContain("ezviz").doesNotContain("sunmi")
                .doesNotContain("ivyiot").doesNotContain("bvcsp");
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
                    Set.of("simcam"), "-Dhub.simulate=false",
                    "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
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
    void withoutSimulationEzvizPushesAndIsPolled() throws Exception {
        String signingKey = "Key+of/the=environment&50%";
        try (EmbeddedKafka kafka = EmbeddedKafka.start(); EzvizSimulator platform = EzvizSimulator.start()) {
            start(Map.of("KAFKA_BROKERS", kafka.brokers(),
                    "EZVIZ_BASE_URL", platform.baseUrl(),
                    "EZVIZ_ALLOWED_AREA_DOMAINS", "localhost",
                    "EZVIZ_APP_KEY", EzvizSimulator.APP_KEY,
                    "EZVIZ_SECRET_KEY", EzvizSimulator.APP_SECRET,
                    "EZVIZ_WEBHOOK_VERIFY_TOKEN", signingKey,
                    "EZVIZ_ALARMS_DELAY", "500"),
                    Set.of("ezviz"), "-Dhub.simulate=false",
                    "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
            await().atMost(PATIENCE)
                    .until(() -> output().contains("(watched)") && platform.requests("/api/lapp/alarm/list").size() > 1 && accepts());

            platform.alarms().add("G-1", 10016);
            await().atMost(PATIENCE).until(() -> events("ezviz", "doorbell") == 1);
            URI address = URI.create("http://localhost:" + port + "/ezviz/events");
            Message message = new Message("m-1", "ys.calling", "G-1", 1_582_821_945_396L, "{}");
            assertThat(new MessagePush(address, "another key", 0).push(message)).extracting(Attempt::status).containsExactly(403);
            assertThat(new MessagePush(address, signingKey, 0).push(message)).extracting(Attempt::status).containsExactly(200);
            await().atMost(PATIENCE).until(() -> events("ezviz", "call") == 1);
            hub.destroy();

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            assertThat(output()).contains("2 events from the topic camera-events").contains("twice 0")
                    .contains("camel.component.ezviz.secretKey = xxxxxx").contains("ezviz.webhook-verify-token = xxxxxx")
                    .doesNotContain(EzvizSimulator.APP_SECRET).doesNotContain(signingKey)
                    .doesNotContain(EzvizSimulator.TOKEN_MARK);
        }
    }

    @Test
    void withoutSimulationSunmiCamerasReportThroughTheirChannels() throws Exception {
        String secretKey = "Key+of/the=environment&50%";
        SimulatorOptions options = new SimulatorOptions()
                .withKeys("app", secretKey, SimulatorOptions.ACTIVATION_CODE).withCameras(2);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(); SunmiIpcSimulator cameras = SunmiIpcSimulator.start(options)) {
            start(Map.of("KAFKA_BROKERS", kafka.brokers(),
                    "SUNMI_IPC_HOSTS", String.join(",", cameras.hosts()),
                    "SUNMI_IPC_CHANNEL_PORT", Integer.toString(cameras.channelPort()),
                    "SUNMI_IPC_APP_ID", "app",
                    "SUNMI_IPC_SECRET_KEY", secretKey,
                    "SUNMI_IPC_TRUSTED_FINGERPRINTS", cameras.fingerprint()),
                    Set.of("sunmi-ipc"), "-Dhub.simulate=false",
                    "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
            await().atMost(PATIENCE).until(() -> cameras.channels().subscribed() == 2);

            cameras.channels().publish(0, cameras.events().dynamicDetect(0, 1));
            cameras.channels().publish(1, cameras.events().faceRecog(1, "vip", "358526"));
            await().atMost(PATIENCE).until(() -> events("sunmi-ipc", "motion") == 1 && events("sunmi-ipc", "face") == 1);
            await().atMost(PATIENCE).until(() -> cameras.channels().acknowledged() == 2);
            hub.destroy();

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            await("channels that were closed properly").atMost(PATIENCE).until(() -> cameras.channels().disconnects() == 2);
            assertThat(output()).contains("2 events from the topic camera-events").contains("twice 0")
                    .contains("camel.component.sunmi-ipc.secretKey = xxxxxx")
                    .doesNotContain(secretKey);
        }
    }

    @Test
    void withoutSimulationIvyiotIsPolled() throws Exception {
        String camera = "00626EAA0002";
        try (EmbeddedKafka kafka = EmbeddedKafka.start(); IvyiotSimulator platform = IvyiotSimulator.start()) {
            platform.addRecording(camera, Instant.now().minusSeconds(300), Duration.ofSeconds(41));
            start(Map.of("KAFKA_BROKERS", kafka.brokers(),
                    "IVYIOT_BASE_URL", platform.baseUrl(),
                    "IVYIOT_ALLOWED_DOMAINS", "localhost",
                    "IVYIOT_DEVICE", camera,
                    "IVYIOT_CLIENT_ID", IvyiotSimulator.CLIENT_ID,
                    "IVYIOT_OPEN_ID", IvyiotSimulator.OPEN_ID,
                    "IVYIOT_ACCESS_TOKEN", platform.accessToken(),
                    "IVYIOT_OEM_CODE", IvyiotSimulator.OEM_CODE,
                    "IVYIOT_DELAY", "500"),
                    Set.of("ivyiot"), "-Dhub.simulate=false",
                    "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
            await().atMost(PATIENCE).until(() -> output().contains("(watched)") && platform.requests("record.query").size() > 1
                    && platform.requests("user_ipc_setting_v2_0.getOemDeviceByUser").size() > 1);

            platform.addRecording(camera, Instant.now().minusSeconds(120), Duration.ofSeconds(41));
            platform.addDevice("00626EBB0001");
            await().atMost(PATIENCE).until(() -> events("ivyiot", "other") == 2);
            hub.destroy();

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            assertThat(output()).contains("2 events from the topic camera-events").contains("twice 0")
                    .contains("camel.component.ivyiot.accessToken = xxxxxx")
                    .doesNotContain(IvyiotSimulator.TOKEN_MARK).doesNotContain(IvyiotSimulator.SUBTOKEN)
                    .doesNotContain(platform.devices().get(0).password());
        }
    }

    @Test
    void withoutSimulationABvcspPlatformReportsThroughItsWebsockets() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(); BvcspSocketSimulator platform = BvcspSocketSimulator.start()) {
            Path trustStore = platform.writeTrustStore(folder.resolve("trust.p12"));
            start(Map.of("KAFKA_BROKERS", kafka.brokers(),
                    "BVCSP_BASE_URL", platform.baseUrl(),
                    "BVCSP_USERNAME", BvcspSimulator.ACCOUNT,
                    "BVCSP_PASSWORD", BvcspSimulator.PASSWORD,
                    "BVCSP_OWN_TRUST_STORE", "true",
                    "BVCSP_TRUST_STORE", trustStore.toUri().toString(),
                    "BVCSP_TRUST_STORE_PASSWORD", BvcspSocketSimulator.TRUST_STORE_PASSWORD),
                    Set.of("bvcsp"), "-Dhub.simulate=false", "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
            await().atMost(PATIENCE).until(() -> platform.connections() == 6);

            platform.send(SocketPath.ALARM, Alarms.alarm(7, Instant.now().getEpochSecond()));
            String reply = platform.commands().command("{\"method\":\"get\",\"command\":\"open_dialog\"}", 20_000).reply()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS).json();
            await().atMost(PATIENCE).until(() -> events("bvcsp", "motion") == 1 && events("bvcsp", "command") == 1);
            hub.destroy();

            assertThat(reply).contains("\"code\":8");
            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            await("websockets that were closed properly").atMost(PATIENCE).until(() -> platform.connections() == 0);
            assertThat(platform.statistics(SocketPath.ALARM).closeCodes()).containsExactly(1000);
            assertThat(platform.simulator().logouts()).isEqualTo(1);
            assertThat(output()).contains("2 events from the topic camera-events").contains("twice 0")
                    .contains("camel.component.bvcsp.password = xxxxxx")
                    .doesNotContain(BvcspSimulator.PASSWORD).doesNotContain(BvcspSimulator.TOKEN_MARK)
                    .doesNotContain(BvcspSocketSimulator.TRUST_STORE_PASSWORD);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidPlainly() throws Exception {
        try (SimCamSimulator other = SimCamSimulator.start()) {
            start(Map.of(), HubProcess.VENDORS, "-Dcamel.server.port=" + URI.create(other.baseUrl()).getPort());

            assertThat(hub.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
            assertThat(hub.exitValue()).isNotZero();
            assertThat(output()).contains("is in use: choose another one by -Dcamel.server.port");
        }
    }

    private void start(Map<String, String> environment, Set<String> enabled, String... properties) throws IOException {
        hub = HubProcess.start(folder.resolve("output"), environment, enabled, properties);
    }

    private long events(String vendor, String type) throws IOException {
        return hub.events(vendor, type);
    }

    private String output() throws IOException {
        return hub.output();
    }

    private boolean accepts() throws IOException {
        return HubProcess.accepts(port);
    }
}
