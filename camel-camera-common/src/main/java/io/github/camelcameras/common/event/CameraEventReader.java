package io.github.camelcameras.common.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.text.PeerText;

/**
 * Reads back what a {@link CameraEvent} was written as: its members, or a structured CloudEvent that has them in <code>data</code>. All of
 * an event or none: what is missing or of another kind is refused. Members that an event has not are left out, as later versions may have
 * more.
 */
final class CameraEventReader {

    private static final String CLOUD_EVENT_VERSION = "specversion";

    private CameraEventReader() {
    }

    /** @throws IllegalArgumentException if it is no event; says which member, and what it has to be */
    static CameraEvent read(Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("No camera event, which is a JSON object: " + kind(json));
        }
        if (!object.containsKey(CLOUD_EVENT_VERSION)) {
            return event(object);
        }
        if (object.get("data") instanceof Map<?, ?> event) {
            return event(event);
        }
        throw new IllegalArgumentException("No camera event in a CloudEvent, whose data must be a JSON object: "
                                           + kind(object.get("data")));
    }

    private static CameraEvent event(Map<?, ?> members) {
        return new CameraEvent(text(members, "vendor"), text(members, "id"), type(text(members, "type")), textOrNull(members, "deviceId"),
                textOrNull(members, "channel"), time(text(members, "time")), data(members.get("data")));
    }

    private static String text(Map<?, ?> members, String name) {
        String text = textOrNull(members, name);
        if (text == null || text.isBlank()) {
            throw wrong(name, "a text", members.get(name));
        }
        return text;
    }

    private static String textOrNull(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(name, "a text", value);
    }

    private static String type(String word) {
        if (!EventType.ALL.contains(word)) {
            throw wrong("type", "one of " + EventType.ALL, word);
        }
        return word;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw wrong("time", "a time such as 2026-01-31T23:59:59Z", text);
        }
    }

    private static Map<String, Object> data(Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            throw wrong("data", "a JSON object", value);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        object.forEach((name, member) -> {
            if (!(name instanceof String)) {
                throw wrong("data", "a JSON object, whose names are texts", name);
            }
            data.put((String) name, member);
        });
        return data;
    }

    private static IllegalArgumentException wrong(String member, String allowed, Object value) {
        return new IllegalArgumentException("No camera event: " + member + " must be " + allowed + ", and is " + kind(value));
    }

    private static String kind(Object value) {
        if (value instanceof String text) {
            return "'" + PeerText.of(text) + "'";
        }
        return value == null ? "missing" : "a " + value.getClass().getSimpleName();
    }
}
