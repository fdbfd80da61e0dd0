package io.github.camelcameras.test.sunmiipc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.github.camelcameras.test.support.Json;

/** An event as it is published. */
record Event(long id, String type, byte[] payload) {

    /** @param json has event_id and event_type */
    static Event of(String json) {
        Map<String, Object> members = Json.object(json);
        if (members.get("event_id") instanceof BigDecimal id && members.get("event_type") instanceof String type) {
            return new Event(Json.whole(id), type, json.getBytes(StandardCharsets.UTF_8));
        }
        throw new IllegalArgumentException("An event needs an event_id and an event_type: " + json);
    }
}
