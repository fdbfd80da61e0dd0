package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.json.JsonValues;

/**
 * Makes events of what the websockets send, each a JSON object. What lacks a member that the document says there must be, and that tells
 * what it is, is no event: <code>null</code>.
 */
public final class BvcspEvents {

    private static final String DEVICE = "device";
    private static final String USER = "user";
    private static final int RELEASED = 1;
    private static final int IGNORED = 3;

    private BvcspEvents() {
    }

    /**
     * A device or a user comes or goes. Who goes is not described: of that event only the identifiers are kept, as the document says that
     * the rest may be empty, and must not overwrite what is known (L8679).
     */
    static CameraEvent onlineStatus(Map<String, Object> status) {
        String state = JsonValues.text(status.get("status"));
        String deviceId = deviceId(status.get(DEVICE));
        Object user = id(status.get(USER));
        if (state == null || deviceId == null && JsonValues.text(user) == null) {
            return null;
        }
        boolean online = state.equals("1");
        Instant time = EventTime.orArrival(status.get("time"));
        String id = CameraEvent.digest(deviceId, deviceId == null ? user : null, online, time);
        return new CameraEvent("bvcsp", id, online ? EventType.ONLINE : EventType.OFFLINE, deviceId, null, time,
                online ? status : identifiersOnly(status));
    }

    /** Of a device that is described; <code>null</code> when it is not. */
    static String deviceId(Object device) {
        return JsonValues.text(id(device));
    }

    private static Map<String, Object> identifiersOnly(Map<String, Object> status) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (String member : new String[] { "type", "time", "status" }) {
            known.put(member, status.get(member));
        }
        for (String member : new String[] { USER, DEVICE }) {
            Object id = id(status.get(member));
            if (JsonValues.text(id) != null) {
                known.put(member, Map.of("ID", id));
            }
        }
        return known;
    }

    /**
     * An alarm, as the websocket or <code>listAlarms</code> spells it. Its <code>id</code> is made of its key or, without one, of what both
     * have, and of its state, so that an alarm that ends is another event. Without a key and a time it would be taken for others, and is
     * none.
     */
    static CameraEvent alarm(Map<String, Object> alarm) {
        String device = JsonValues.text(either(alarm, "devID", "device_id"));
        String type = JsonValues.text(alarm.get("type"));
        String key = JsonValues.text(alarm.get("key"));
        Instant time = EventTime.of(either(alarm, "time", "timestamp"));
        if (device == null || type == null || key == null && time == null) {
            return null;
        }
        String subDevice = JsonValues.text(either(alarm, "subDevIdx", "sub_device_index"));
        String status = JsonValues.text(alarm.get("status"));
        String id = key == null ? CameraEvent.digest(device, subDevice == null ? "0" : subDevice, type, time, status)
                : CameraEvent.digest(key, status);
        return new CameraEvent("bvcsp", id, AlarmTypes.word(type), device, subDevice, time == null ? Instant.now() : time, alarm);
    }

    /** Whether an event is an alarm that is over: released by itself or by hand, or ignored by hand (L8870). */
    public static boolean isEnd(CameraEvent event) {
        Integer status = alarmStatus(event);
        return status != null && status >= RELEASED && status <= IGNORED;
    }

    /** The state of an alarm, as the platform counts them; <code>null</code> for any other event, and where there is none. */
    static Integer alarmStatus(CameraEvent event) {
        Long status = either(event.data(), "devID", "device_id") == null ? null : JsonValues.whole(event.data().get("status"));
        return status == null ? null : Integer.valueOf(status.intValue());
    }

    /** An instant message. */
    static CameraEvent message(Map<String, Object> message) {
        String number = JsonValues.text(id(message));
        if (number == null || message.get("msgType") == null) {
            return null;
        }
        Instant time = EventTime.of(message.get("time"));
        String id = CameraEvent.digest(number, message.get("speaker"), message.get("audience"), time);
        String device = "PU".equals(message.get("speakerType")) ? JsonValues.text(message.get("speaker")) : null;
        return new CameraEvent("bvcsp", id, EventType.MESSAGE, device, null, time == null ? Instant.now() : time, message);
    }

    /** What messages are counted by; <code>null</code> where that is no number. */
    static Long messageNumber(CameraEvent message) {
        return JsonValues.whole(id(message.data()));
    }

    /** Where a device is. Without a time it would be taken for the same place at another time: it is none. */
    static CameraEvent position(Map<String, Object> position) {
        String device = JsonValues.text(position.get("devId"));
        Instant time = EventTime.of(position.get("time"));
        if (device == null || time == null) {
            return null;
        }
        String id = CameraEvent.digest(device, time, JsonValues.text(position.get("lng")), JsonValues.text(position.get("lat")));
        return new CameraEvent("bvcsp", id, EventType.POSITION, device, null, time, position);
    }

    /**
     * A change of a conference or a group. The platform gives it no time: it is that of arrival, and part of the <code>id</code>, as the
     * same change can happen again.
     */
    static CameraEvent conference(Map<String, Object> change) {
        if (change.get("operation") == null || change.get("groupid") == null) {
            return null;
        }
        Instant arrival = Instant.now();
        Map<?, ?> member = change.get("member") instanceof Map<?, ?> map ? map : Map.of();
        String device = JsonValues.text("PU".equals(member.get("memberType")) ? member.get("memberID") : member.get("deviceId"));
        return new CameraEvent("bvcsp", CameraEvent.digest(change, arrival), EventType.CONFERENCE, device, null, arrival, change);
    }

    /** The member that the document calls ID, and that may be id on the wire. */
    private static Object id(Object object) {
        return object instanceof Map<?, ?> map ? either(map, "ID", "id") : null;
    }

    private static Object either(Map<?, ?> object, String name, String otherwise) {
        Object value = object.get(name);
        return value == null ? object.get(otherwise) : value;
    }
}
