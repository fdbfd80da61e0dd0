package io.github.camelcameras.examples.test.siege;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.ApplicationProcess;
import io.github.camelcameras.examples.test.Host;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Remains;
import io.github.camelcameras.test.support.Json;
import org.awaitility.core.ConditionTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks on a packaged application in a JVM of its own with a small heap, one after the other, with good events meanwhile. All
 * connections are of this machine. What is found is printed.
 */
public final class Siege {

    /** As in a small container. */
    public static final String HEAP = "-Xmx128m";

    private static final int MOST = 1024 * 1024;
    private static final double WORST_SECONDS = 2;
    private static final Duration DRIP = Duration.ofSeconds(3);
    private static final Duration HANG_UP = Duration.ofMillis(500);
    private static final long HEAP_LEFT = 32_000_000;
    private static final String EZVIZ_HEAD = "POST " + WebhookKeys.EZVIZ_PATH + " HTTP/1.1\r\nHost: localhost\r\n"
                                             + "Content-Type: text/plain\r\n";

    private final Host host;
    private final Scale scale;
    private final Application application;
    private final URI server;
    private final WebhookKeys keys;
    private final Remains remains;
    private final Path log;
    private final List<String> faults = new ArrayList<>();

    private Siege(Host host, Scale scale, Application application, URI server, WebhookKeys keys, Remains remains, Path log) {
        this.host = host;
        this.scale = scale;
        this.application = application;
        this.server = server;
        this.keys = keys;
        this.remains = remains;
        this.log = log;
    }

    /**
     * Starts an application, attacks it, and stops it.
     *
     * @param  folder empty, where it writes
     * @param  heap   an option of its JVM
     * @return        what was not as it should be, each as a sentence
     */
    public static List<String> run(Host host, Path jar, Path folder, Scale scale, String heap) throws IOException, InterruptedException {
        try (SimulatedVendors vendors = SimulatedVendors.start();
                ApplicationProcess process = host.start(jar, folder, List.of(heap), vendors)) {
            Siege siege = new Siege(host, scale, host.awaitListening(process), host.webhooks(process),
                    vendors.webhookKeys(), new Remains(process.pid(), folder), folder.resolve("output"));
            siege.attack();
            return siege.faults;
        }
    }

    /** What is done to the application; what came of it, in words. */
    private interface Attack {
        String make() throws IOException, InterruptedException;
    }

    private void attack() throws IOException, InterruptedException {
        during("nothing", this::nothing); // the first event loads what the others use
        Remains.State before = remains.now();
        long heapBefore = remains.heap();
        during("one post, announced", () -> longPost(true));
        during("one post, in chunks", () -> longPost(false));
        during("posts that do not end", this::openPosts);
        during("half-open connections", this::halfOpen);
        during("drips", this::drips);
        during("callers that hang up", this::hangUps);
        during("forged posts", this::forged);
        during("nothing any more", this::nothing);
        after(before, heapBefore);
    }

    private void during(String what, Attack attack) throws IOException, InterruptedException {
        try (GoodEvents events = GoodEvents.start(server, keys)) {
            String outcome = attack.make();
            nothing(); // what comes of it may take a moment
            GoodEvents.Figures figures = events.stop();
            say("%s: %s; %s", what, outcome, figures);
            check(figures.failures().isEmpty(), "%s: %d good events failed, such as by %s", what, figures.failures().size(),
                    figures.failures().stream().findFirst().orElse(""));
            check(what.equals("nothing") || figures.worst() < WORST_SECONDS, "%s: a good event took %.1f s", what, figures.worst());
        }
    }

    private String nothing() throws InterruptedException {
        new CountDownLatch(1).await(1, TimeUnit.SECONDS);
        return "for a second";
    }

