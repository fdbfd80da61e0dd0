package io.github.camelcameras.hub;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import io.github.camelcameras.test.ServerPorts;
import io.github.camelcameras.test.SimulatedPicture;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The page of the packaged hub in a real browser, with the platforms of all vendors simulated here. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CameraHubPageIT {

    private static final String TOKEN = "webhook-token-of-the-page";
    private static final String SUNMI_KEY = "signs-for-the-page-only";
    private static final String PRIVATE_CAMERA = "203233dsdD68F9";
    private static final String MOVED_CAMERA = "427700000";
    private static final String WATCHED_CAMERA = "00626EAA0002";
    private static final AtomicInteger SECONDS = new AtomicInteger(1_566_519_612);

    @TempDir
    private static Path folder;
    private static int port;
    private static EmbeddedKafka kafka;
    private static SimCamSimulator simcam;
    private static EzvizSimulator ezviz;
    private static SunmiIpcSimulator sunmi;
    private static IvyiotSimulator ivyiot;
    private static BvcspSocketSimulator bvcsp;
    private static HubProcess hub;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start();
        port = ServerPorts.free();
        kafka = EmbeddedKafka.start();
        simcam = SimCamSimulator.start();
        ezviz = EzvizSimulator.start();
        sunmi = SunmiIpcSimulator.start(new SimulatorOptions()
                .withKeys("app", SUNMI_KEY, SimulatorOptions.ACTIVATION_CODE));
        ivyiot = IvyiotSimulator.start();
        bvcsp = BvcspSocketSimulator.start();
        hub = HubProcess.start(folder.resolve("output"), environment(), HubProcess.VENDORS,
                "-Dhub.simulate=false", "-Dhub.log=INFO", "-Dcamel.server.port=" + port);
        eventually("the hub").until(() -> hub.output().contains("(watched)") && bvcsp.connections() == 6
                && sunmi.channels().subscribed() == 1 && ezviz.requests("/api/lapp/alarm/list").size() > 1
                && ivyiot.requests("record.query").size() > 1);
        eventually("the page").ignoreExceptions().until(() -> { // of a hub that does not listen yet
            browser.open(hub.page(), 1200, 900, false);
            return browser.text("h1").equals("Camera hub");
        });
        browser.complaints().clear(); // that there was no page yet
    }

    private static Map<String, String> environment() throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of("KAFKA_BROKERS", kafka.brokers(),
                "SIMCAM_BASE_URL", simcam.baseUrl(), "SIMCAM_CLIENT_ID", SimCamSimulator.CLIENT_ID,
                "SIMCAM_CLIENT_SECRET", SimCamSimulator.CLIENT_SECRET, "SIMCAM_WEBHOOK_TOKEN", TOKEN,
                "SIMCAM_DEVICE", PRIVATE_CAMERA));
        environment.putAll(Map.of("EZVIZ_BASE_URL", ezviz.baseUrl(), "EZVIZ_ALLOWED_AREA_DOMAINS", "localhost",
                "EZVIZ_ALLOWED_PICTURE_DOMAINS", "localhost", "EZVIZ_APP_KEY", EzvizSimulator.APP_KEY,
                "EZVIZ_SECRET_KEY", EzvizSimulator.APP_SECRET, "EZVIZ_WEBHOOK_VERIFY_TOKEN", "signing-key-of-the-page",
                "EZVIZ_DEVICE", MOVED_CAMERA, "EZVIZ_ALARMS_DELAY", "500"));
        environment.putAll(Map.of("SUNMI_IPC_HOSTS", sunmi.host(0), "SUNMI_IPC_DEVICE", sunmi.host(0),
                "SUNMI_IPC_PORT", Integer.toString(sunmi.httpsPort()),
                "SUNMI_IPC_CHANNEL_PORT", Integer.toString(sunmi.channelPort()), "SUNMI_IPC_APP_ID", "app",
                "SUNMI_IPC_SECRET_KEY", SUNMI_KEY, "SUNMI_IPC_TRUSTED_FINGERPRINTS", sunmi.fingerprint()));
        environment.putAll(Map.of("IVYIOT_BASE_URL", ivyiot.baseUrl(), "IVYIOT_ALLOWED_DOMAINS", "localhost",
                "IVYIOT_DEVICE", WATCHED_CAMERA, "IVYIOT_CLIENT_ID", IvyiotSimulator.CLIENT_ID,
                "IVYIOT_OPEN_ID", IvyiotSimulator.OPEN_ID, "IVYIOT_ACCESS_TOKEN", ivyiot.accessToken(),
                "IVYIOT_OEM_CODE", IvyiotSimulator.OEM_CODE, "IVYIOT_DELAY", "500"));
        environment.putAll(Map.of("BVCSP_BASE_URL", bvcsp.baseUrl(), "BVCSP_USERNAME", BvcspSimulator.ACCOUNT,
                "BVCSP_PASSWORD", BvcspSimulator.PASSWORD, "BVCSP_OWN_TRUST_STORE", "true",
                "BVCSP_TRUST_STORE", bvcsp.writeTrustStore(folder.resolve("trust.p12")).toUri().toString(),
                "BVCSP_TRUST_STORE_PASSWORD", BvcspSocketSimulator.TRUST_STORE_PASSWORD));
        return environment;
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser == null) {
            return; // skipped
        }
        try {
            hub.destroy();
            assertThat(hub.waitFor(60, TimeUnit.SECONDS)).as("the hub ends while a browser looks at its page").isTrue();
            String key = URI.create(hub.page()).getQuery().substring("key=".length());
            assertThat(hub.output().lines()).filteredOn(line -> line.contains(key)).as("the link, and no log").singleElement().asString()
                    .startsWith("shown at ");
            assertThat(hub.output()).contains("twice 0")
                    .doesNotContain(TOKEN).doesNotContain(SUNMI_KEY).doesNotContain("-of-the-page")
                    .doesNotContain(BvcspSocketSimulator.TRUST_STORE_PASSWORD)
                    .doesNotContain(SimCamSimulator.CLIENT_SECRET).doesNotContain(SimCamSimulator.TOKEN_PREFIX)
                    .doesNotContain(EzvizSimulator.APP_SECRET).doesNotContain(EzvizSimulator.TOKEN_MARK)
                    .doesNotContain(BvcspSimulator.PASSWORD).doesNotContain(BvcspSimulator.TOKEN_MARK)
                    .doesNotContain(IvyiotSimulator.SUBTOKEN).doesNotContain(IvyiotSimulator.TOKEN_MARK);
        } finally {
            Stream<AutoCloseable> all = Stream.of(browser, hub, simcam, ezviz, sunmi, ivyiot, bvcsp, kafka);
            for (AutoCloseable one : all.filter(Objects::nonNull).toList()) {
                one.close();
            }
        }
    }

    @Test
    void eventsOfAllVendorsArriveAsTheyHappenAndAreCounted() throws Exception {
        open(1200, 900, false);
        int faces = count("sunmi-ipc", "face");

        sendSimCam("Gate");
        ezviz.alarms().add("E-1", 10016, System.currentTimeMillis(), false, ezviz.addPicture("door.jpg", SimulatedPicture.jpeg()));
        sunmi.channels().publish(0, sunmi.events().faceRecog(0, "vip", "1"));
        sunmi.channels().publish(0, sunmi.events().faceRecog(0, "vip", "2"));
        ivyiot.addRecording(WATCHED_CAMERA, Instant.now().minusSeconds(120), Duration.ofSeconds(41));
        bvcsp.send(SocketPath.ALARM, Alarms.alarm(7, Instant.now().getEpochSecond()));

        eventually("SimCam").until(() -> rows("simcam", "Gate") == 1);
        eventually("EZVIZ").until(() -> rows("ezviz", "doorbell") == 1);
        eventually("Sunmi IPC").until(() -> count("sunmi-ipc", "face") == faces + 2);
        eventually("IVYIOT").until(() -> rows("ivyiot", "other") == 1);
        eventually("BVCSP").until(() -> rows("bvcsp", "motion") == 1);
        eventually("an alarm's picture").until(() -> pictures("ezviz") > 0);
        eventually("a face's picture").until(() -> pictures("sunmi-ipc") > 1);
        assertThat(count("ezviz", "doorbell")).isEqualTo(1);
        eventually("all connections")
                .until(() -> browser.evaluate("document.querySelectorAll('#connections .state:not(.up)').length").equals(0));
        assertThat(browser.text("#connections")).contains("simcam-events", "ezviz-messages", "ezviz-alarms", "sunmi-ipc-events",
                "1 of 1 cameras", "ivyiot-recordings", "bvcsp-alarms", "bvcsp-commands", "console").doesNotContain("direct", "-cameras");
        screenshot("page.png");

        browser.reload();
        eventually("a browser that comes again").until(() -> isLive() && rows("simcam", "Gate") == 1
                && count("sunmi-ipc", "face") >= faces + 2 && pictures("ezviz") > 0);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void buttonsReachTheCameras() throws Exception {
        open(1200, 900, false);

        press("simcam-privacy");
        eventually("privacy").until(() -> simcam.isPrivate(PRIVATE_CAMERA));
        press("ezviz-left");
        eventually("the end of the movement").until(() -> !ezviz.requests("/api/lapp/device/ptz/stop").isEmpty());
        press("sunmi-ipc-snapshot");
        eventually("a picture").until(CameraHubPageIT::isSnapshotShown);

        assertThat(ezviz.requests("/api/lapp/device/ptz/start")).hasSize(1).allSatisfy(
                request -> assertThat(request.form()).containsEntry("deviceSerial", MOVED_CAMERA).containsEntry("direction", "2"));
        assertThat(ezviz.requests("/api/lapp/device/ptz/stop")).hasSize(1)
                .allSatisfy(request -> assertThat(request.form()).containsEntry("deviceSerial", MOVED_CAMERA));
        assertThat(sunmi.media().downloads())
                .anyMatch(download -> download.path().startsWith("/tmp/snapshot/") && download.status() == 200);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndButtonsAreLargeEnough() throws Exception {
        open(360, 740, true);
        sendSimCam("Long".repeat(30));

        eventually("the event").until(() -> rows("simcam", "LongLong") == 1);
        press("sunmi-ipc-snapshot");
        eventually("a picture").until(CameraHubPageIT::isSnapshotShown);
        assertThat((Integer) browser.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat((Integer) browser.evaluate("window.innerWidth")).isEqualTo(360);
        assertThat((Integer) browser.evaluate("Math.floor(Math.min(...[...document.querySelectorAll('button')]"
                                              + ".map((button) => button.getBoundingClientRect().height)))")).isGreaterThanOrEqualTo(44);
        screenshot("page-on-a-phone.png");
    }

    @Test
    void aVendorThatGoesDownIsSeenAndSoIsItsReturn() throws Exception {
        open(1200, 900, false);
        eventually("up").until(() -> state("sunmi-ipc-events").equals("up"));
        int motions = count("sunmi-ipc", "motion");

        sunmi.channels().stopListening();
        sunmi.channels().drop(true);
        eventually("down").until(() -> state("sunmi-ipc-events").equals("down"));
        assertThat(state("bvcsp-alarms")).as("the others").isEqualTo("up");

        sunmi.channels().listen();
        eventually("up again").until(() -> state("sunmi-ipc-events").equals("up") && sunmi.channels().subscribed() == 1);
        assertThat(sunmi.channels().publish(0, sunmi.events().dynamicDetect(0, 1))).isEqualTo(1);
        eventually("its events").until(() -> count("sunmi-ipc", "motion") == motions + 1);
    }

    @Test
    void whatAnEventSaysIsTextAndNothingElse() throws Exception {
        open(1200, 900, false);
        String name = "<img src=x onerror=\"document.title='taken'\"><script></script>";

        sendSimCam(name);

        eventually("the event").until(() -> rows("simcam", name) == 1);
        assertThat(browser.evaluate("document.querySelectorAll('#events img[src=x], #events script').length")).isEqualTo(0);
        assertThat(browser.evaluate("document.title")).isEqualTo("Camera hub");
    }

    private static void open(int width, int height, boolean phone) throws Exception {
        browser.open(hub.page(), width, height, phone);
        eventually("live, with three buttons")
                .until(() -> isLive() && browser.evaluate("document.querySelectorAll('button').length").equals(3));
        assertThat(browser.evaluate("location.href")).as("an address without the key").isEqualTo(hub.page().split("\\?")[0]);
    }

    private static boolean isLive() throws Exception {
        return browser.text("#live").equals("live") && !browser.text("#connections").isEmpty();
    }

    private static void sendSimCam(String camera) {
        URI address = URI.create("http://localhost:" + port + "/simcam/events/" + TOKEN);
        assertThat(simcam.sendEvent(address, new Camera("c-1", camera, 1), 5, SECONDS.incrementAndGet(), "")).isEqualTo(200);
    }

    private static void press(String route) throws Exception {
        browser.press("button[data-route=" + route + "]");
        eventually("that it is done").until(() -> browser.text("#outcome").endsWith("Done"));
        browser.evaluate("document.querySelector('#outcome').textContent = ''");
    }

    private static int rows(String vendor, String text) throws Exception {
        return (Integer) browser.evaluate("[...document.querySelectorAll('li.event[data-vendor=" + vendor + "]')]"
                                          + ".filter((row) => row.textContent.includes(" + Json.write(text) + ")).length");
    }

    private static int pictures(String vendor) throws Exception {
        return (Integer) browser.evaluate("[...document.querySelectorAll('li.event[data-vendor=" + vendor + "] img')]"
                                          + ".filter((image) => image.naturalWidth > 0).length");
    }

    private static int count(String vendor, String type) throws Exception {
        return (Integer) browser.evaluate("[...document.querySelectorAll('#counts tr')]"
                                          + ".map((row) => [...row.cells].map((cell) => cell.textContent))"
                                          + ".filter((cells) => cells[0] === " + Json.write(vendor) + " && cells[1] === " + Json.write(type)
                                          + ").map((cells) => Number(cells[2])).concat(0)[0]");
    }

    private static boolean isSnapshotShown() throws Exception {
        return Boolean.TRUE.equals(browser.evaluate("document.querySelector('#snapshot').naturalWidth > 0"));
    }

    private static String state(String route) throws Exception {
        return browser.text("li[data-route=" + route + "] .state");
    }

    private static void screenshot(String name) throws Exception {
        browser.screenshot(Path.of("target", name));
    }

    /** By this thread, which is the one that may use the browser. */
    private static ConditionFactory eventually(String what) {
        return await(what).atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).pollInSameThread();
    }
}
