package io.github.camelcameras.hub.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.camelcameras.test.ivyiot.IvyiotSimulator;

/** IVYIOT cameras, which the hub has to ask for: of five events one is a new camera, four are recordings of one that was there. */
final class IvyiotCameras implements Cameras {

    private static final String CAMERA = "00626EAA0001";
    private static final int NEW_CAMERAS = 0xBB0000;
    private static final int ROUND = 5;
    private static final Duration LENGTH = Duration.ofSeconds(1);

    private final IvyiotSimulator platform = IvyiotSimulator.start();
    private final Instant firstRecording = Instant.now().minus(Duration.ofHours(1));

    @Override
    public Map<String, String> properties() {
        return Map.of("ivyiot.device", CAMERA,
                "ivyiot.base-url", platform.baseUrl(),
                "ivyiot.allowed-domains", "localhost",
                "ivyiot.client-id", IvyiotSimulator.CLIENT_ID,
                "ivyiot.open-id", IvyiotSimulator.OPEN_ID,
                "ivyiot.access-token", platform.accessToken(),
                "ivyiot.oem-code", IvyiotSimulator.OEM_CODE,
                "ivyiot.delay", "500");
    }

    @Override
    public boolean report(int number) {
        return number % ROUND == 0 ? addDevice(number) : addRecording(number);
    }

    private boolean addDevice(int number) {
        boolean polling = isPolling("user_ipc_setting_v2_0.getOemDeviceByUser");
        if (polling) {
            platform.addDevice("00626E%06X".formatted(NEW_CAMERAS + number));
        }
        return polling;
    }

    private boolean addRecording(int number) {
        Instant start = firstRecording.plus(LENGTH.multipliedBy(number)); // each its own, as a recording is told by its start
        boolean listed = isPolling("record.query") && start.isBefore(Instant.now()); // what has yet to begin is not asked for
        if (listed) {
            platform.addRecording(CAMERA, start, LENGTH);
        }
        return listed;
    }

    /** What the first poll finds is from before the hub's time and not an event; the second poll comes when the first has ended. */
    private boolean isPolling(String service) {
        return platform.requests(service).size() > 1;
    }

    @Override
    public void close() {
        platform.close();
    }
}
