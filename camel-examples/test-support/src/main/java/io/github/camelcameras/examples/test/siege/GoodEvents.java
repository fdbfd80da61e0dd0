package io.github.camelcameras.examples.test.siege;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Connection;
import io.github.camelcameras.examples.test.posts.GoodPosts;

/** A good event five times a second, each on a connection of its own, whatever became of the one before. */
final class GoodEvents implements AutoCloseable {

    /** Begins the identifier of each of their devices. */
    static final String DEVICES = "good-";

    private static final long EVERY_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI server;
    private final WebhookKeys keys;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    /**
     * How they were answered.
     *
     * @param failures one for each that was not answered by 200
     */
    record Figures(int events, List<String> failures, double median, double worst) {

        @Override
        public String toString() {
            return "%d good events, %d failed%s, median %.3f s, worst %.3f s".formatted(events, failures.size(),
                    failures.isEmpty() ? "" : " (" + failures.get(0) + ")", median, worst);
        }
    }

    private GoodEvents(URI server, WebhookKeys keys) {
        this.server = server;
        this.keys = keys;
    }

    static GoodEvents start(URI server, WebhookKeys keys) {
        GoodEvents events = new GoodEvents(server, keys);
        events.clock.scheduleAtFixedRate(() -> events.callers.execute(events::post), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return events;
    }

    private void post() {
        long begin = System.nanoTime();
        byte[] post = GoodPosts.simcam(keys, GoodPosts.event(DEVICES + begin));
        try (Connection connection = new Connection(server)) {
            connection.write(post);
            int status = connection.read(true, PATIENCE).status();
            if (status != 200) {
                failures.add("status " + status);
            }
        } catch (IOException e) {
            failures.add(e.toString());
        }
        seconds.add((System.nanoTime() - begin) / 1e9);
    }

    /** Sends no more, and waits for what has not been answered. */
    Figures stop() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        callers.shutdown();
        callers.awaitTermination(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return new Figures(sorted.size(), List.copyOf(failures), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    @Override
    public void close() {
        clock.shutdownNow();
        callers.shutdownNow();
    }
}
