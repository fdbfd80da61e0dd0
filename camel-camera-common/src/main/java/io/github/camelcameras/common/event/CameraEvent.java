package io.github.camelcameras.common.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a camera reported. The body of every exchange that starts with an event, whatever the vendor. Cannot be changed.
 *
 * @param vendor   scheme of the component that received it, such as <code>simcam</code>
 * @param id       the same when the vendor delivers the event again; unique within the vendor
 * @param type     one of {@link EventType}
 * @param deviceId the vendor's identifier of the camera; <code>null</code> when the vendor names none
 * @param channel  the vendor's number or name of the channel; <code>null</code> for cameras with one
 * @param time     when it happened, by the vendor's clock
 * @param data     the vendor's event with the vendor's field names; never <code>null</code>. Not copied: who makes an event gives it away
 */
public record CameraEvent(String vendor, String id, String type, String deviceId, String channel, Instant time,
        Map<String, Object> data) {

    private static final int DIGEST_BYTES = 16;

    /** @throws IllegalArgumentException if the type is not in {@link EventType#ALL} */
    public CameraEvent {
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(time, "time");
        if (!EventType.ALL.contains(type)) {
            throw new IllegalArgumentException("Unknown event type '" + type + "'");
        }
        data = Collections.unmodifiableMap(data);
    }

    /**
     * The event that these are the members of, as {@link #toMap} gives them; or that a structured CloudEvent has in its <code>data</code>.
     * What Jackson calls to read one, with any ObjectMapper. Members that an event has not are left out.
     *
     * @throws IllegalArgumentException if one that an event must have is missing, or one is of another kind; says which
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CameraEvent of(Map<String, Object> members) {
        return CameraEventReader.read(members);
    }

    /** The event as a Map with its time in ISO format (<code>2026-01-31T23:59:59Z</code>): what it is as JSON. */
    @JsonValue
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("vendor", vendor);
        map.put("id", id);
        map.put("type", type);
        map.put("deviceId", deviceId);
        map.put("channel", channel);
        map.put("time", time.toString());
        map.put("data", data);
        return map;
    }

    /**
     * An identifier for events that the vendor gives none.
     *
     * @param  fields the vendor's fields that tell one event from another; <code>null</code> for one that is absent
     * @return        32 hexadecimal digits, the same for the same fields
     */
    public static String digest(Object... fields) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object field : fields) {
                // the length keeps ("ab", "c") apart from ("a", "bc")
                byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
