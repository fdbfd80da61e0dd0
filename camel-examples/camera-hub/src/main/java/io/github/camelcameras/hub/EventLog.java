package io.github.camelcameras.hub;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.text.PeerText;

/** Prints the CloudEvents of the topic, one line each, and counts them. Thread-safe. */
final class EventLog {

    /** How many events back one that comes again is recognised. */
    private static final int REMEMBERED = 100_000;
    private static final String LINE = "%-10s %-10s %-14s %s%n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final PrintStream console;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<String, Integer> perVendorAndType = new TreeMap<>();
    private final Map<String, Boolean> identifiers = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private int different;
    private int twice;
    private int endAfter = Integer.MAX_VALUE;

    EventLog(PrintStream console) {
        this.console = console;
    }

    /** Ends after that many different events. */
    synchronized void endAfter(int count) {
        endAfter = count;
    }

    void end() {
        end.countDown();
    }

    void awaitEnd() throws InterruptedException {
        end.await();
    }

    /** Waits until that many different events were printed, but no longer than five seconds. */
    synchronized void awaitEvents(int count) throws InterruptedException {
        long end = System.currentTimeMillis() + 5_000;
        long left = 5_000;
        while (different < count && left > 0) {
            wait(left);
            left = end - System.currentTimeMillis();
        }
    }

    void printHeading() {
        console.printf(LINE, "time", "vendor", "event", "camera");
    }

    synchronized void printCamera(String vendor, Object name) {
        console.printf(LINE, "", vendor, "(watched)", shown(name));
    }

    /**
     * Takes an event from the topic.
     *
     * @param cloudEvent JSON in the structured form of CloudEvents
     */
    synchronized void print(String cloudEvent) throws IOException {
        Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) Json.read(cloudEvent)).get("data");
        Map<?, ?> data = (Map<?, ?>) event.get("data");
        Object name = Objects.requireNonNullElse(data.get("devicename"), Objects.requireNonNullElse(event.get("deviceId"), "-"));
        String vendor = shown(event.get("vendor"));
        String type = shown(event.get("type"));
        console.printf(LINE, TIME.format(Instant.parse((String) event.get("time"))), vendor, type, shown(name));
        perVendorAndType.merge("%-10s %s".formatted(vendor, type), 1, Integer::sum);
        if (identifiers.put(event.get("vendor") + " " + event.get("id"), true) == null) {
            different++;
        } else {
            twice++;
        }
        notifyAll();
        if (different >= endAfter) {
            end();
        }
    }

    /** Who names a camera must not write to this terminal what he likes. */
    private static String shown(Object text) {
        return PeerText.of(String.valueOf(text));
    }

    /** @param sent how many events were sent, -1 when nobody knows */
    synchronized void printSummary(int sent) {
        console.printf("%n%d events from the topic camera-events%n", different + twice);
        perVendorAndType.forEach((key, count) -> console.printf("  %-26s %d%n", key, count));
        if (sent >= 0) {
            console.printf("sent %d, lost %d, twice %d%n", sent, sent - different, twice);
        } else {
            console.printf("twice %d%n", twice);
        }
    }
}
