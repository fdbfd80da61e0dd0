package io.github.camelcameras.hub.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.github.camelcameras.common.json.Json;

/**
 * What browsers are told: the latest events and their pictures, how many there were, how the connections are. A browser that
 * comes, or comes again, is told all of it; from then on what is new. Thread-safe; waits for no browser.
 */
final class EventStream {

    /** So many events and pictures are told to a browser that comes. */
    private static final int REMEMBERED = 100;
    private static final int MOST_BROWSERS = 20;
    private static final int LONGEST_TEXT = 80;

    private final Deque<String> latest = new ArrayDeque<>();
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Set<Browser> browsers = new LinkedHashSet<>();
    private List<Connections.State> connections = List.of();

    /** One that is told what happens. */
    interface Browser {

        /**
         * Must neither wait nor call back.
         *
         * @param message of server-sent events
         */
        void tell(String message);

        void end();
    }

    /**
     * Takes an event from the topic.
     *
     * @param cloudEvent JSON in the structured form of CloudEvents
     */
    synchronized void event(String cloudEvent) throws IOException {
        Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) Json.read(cloudEvent)).get("data");
        Map<?, ?> data = (Map<?, ?>) event.get("data");
        String vendor = text(event.get("vendor"));
        String type = text(event.get("type"));
        // of the vendor's own fields only the name: there may be links among them by which anybody may see a picture
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("vendor", vendor);
        shown.put("id", text(event.get("id")));
        shown.put("type", type);
        Object device = Objects.requireNonNullElse(event.get("deviceId"), "-");
        shown.put("device", text(Objects.requireNonNullElse(data.get("devicename"), device)));
        shown.put("time", text(event.get("time")));
        shown.put("count", counts.computeIfAbsent(vendor, key -> new TreeMap<>()).merge(type, 1, Integer::sum));
        remember(message("event", shown));
    }

    /** There is a picture of an event, which may have been told before or is going to be. */
    synchronized void picture(String vendor, String id, String address) {
        remember(message("picture", Map.of("vendor", text(vendor), "id", text(id), "address", address)));
    }

    synchronized void connections(List<Connections.State> states) {
        if (!states.equals(connections)) {
            connections = states;
            tell(message("connections", states));
        }
    }

    /** Keeps connections alive that nothing is told through for a while, and finds those that are not. */
    synchronized void beat() {
        tell(":\n\n");
    }

    /** @return whether there was room for another one */
    synchronized boolean join(Browser browser) {
        if (browsers.size() >= MOST_BROWSERS) {
            return false;
        }
        browsers.add(browser);
        browser.tell("retry: 1000\n" + message("begin", Map.of()) + String.join("", latest) + message("counts", counts)
                     + message("connections", connections));
        return true;
    }

    synchronized void leave(Browser browser) {
        browsers.remove(browser);
    }

    synchronized boolean isWatched() {
        return !browsers.isEmpty();
    }

    synchronized void end() {
        new ArrayList<>(browsers).forEach(Browser::end);
        browsers.clear();
    }

    private void remember(String message) {
        latest.add(message);
        if (latest.size() > REMEMBERED) {
            latest.remove();
        }
        tell(message);
    }

    private void tell(String message) {
        browsers.forEach(browser -> browser.tell(message));
    }

    private static String message(String name, Object data) {
        return "event: " + name + "\ndata: " + Json.write(data) + "\n\n";
    }

    /** Whoever made it, it is no longer than a page has room for. */
    private static String text(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
