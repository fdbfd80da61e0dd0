package io.github.camelcameras.hub.simulation;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the cameras of a vendor report their events, one after the other, five times a second. */
final class Reporter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reporter.class);
    private static final long MILLIS_BETWEEN_EVENTS = 200;
    /** Longer than a platform tries to get rid of one event. */
    private static final long SECONDS_TO_END = 10;

    private final Cameras cameras;
    private final int events;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger sent = new AtomicInteger();

    /** @param events how many the cameras report */
    Reporter(Cameras cameras, int events) {
        this.cameras = cameras;
        this.events = events;
    }

    Cameras cameras() {
        return cameras;
    }

    void begin() {
        // never two at once after a pause: SimCam's events of one kind within a second would be one event
        timer.scheduleWithFixedDelay(this::tick, 0, MILLIS_BETWEEN_EVENTS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            if (sent.get() < events && cameras.report(sent.get())) {
                sent.incrementAndGet();
            }
        } catch (RuntimeException e) {
            LOG.warn("An event did not reach the hub, and is sent again", e); // what a timer is thrown ends it
        }
    }

    int sent() {
        return sent.get();
    }

    /** Returns when nothing is being sent any more. */
    void end() {
        timer.shutdown();
        try {
            timer.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        cameras.close();
    }
}