    private String longPost(boolean announced) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (String path : new String[] { WebhookKeys.EZVIZ_PATH, WebhookKeys.SUNMI_PATH, keys.simcamPath() }) {
            LongPost.Outcome outcome = LongPost.send(server, path, type(path), scale.longPost(), announced);
            outcomes.add(outcome.toString());
            check(outcome.status() == 413, "a post of %d MB was answered %d", scale.longPost() / 1_000_000, outcome.status());
        }
        return "%d MB each, ".formatted(scale.longPost() / 1_000_000) + outcomes;
    }

    private String openPosts() throws IOException {
        byte[] begin = (EZVIZ_HEAD + "Content-Length: " + MOST + "\r\n\r\n" + "x".repeat(MOST - 1)).getBytes(StandardCharsets.US_ASCII);
        Crowd.Outcome outcome = Crowd.visit(server, scale.open(), begin, null, scale.hold());
        ended("posts that do not end", outcome);
        return outcome.toString();
    }

    private String halfOpen() throws IOException {
        byte[] begin = EZVIZ_HEAD.getBytes(StandardCharsets.US_ASCII);
        return Crowd.visit(server, scale.halfOpen(), begin, null, scale.idle()).toString();
    }

    private String drips() throws IOException {
        byte[] begin = (EZVIZ_HEAD + "Content-Length: 1000\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        Crowd.Outcome outcome = Crowd.visit(server, scale.drips(), begin, DRIP, scale.hold());
        ended("drips", outcome);
        return outcome.toString();
    }

    private String hangUps() throws IOException {
        long before = Files.size(log);
        List<String> outcomes = new ArrayList<>();
        for (String path : new String[] { WebhookKeys.EZVIZ_PATH, WebhookKeys.SUNMI_PATH, keys.simcamPath() }) {
            byte[] begin = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type(path)
                            + "\r\nContent-Length: 1000\r\n\r\nsome").getBytes(StandardCharsets.US_ASCII);
            outcomes.add(Crowd.visit(server, scale.hangUps(), begin, null, HANG_UP).toString());
        }
        long logged = Files.size(log) - before;
        check(logged < scale.log(), "the log of %d callers that hung up has %d bytes", 3 * scale.hangUps(), logged);
        return outcomes + ", %d bytes in the log".formatted(logged);
    }

    private static String type(String path) {
        return path.equals(WebhookKeys.EZVIZ_PATH) ? "text/plain" : "application/x-www-form-urlencoded";
    }

    private void ended(String what, Crowd.Outcome outcome) {
        check(outcome.refused() + outcome.ended() == outcome.number(), "%s: %d of %d were not ended within %d s", what,
                outcome.number() - outcome.refused() - outcome.ended(), outcome.number(), scale.hold().toSeconds());
    }

    private String forged() throws IOException, InterruptedException {
        long before = Files.size(log);
        Map<Integer, Integer> statuses = ForgedPosts.send(server, scale.forged());
        long logged = Files.size(log) - before;
        check(statuses.keySet().equals(Set.of(403)), "forged posts were answered %s", statuses);
        check(logged < scale.log(), "the log of %d forged posts has %d bytes", scale.forged(), logged);
        check(routed().stream().allMatch(device -> device.startsWith(GoodEvents.DEVICES)), "a forged post was routed");
        return "answered %s, %d bytes in the log".formatted(statuses, logged);
    }

    private List<String> routed() {
        List<String> devices = new ArrayList<>();
        for (Object event : (List<?>) Json.parse(application.get("/events").body())) {
            devices.add(String.valueOf(((Map<?, ?>) event).get("deviceId")));
        }
        return devices;
    }

    private void after(Remains.State before, long heapBefore) throws IOException {
        long heap = remains.heap();
        Remains.State now = remains.now();
        say("afterwards: heap %.1f MB, before %.1f; threads %d, before %d; sockets %d, before %d; files more than before: %s; log %d bytes",
                heap / 1e6, heapBefore / 1e6, now.threads(), before.threads(), now.sockets(), before.sockets(),
                now.files().stream().filter(file -> !before.files().contains(file)).toList(), Files.size(log));
        check(heap < heapBefore + HEAP_LEFT, "the heap has %.1f MB more than before", (heap - heapBefore) / 1e6);
        check(!Files.readString(log).contains("OutOfMemoryError"), "there was an OutOfMemoryError");
        check(!Files.readString(log).contains("\n\tat "), "there is a stack trace in the log");
        try {
            remains.assertNothingSince(before);
        } catch (AssertionError | ConditionTimeoutException e) {
            faults.add(e.getMessage());
        }
    }

    private void check(boolean right, String otherwise, Object... values) {
        if (!right) {
            faults.add(otherwise.formatted(values));
        }
    }

    private void say(String format, Object... values) {
        System.out.println(host + " " + format.formatted(values));
    }

    /** Attacks an application in little, and fails with all that is not as it should be. */
    public static void assertHolds(Host host, Path jar, Path folder) throws IOException, InterruptedException {
        assertThat(run(host, jar, folder, Scale.SHORT, HEAP)).isEmpty();
    }
}
