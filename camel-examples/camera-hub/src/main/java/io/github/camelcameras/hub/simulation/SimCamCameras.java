package io.github.camelcameras.hub.simulation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.simcam.SimCamSimulator;
import io.github.camelcameras.simcam.SimCamSimulator.Camera;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** SimCam cameras that report something five times a second. */
final class SimCamCameras implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimCamCameras.class);
    private static final String TOKEN = "of-this-run-only";
    private static final long MILLIS_BETWEEN_EVENTS = 200;
    private static final List<Camera> CAMERAS = List.of(new Camera("203233dsdD68F9", "Front door", 2),
            new Camera("0x8dsffsdee1e97e3", "Garden", 1), new Camera("7f3a90c1b2", "Nursery", 3));
    private static final int[][] REPORTS = { { 11, 13, 3 }, { 1, 4, 5 }, { 21, 24, 23 } };

    private final SimCamSimulator platform = SimCamSimulator.start();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger sent = new AtomicInteger();
    private final URI address;
    private final int events;

    SimCamCameras(int port, int events) {
        this.address = URI.create("http://localhost:" + port + "/simcam/events/" + TOKEN);
        this.events = events;
    }

    Map<String, String> properties() {
        return Map.of("simcam.webhook.token", TOKEN,
                "simcam.base-url", platform.baseUrl(),
                "simcam.client-id", SimCamSimulator.CLIENT_ID,
                "simcam.client-secret", SimCamSimulator.CLIENT_SECRET);
    }

    void begin() {
        // never two at once after a pause: events of one kind within a second would be one event
        timer.scheduleWithFixedDelay(this::tick, 0, MILLIS_BETWEEN_EVENTS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            report();
        } catch (RuntimeException e) {
            LOG.warn("The hub was not reached: the event is sent again", e); // what a timer is thrown ends it
        }
    }

    private void report() {
        int number = sent.get();
        if (number < events) {
            int camera = number % CAMERAS.size();
            int eventType = REPORTS[camera][number / CAMERAS.size() % REPORTS[camera].length];
            int status = platform.sendEvent(address, CAMERAS.get(camera), eventType, Instant.now().getEpochSecond(), "");
            if (status == 200) {
                sent.incrementAndGet();
            } else {
                LOG.warn("The hub answered {}: the event is sent again", status);
            }
        }
    }

    int sent() {
        return sent.get();
    }

    void end() {
        timer.shutdown();
        try {
            timer.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        platform.close();
    }
}
