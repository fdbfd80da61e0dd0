package io.github.camelcameras.simcam;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.event.EventTypeTable;
import io.github.camelcameras.common.json.JsonValues;
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

    static final EventTypeTable TYPES = EventTypeTable
            .of(EventType.HUMAN, "1")
            .and(EventType.OBJECT, "2")
            .and(EventType.FACE, "3")
            .and(EventType.PET, "4")
            .and(EventType.VEHICLE, "5", "6")
            .and(EventType.INTRUSION, "13") // lingers at the door, and did not ring
            .and(EventType.DOORBELL, "11", "12")
            .and(EventType.BABY, "21", "22", "23", "24");

    @Override
    public CameraEvent read(WebhookRequest request) {
        Map<String, String> form = request.form();
        String deviceId = form.get("deviceId");
        Long eventType = JsonValues.whole(given(form, "eventType"));
        if (eventType == null) {
            throw new WebhookRejection(400, "eventType is not a whole number");
        }
        String eventTime = given(form, "eventTime");
        Long timestamp = JsonValues.whole(eventTime);

        Map<String, Object> data = new LinkedHashMap<>(form);
        data.put("eventType", eventType);
        data.put("eventTime", timestamp == null ? eventTime : timestamp);
        boolean test = deviceId == null || deviceId.isEmpty();
        if (test) {
            data.put(TEST, true);
        }
        String id = CameraEvent.digest(deviceId, form.get("devicename"), eventType, eventTime, form.get("payload"));
        String type = test ? EventType.OTHER : TYPES.word(eventType);
        return new CameraEvent("simcam", id, type, test ? null : deviceId, null, EventTime.orArrival(eventTime), data);
    }

    /** Not the posts of the test button, which are all alike, nor those of a camera without a clock. */
    @Override
    public boolean identifies(CameraEvent event) {
        return event.deviceId() != null && EventTime.of(event.data().get("eventTime")) != null;
    }

    private static String given(Map<String, String> form, String name) {
        String value = JsonValues.text(form.get(name));
        if (value == null) {
            throw new WebhookRejection(400, name + " is missing");
        }
        return value;
    }
}
