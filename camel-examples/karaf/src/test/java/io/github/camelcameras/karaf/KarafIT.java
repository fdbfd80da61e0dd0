package io.github.camelcameras.karaf;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.ServerPorts;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import io.github.camelcameras.test.bvcsp.SocketStatistics;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** All five components on a real Karaf, whose cameras are simulated in this JVM. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Karaf 4.4 asks for a security manager, with which Java 24 does not start")
class KarafIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What the project promises; it took one second when this was written. */
    private static final Duration TO_STOP = Duration.ofSeconds(10);
    private static final String WEBHOOK_TOKEN = "webhook-token-of-karaf";
    private static final String SIGNING_KEY = "Key+of/the=environment&50%";
    /** Of a file that holds nothing secret; Java reads no certificates from one without. */
    private static final String SUNMI_KEY = "sunmi-key-of-karaf";

    private final SimCamSimulator simcam = SimCamSimulator.start();
    private final EzvizSimulator ezviz = EzvizSimulator.start();
    private final SunmiIpcSimulator sunmi = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys("app", SUNMI_KEY, SimulatorOptions.ACTIVATION_CODE));
    private final IvyiotSimulator ivyiot = IvyiotSimulator.start();
    private final BvcspSimulator bvcsp = BvcspSimulator.start();
    private final BvcspSocketSimulator bvcspSockets = BvcspSocketSimulator.start(bvcsp);

    @TempDir
    Path folder;
    private Karaf karaf;

    @BeforeEach
    void start() throws Exception {
        karaf = Karaf.start(folder, ServerPorts.free(), environment());
        await("routes that answer").atMost(PATIENCE).ignoreException(ConnectException.class)
                .failFast("Karaf has ended", () -> !karaf.isAlive())
                .untilAsserted(() -> assertThat(karaf.get("/bvcsp/devices").statusCode()).as(karaf.output()).isEqualTo(200));
    }

    @AfterEach
    void close() throws Exception {
        if (karaf != null) {
            karaf.kill();
        }
        simcam.close();
        ezviz.close();
        sunmi.close();
        ivyiot.close();
        bvcspSockets.close();
        bvcsp.close();
    }

    @Test
    void aCallAndAnEventOfEachVendorThenAStopWithConnectionsOpen() throws Exception {
        calls();
        events();
        try (Socket open = new Socket("localhost", karaf.address("/").getPort())) {
            assertThat(open.isConnected()).isTrue();
            assertThat(sunmi.channels().open()).isEqualTo(1);
            assertThat(alarms().connections()).isEqualTo(1);

            assertThat(karaf.end(TO_STOP)).as(karaf.output()).isTrue();
        }

        await("a channel that was closed properly").atMost(PATIENCE).until(() -> sunmi.channels().disconnects() == 1);
        await("a websocket that was closed properly").atMost(PATIENCE).until(() -> alarms().closeCodes().size() == 1);
        assertThat(alarms().lost()).isZero();
        assertThat(bvcsp.logouts()).isEqualTo(1);
        assertThat(karaf.warnings()).as("but for the post with another token").singleElement().asString().contains("status 403");
        assertThat(karaf.output()).contains("ezviz.secret-key = xxxxxx").doesNotContain(secrets());
    }

    private void calls() throws Exception {
        assertThat(answer("/simcam/devices")).contains("\"device_id\"");
        assertThat(answer("/ezviz/devices")).contains("\"deviceSerial\"");
        assertThat(answer("/sunmi-ipc/camera")).contains("\"model_name\"");
        assertThat(answer("/ivyiot/devices")).contains(ivyiot.devices().get(0).macAddr());
        assertThat(answer("/bvcsp/devices")).contains("\"PU_0\"");
        for (String path : List.of("/simcam/devices", "/sunmi-ipc/camera", "/bvcsp/devices")) {
            assertThat(karaf.getAtWebhooks(path).statusCode()).as("where everybody may ask").isEqualTo(404);
        }
    }

    private void events() throws Exception {
        Camera gate = new Camera("c-1", "Gate", 1);
        URI service = karaf.address("/simcam/events/" + WEBHOOK_TOKEN);
        assertThat(simcam.sendEvent(service, gate, 5, 1_566_519_612, "")).isEqualTo(200);
        assertThat(simcam.sendMultipart(service, SimCamSimulator.event(gate, 11, 1_566_519_613, ""))).isEqualTo(200);
        assertThat(simcam.sendEvent(karaf.address("/simcam/events/another"), gate, 5, 1_566_519_612, "")).isEqualTo(403);
        assertThat(new MessagePush(karaf.address("/ezviz/events"), SIGNING_KEY, 0)
                .push(new Message("m-1", "ys.calling", "G-1", 1_582_821_945_396L, "{}"))).extracting(Attempt::status).containsExactly(200);
        await("a channel over TLS").atMost(PATIENCE).until(() -> sunmi.channels().subscribed() == 1);
        sunmi.channels().publish(0, sunmi.events().dynamicDetect(0, 1));
        await("an acknowledgement").atMost(PATIENCE).until(() -> sunmi.channels().acknowledged() == 1);
        await("a second poll").atMost(PATIENCE).until(() -> ivyiot.requests("user_ipc_setting_v2_0.getOemDeviceByUser").size() > 2);
        ivyiot.addDevice("00626EBB0001");
        await("a websocket over TLS").atMost(PATIENCE).until(() -> alarms().connections() == 1);
        bvcspSockets.send(SocketPath.ALARM, "{\"devID\":\"PU_0\",\"type\":4097,\"status\":0,\"time\":1582821945}");

        await("all five").atMost(PATIENCE).untilAsserted(() -> assertThat(karaf.events().lines())
                .anyMatch(line -> line.contains("\"vendor\":\"simcam\"") && line.contains("\"type\":\"vehicle\""))
                .anyMatch(line -> line.contains("\"vendor\":\"simcam\"") && line.contains("\"type\":\"doorbell\""))
                .anyMatch(line -> line.contains("\"vendor\":\"ezviz\"") && line.contains("\"type\":\"call\""))
                .anyMatch(line -> line.contains("\"vendor\":\"sunmi-ipc\"") && line.contains("\"type\":\"motion\""))
                .anyMatch(line -> line.contains("\"vendor\":\"ivyiot\"") && line.contains("00626EBB0001"))
                .anyMatch(line -> line.contains("\"vendor\":\"bvcsp\"") && line.contains("PU_0")));
    }

    private SocketStatistics alarms() {
        return bvcspSockets.statistics(SocketPath.ALARM);
    }

    private String answer(String path) throws Exception {
        HttpResponse<String> answer = karaf.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Map<String, String> environment() throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("EXTRA_JAVA_OPTS", "-Djavax.net.ssl.trustStore=" + bvcspSockets.writeTrustStore(folder.resolve("trust.p12"))
                                           + " -Djavax.net.ssl.trustStorePassword=" + BvcspSocketSimulator.TRUST_STORE_PASSWORD);
        environment.put("POLL_DELAY", "200");
        environment.put("SIMCAM_BASE_URL", simcam.baseUrl());
        environment.put("SIMCAM_CLIENT_ID", SimCamSimulator.CLIENT_ID);
        environment.put("SIMCAM_CLIENT_SECRET", SimCamSimulator.CLIENT_SECRET);
        environment.put("SIMCAM_WEBHOOK_TOKEN", WEBHOOK_TOKEN);
        environment.put("EZVIZ_BASE_URL", ezviz.baseUrl());
        environment.put("EZVIZ_ALLOWED_AREA_DOMAINS", "localhost");
        environment.put("EZVIZ_APP_KEY", EzvizSimulator.APP_KEY);
        environment.put("EZVIZ_SECRET_KEY", EzvizSimulator.APP_SECRET);
        environment.put("EZVIZ_WEBHOOK_VERIFY_TOKEN", SIGNING_KEY);
        environment.put("SUNMI_IPC_HOST", sunmi.host(0));
        environment.put("SUNMI_IPC_PORT", Integer.toString(sunmi.httpsPort()));
        environment.put("SUNMI_IPC_CHANNEL_PORT", Integer.toString(sunmi.channelPort()));
        environment.put("SUNMI_IPC_APP_ID", "app");
        environment.put("SUNMI_IPC_SECRET_KEY", SUNMI_KEY);
        environment.put("SUNMI_IPC_TRUSTED_FINGERPRINTS", sunmi.fingerprint());
        environment.put("IVYIOT_BASE_URL", ivyiot.baseUrl());
        environment.put("IVYIOT_ALLOWED_DOMAINS", "localhost");
        environment.put("IVYIOT_CLIENT_ID", IvyiotSimulator.CLIENT_ID);
        environment.put("IVYIOT_OPEN_ID", IvyiotSimulator.OPEN_ID);
        environment.put("IVYIOT_ACCESS_TOKEN", ivyiot.accessToken());
        environment.put("IVYIOT_OEM_CODE", IvyiotSimulator.OEM_CODE);
        environment.put("BVCSP_BASE_URL", bvcspSockets.baseUrl());
        environment.put("BVCSP_USERNAME", BvcspSimulator.ACCOUNT);
        environment.put("BVCSP_PASSWORD", BvcspSimulator.PASSWORD);
        return environment;
    }

    private static String[] secrets() {
        return new String[] { WEBHOOK_TOKEN, SIGNING_KEY, SUNMI_KEY, SimCamSimulator.CLIENT_SECRET, SimCamSimulator.TOKEN_PREFIX,
                EzvizSimulator.APP_SECRET, EzvizSimulator.TOKEN_MARK, IvyiotSimulator.TOKEN_MARK, BvcspSimulator.PASSWORD,
                BvcspSimulator.TOKEN_MARK };
    }
}
