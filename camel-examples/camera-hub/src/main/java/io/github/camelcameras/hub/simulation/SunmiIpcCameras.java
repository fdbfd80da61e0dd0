package io.github.camelcameras.hub.simulation;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.sunmiipc.ChannelListener;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;

/** A Sunmi IPC camera, which reports through the message channel that the hub keeps to it. */
final class SunmiIpcCameras implements Cameras {

    private static final String APP_ID = "camera-hub";
    private static final String SECRET_KEY = "signs-in-this-run-only";
    private static final long SECONDS_TO_ACKNOWLEDGE = 8;

    private final SunmiIpcSimulator camera = SunmiIpcSimulator.start(new SimulatorOptions()
            .withKeys(APP_ID, SECRET_KEY, SimulatorOptions.ACTIVATION_CODE));
    private final BlockingQueue<Long> acknowledged = new LinkedBlockingQueue<>();
    /** <code>null</code> once it has been acknowledged. */
    private Map<String, Object> event;

    SunmiIpcCameras() {
        camera.channels().listener(new ChannelListener() {
            @Override
            public void acknowledged(int camera, long eventId) {
                acknowledged.add(eventId);
            }
        });
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("sunmi-ipc.hosts", camera.host(0),
                "sunmi-ipc.device", camera.host(0),
                "sunmi-ipc.port", Integer.toString(camera.httpsPort()),
                "sunmi-ipc.channel-port", Integer.toString(camera.channelPort()),
                "sunmi-ipc.app-id", APP_ID,
                "sunmi-ipc.secret-key", SECRET_KEY,
                "sunmi-ipc.trusted-fingerprints", camera.fingerprint());
    }

    @Override
    public boolean report(int number) {
        if (event == null) {
            event = newEvent(number);
        }
        boolean subscribed = camera.channels().publish(0, event) > 0;
        if (subscribed) {
            awaitAcknowledgement((Long) event.get("event_id"));
            event = null;
        }
        return subscribed;
    }

    private Map<String, Object> newEvent(int number) {
        return switch (number % 3) {
            case 0 -> camera.events().dynamicDetect(0, 1);
            case 1 -> camera.events().dynamicDetect(0, 2);
            default -> camera.events().faceRecog(0, "vip", "358526");
        };
    }

    private void awaitAcknowledgement(Long eventId) {
        try {
            Long id;
            do { // one that was sent again may be acknowledged twice
                id = acknowledged.poll(SECONDS_TO_ACKNOWLEDGE, TimeUnit.SECONDS);
            } while (id != null && !id.equals(eventId));
            if (id == null) {
                throw new IllegalStateException("The hub did not acknowledge event " + eventId + " within " + SECONDS_TO_ACKNOWLEDGE
                                                + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the hub acknowledged event " + eventId, e);
        }
    }

    @Override
    public void close() {
        camera.close();
    }
}
