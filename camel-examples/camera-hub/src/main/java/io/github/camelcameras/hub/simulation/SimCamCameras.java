package io.github.camelcameras.hub.simulation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import io.github.camelcameras.test.simcam.SimCamSimulator.Camera;

/** SimCam cameras, which post to the hub. */
final class SimCamCameras implements Cameras {

    private static final String TOKEN = "of-this-run-only";
    private static final List<Camera> CAMERAS = List.of(new Camera("203233dsdD68F9", "Front door", 2),
            new Camera("0x8dsffsdee1e97e3", "Garden", 1), new Camera("7f3a90c1b2", "Nursery", 3));
    private static final int[][] REPORTS = { { 11, 13, 3 }, { 1, 4, 5 }, { 21, 24, 23 } };

    private final SimCamSimulator platform = SimCamSimulator.start();
    private final URI address;

    /** @param port where the hub takes webhooks */
    SimCamCameras(int port) {
        address = URI.create("http://localhost:" + port + "/simcam/events/" + TOKEN);
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("simcam.webhook.token", TOKEN,
                "simcam.device", CAMERAS.get(0).id(),
                "simcam.base-url", platform.baseUrl(),
                "simcam.client-id", SimCamSimulator.CLIENT_ID,
                "simcam.client-secret", SimCamSimulator.CLIENT_SECRET);
    }

    @Override
    public boolean report(int number) {
        int camera = number % CAMERAS.size();
        int eventType = REPORTS[camera][number / CAMERAS.size() % REPORTS[camera].length];
        int status = platform.sendEvent(address, CAMERAS.get(camera), eventType, Instant.now().getEpochSecond(), "");
        if (status != 200) {
            throw new IllegalStateException("The hub answered " + status);
        }
        return true;
    }

    @Override
    public void close() {
        platform.close();
    }
}
