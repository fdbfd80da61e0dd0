package io.github.camelcameras.examples.test.posts;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelcameras.examples.test.Application;
import io.github.camelcameras.examples.test.ApplicationProcess;
import io.github.camelcameras.examples.test.Host;
import io.github.camelcameras.examples.test.SimulatedVendors;
import io.github.camelcameras.examples.test.WebhookKeys;
import io.github.camelcameras.examples.test.posts.Connection.Answer;
import io.github.camelcameras.test.support.Json;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends the table to an application, one post after the other, each on a connection of its own, and looks at the answers, at what was
 * routed, and whether a good event still is one.
 */
public final class NastyPostsRun {

    /** How long a refusal may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The same of a post that does not end. */
    private static final Duration LONG_PATIENCE = Duration.ofSeconds(15);
    private static final int REQUEST_TIMEOUT = 408;
    /** Posts between two good events; fewer than an example keeps. */
    private static final int AT_ONCE = 25;
    private static final Pattern INNARDS = Pattern.compile("Exception|\\sat [a-z]+\\.|(java|camel|vertx|netty|catalina)\\.[a-z]");
    /** Its exception, of which no more is told: the message may have a path, and the token. */
    private static final Pattern TRACE = Pattern.compile("(\\w+(?:Exception|Error)\\w*)[^\n]*\n\tat ");
    private static final Set<String> VENDORS = Set.of("simcam", "ezviz", "sunmi-ipc");

    private final Application application;
    private final URI server;
    private final WebhookKeys keys;
    private final Collection<NastyPost> posts;
    private final String run;
    private final List<String> faults = new ArrayList<>();
    private int rounds;

    private NastyPostsRun(Application application, URI server, WebhookKeys keys, Instant now) {
        this.application = application;
        this.server = server;
        this.keys = keys;
        this.posts = NastyPosts.table(keys, now);
        this.run = "marker-" + now.toEpochMilli();
    }

    /**
     * Starts a packaged example and fails with all that is not as the table says, or that is left behind.
     *
     * @param folder empty, where the example writes
     */
    public static void assertEach(Host host, Path jar, Path folder) throws IOException {
        try (SimulatedVendors vendors = SimulatedVendors.start();
                ApplicationProcess process = host.start(jar, folder, List.of(), vendors)) {
            NastyPostsRun run = new NastyPostsRun(host.awaitListening(process), host.webhooks(process), vendors.webhookKeys(),
                    Instant.now());
            Remains remains = new Remains(process.pid(), folder);
            Remains.State before = remains.now();
            run.sendAll();
            run.readLog(process.output(), vendors.secrets());
            System.out.printf("%s: %d nasty posts, %d faults%n", host, run.posts.size(), run.faults.size());
            assertThat(run.faults).isEmpty();
            remains.assertNothingSince(before);
        }
    }

    private void sendAll() {
        List<NastyPost> some = new ArrayList<>();
        for (NastyPost post : posts) {
            some.add(post);
            if (some.size() == AT_ONCE) {
                send(some);
                some.clear();
            }
        }
        send(some);
        good(marker());
    }

    /** A stranger fills no log: a line tells what was refused, and why. */
    private void readLog(String log, List<String> secrets) {
        Map<String, Long> traces = TRACE.matcher(log).results()
                .collect(Collectors.groupingBy(trace -> trace.group(1), TreeMap::new, Collectors.counting()));
        if (!traces.isEmpty()) {
            faults.add("stack traces in the log: " + traces);
        }
        long told = log.lines().filter(line -> secrets.stream().anyMatch(line::contains)).count();
        if (told > 0) {
            faults.add("lines of the log that have a secret: " + told);
        }
    }

    private RoutedEvent marker() {
        rounds++;
        return GoodPosts.event(run + "-" + rounds);
    }

    private void good(RoutedEvent event) {
        int status = status("a good event", GoodPosts.simcam(keys, event), 1, PATIENCE);
        if (status != 200) {
            faults.add("a good event: " + status);
        }
    }

    private void send(List<NastyPost> some) {
        RoutedEvent marker = marker();
        good(marker);
        List<RoutedEvent> expected = new ArrayList<>(List.of(marker));
        for (NastyPost post : some) {
            Duration patience = post.statuses().contains(REQUEST_TIMEOUT) ? LONG_PATIENCE : PATIENCE;
            int status = status(post.name(), post.request(), post.posts(), patience);
            if (!post.statuses().contains(status)) {
                faults.add(post.name() + ": " + (status < 0 ? "no answer" : status) + " and not " + post.statuses());
            }
            expected.addAll(post.events(status));
        }
        compare(expected, routedSince(marker));
    }

    private void compare(List<RoutedEvent> expected, List<RoutedEvent> routed) {
        List<RoutedEvent> missing = new ArrayList<>(expected);
        routed.forEach(missing::remove);
        missing.forEach(event -> faults.add("answered 200 and not routed: " + event));
        List<RoutedEvent> unexpected = new ArrayList<>(routed);
        expected.forEach(unexpected::remove);
        unexpected.forEach(event -> faults.add("routed: " + event));
    }

    private List<RoutedEvent> routedSince(RoutedEvent marker) {
        HttpResponse<String> answer = application.get("/events");
        List<RoutedEvent> events = new ArrayList<>();
        for (Object listed : (List<?>) Json.parse(answer.body())) {
            RoutedEvent event = listed instanceof Map<?, ?> map ? RoutedEvent.of(map) : null;
            if (event != null && VENDORS.contains(event.vendor())) {
                events.add(event);
            }
        }
        return events.subList(Math.max(0, events.lastIndexOf(marker)), events.size());
    }

    /** The status of the last answer that was wrong, or else of the last; -1 if there was none. */
    private int status(String name, byte[] request, int number, Duration patience) {
        boolean hasBody = request[0] != 'H';
        try (Connection connection = new Connection(server)) {
            connection.send(request);
            int status = 0;
            for (int i = 0; i < number; i++) {
                Answer answer = connection.read(hasBody, patience);
                if (INNARDS.matcher(answer.body()).find()) {
                    faults.add(name + ": the answer tells of the inside: " + answer.body().lines().findFirst().orElse(""));
                }
                if (i == 0 || answer.status() != 200) {
                    status = answer.status();
                }
            }
            return status;
        } catch (SocketTimeoutException e) {
            return -1;
        } catch (IOException e) {
            faults.add(name + ": " + e);
            return -1;
        }
    }
}
