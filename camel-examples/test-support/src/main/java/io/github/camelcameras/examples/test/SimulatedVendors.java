package io.github.camelcameras.examples.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import io.github.camelcameras.test.sunmiipc.Events;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;

/** The platforms of four vendors and a camera of the fifth, on loopback. */
public final class SimulatedVendors implements AutoCloseable {

    private static final String SIMCAM_WEBHOOK_TOKEN = "simcam.webhook~token-7_";
    private static final String EZVIZ_SIGNING_KEY = "Key+of/the=push&50%";
    private static final int EZVIZ_RETRIES = 3;
    private static final String SUNMI_APP_ID = "shop";
    private static final String SUNMI_SECRET_KEY = "Key+of/the=shop&50%";
    private static final String IVYIOT_CAMERA = "00626EAA0001";
    private static final String POLLED_EVERY = "500";

    private final SimCamSimulator simcam = SimCamSimulator.start();
    private final EzvizSimulator ezviz = EzvizSimulator.start();
    private final SunmiIpcSimulator sunmi = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys(SUNMI_APP_ID, SUNMI_SECRET_KEY, SimulatorOptions.ACTIVATION_CODE));
    private final IvyiotSimulator ivyiot = IvyiotSimulator.start();
    private final BvcspSocketSimulator bvcsp = BvcspSocketSimulator.start();
    private final Path trustStore = bvcsp.writeTrustStore(newFile());
    private int alarms;

    private SimulatedVendors() {
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("vendors", ".p12");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SimulatedVendors start() {
        return new SimulatedVendors();
    }

    /** What the <code>application.properties</code> of the examples leave open. */
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(Map.of(
                "simcam.base-url", simcam.baseUrl(),
                "simcam.client-id", SimCamSimulator.CLIENT_ID,
                "simcam.client-secret", SimCamSimulator.CLIENT_SECRET,
                "simcam.webhook.token", SIMCAM_WEBHOOK_TOKEN));
        properties.putAll(Map.of(
                "ezviz.base-url", ezviz.baseUrl(),
                "ezviz.allowed-area-domains", "localhost",
                "ezviz.app-key", EzvizSimulator.APP_KEY,
                "ezviz.secret-key", EzvizSimulator.APP_SECRET,
                "ezviz.webhook-verify-token", EZVIZ_SIGNING_KEY));
        properties.putAll(Map.of(
                "sunmi-ipc.host", sunmi.host(0),
                "sunmi-ipc.port", Integer.toString(sunmi.httpsPort()),
                "sunmi-ipc.channel-port", Integer.toString(sunmi.channelPort()),
                "sunmi-ipc.app-id", SUNMI_APP_ID,
                "sunmi-ipc.secret-key", SUNMI_SECRET_KEY,
                "sunmi-ipc.trusted-fingerprints", sunmi.fingerprint()));
        properties.putAll(Map.of(
                "ivyiot.base-url", ivyiot.baseUrl(),
                "ivyiot.allowed-domains", "localhost",
                "ivyiot.device", IVYIOT_CAMERA,
                "ivyiot.client-id", IvyiotSimulator.CLIENT_ID,
                "ivyiot.open-id", IvyiotSimulator.OPEN_ID,
                "ivyiot.access-token", ivyiot.accessToken(),
                "ivyiot.oem-code", IvyiotSimulator.OEM_CODE,
                "ivyiot.delay", POLLED_EVERY));
        properties.putAll(Map.of(
                "bvcsp.base-url", bvcsp.baseUrl(),
                "bvcsp.username", BvcspSimulator.ACCOUNT,
                "bvcsp.password", BvcspSimulator.PASSWORD));
        return properties;
    }

    /** What proves that a post is a vendor's. */
    public WebhookKeys webhookKeys() {
        return new WebhookKeys(SIMCAM_WEBHOOK_TOKEN, EZVIZ_SIGNING_KEY, SUNMI_APP_ID, SUNMI_SECRET_KEY);
    }

    /** The system properties by which a JVM trusts the platform of BVCSP, whose certificate is its own. */
    public Map<String, String> systemProperties() {
        return Map.of("javax.net.ssl.trustStore", trustStore.toString(),
                "javax.net.ssl.trustStorePassword", BvcspSocketSimulator.TRUST_STORE_PASSWORD);
    }

    /** Lets this JVM trust that platform. */
    public SimulatedVendors trustedHere() {
        systemProperties().forEach(System::setProperty);
        return this;
    }

    /** What no log may have: what is configured, and what the platforms give for it. */
    public List<String> secrets() {
        return List.of(SimCamSimulator.CLIENT_SECRET, SIMCAM_WEBHOOK_TOKEN, SimCamSimulator.TOKEN_PREFIX,
                EzvizSimulator.APP_SECRET, EZVIZ_SIGNING_KEY, EzvizSimulator.TOKEN_MARK,
                SUNMI_SECRET_KEY,
                ivyiot.accessToken(), IvyiotSimulator.TOKEN_MARK, IvyiotSimulator.SUBTOKEN,
                BvcspSimulator.PASSWORD, BvcspSimulator.TOKEN_MARK);
    }

    /** Whether events that happen now reach the application: before, they are none, or there is nobody to tell. */
    public boolean areListenedTo() {
        // what the first poll finds is from before its time; the second poll comes when the first has ended
        return sunmi.channels().subscribed() == 1 && ivyiot.requests("record.query").size() > 1
                && bvcsp.statistics(SocketPath.ALARM).connections() == 1;
    }

    /** How often the message channel was closed as it should be. */
    public long closedChannels() {
        return sunmi.channels().disconnects();
    }

    /** How often the websocket was closed as it should be. */
    public int closedWebsockets() {
        return bvcsp.statistics(SocketPath.ALARM).closeCodes().size();
    }

    /** Takes the Sunmi camera from the network, as far as its message channel goes. */
    public void unplugCamera() {
        sunmi.channels().stopListening();
        sunmi.channels().drop(true);
    }

    /** Puts it back. */
    public void plugCamera() {
        sunmi.channels().listen();
    }

    /** A camera posts to the webhook; the status of the answer. */
    public int postOfSimCam(URI application, String deviceId) {
        return simcam.sendForm(simcamWebhook(application), sightOfSimCam(deviceId));
    }

    /** The same as a multipart form, which the vendor's document does not rule out. */
    public int multipartPostOfSimCam(URI application, String deviceId) {
        return simcam.sendMultipart(simcamWebhook(application), sightOfSimCam(deviceId));
    }

    private static URI simcamWebhook(URI application) {
        return application.resolve("/simcam/events/" + SIMCAM_WEBHOOK_TOKEN);
    }

    private static Map<String, String> sightOfSimCam(String deviceId) {
        return SimCamSimulator.event(new Camera(deviceId, "Gate", 1), 5, Instant.now().getEpochSecond(), "");
    }

    /** The platform pushes a message to the webhook, as often as it does; the status of the last answer. */
    public int pushOfEzviz(URI application, String deviceId) {
        Message message = new Message("message-" + deviceId, "ys.calling", deviceId, System.currentTimeMillis(), "{}");
        List<Attempt> attempts = new MessagePush(application.resolve("/ezviz/events"), EZVIZ_SIGNING_KEY, EZVIZ_RETRIES)
                .push(message);
        return attempts.get(attempts.size() - 1).status();
    }

    /** The camera posts to the webhook; the status of the answer. */
    public int postOfSunmi(URI application, Map<String, Object> event) {
        return sunmi.webhook().post(application.resolve("/sunmi-ipc/events"), Events.json(event)).status();
    }

    /** Something that the Sunmi camera sees now; its <code>id</code> is what {@link #idOf} makes of it. */
    public Map<String, Object> sightOfSunmi() {
        return sunmi.events().dynamicDetect(0, 1);
    }

    /** The camera sends an event through the message channel. */
    public void publishOfSunmi(Map<String, Object> event) {
        sunmi.channels().publish(0, event);
    }

    /** What identifies an event of the Sunmi camera. */
    public String idOf(Map<String, Object> event) {
        return sunmi.serial(0) + "-" + event.get("event_id") + "-" + event.get("report_time");
    }

    /** How many events of its message channel the camera knows to have arrived. */
    public long acknowledgedToSunmi() {
        return sunmi.channels().acknowledged();
    }

    /** An IVYIOT camera has recorded something; the identifier of the camera. */
    public String recordingOfIvyiot() {
        ivyiot.addRecording(IVYIOT_CAMERA, Instant.now().minusSeconds(120), Duration.ofSeconds(41));
        return IVYIOT_CAMERA;
    }

    /** A device of the BVCSP platform has raised an alarm; the identifier of the device. */
    public String alarmOfBvcsp() {
        alarms++;
        bvcsp.send(SocketPath.ALARM, Alarms.alarm(alarms, Instant.now().getEpochSecond()));
        return "PU_" + alarms;
    }

    @Override
    public void close() {
        simcam.close();
        ezviz.close();
        sunmi.close();
        ivyiot.close();
        bvcsp.close();
        trustStore.toFile().delete();
    }
}
