package io.github.camelcameras.simcam;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.webhook.WebhookProtocol;
import io.github.camelcameras.common.webhook.WebhookRejection;
import io.github.camelcameras.common.webhook.WebhookRequest;

/** Reads the posts that SimCam sends to a service address (2.2.3 of the document). */
final class SimCamEvents implements WebhookProtocol {

    /**
     * What says, in {@link CameraEvent#data()}, that the event comes from the button that tests a service address, and not
     * from a camera.
     */
    static final String TEST = "test";

    private static final Map<Long, String> TYPES = Map.ofEntries(
            Map.entry(1L, EventType.HUMAN),
            Map.entry(2L, EventType.OBJECT),
            Map.entry(3L, EventType.FACE),
            Map.entry(4L, EventType.PET),
            Map.entry(5L, EventType.VEHICLE),
            Map.entry(6L, EventType.VEHICLE),
            Map.entry(11L, EventType.DOORBELL),
            Map.entry(12L, EventType.DOORBELL),
            Map.entry(13L, EventType.HUMAN), // somebody lingers at the door, and nobody rang
            Map.entry(21L, EventType.BABY),
            Map.entry(22L, EventType.BABY),
            Map.entry(23L, EventType.BABY),
            Map.entry(24L, EventType.BABY));

    @Override
    public CameraEvent read(WebhookRequest request) {
        Map<String, String> form = request.form();
        String deviceId = form.get("deviceId");
        long eventType = number(form, "eventType");
        long eventTime = number(form, "eventTime");

        Map<String, Object> data = new LinkedHashMap<>(form);
        data.put("eventType", eventType);
        data.put("eventTime", eventTime);
        boolean test = deviceId == null || deviceId.isEmpty();
        if (test) {
            data.put(TEST, true);
        }
        String id = CameraEvent.digest(deviceId, form.get("devicename"), eventType, eventTime, form.get("payload"));
        String type = test ? EventType.OTHER : TYPES.getOrDefault(eventType, EventType.OTHER);
        return new CameraEvent("simcam", id, type, test ? null : deviceId, null, time(eventTime), data);
    }

    private static Instant time(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw new WebhookRejection(400, "eventTime is no time");
        }
    }

    private static long number(Map<String, String> form, String name) {
        String value = form.get(name);
        try {
            return Long.parseLong(value == null ? "" : value.trim());
        } catch (NumberFormatException e) {
            throw new WebhookRejection(400, value == null ? name + " is missing" : name + " is not a whole number");
        }
    }
}
