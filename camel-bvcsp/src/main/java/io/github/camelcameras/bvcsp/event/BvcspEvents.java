package io.github.camelcameras.bvcsp.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;

/**
 * Makes events of what the websockets send, each a JSON object. What lacks a member that the document says there must be, and that tells
 * what it is, is no event: <code>null</code>.
 */
final class BvcspEvents {

    private static final String DEVICE = "device";
    private static final String USER = "user";

    private BvcspEvents() {
    }

    /**
     * A device or a user comes or goes. Who goes is not described: of that event only the identifiers are kept, as the document says that
     * the rest may be empty, and must not overwrite what is known (L8679).
     */
    static CameraEvent onlineStatus(Map<String, Object> status) {
        if (!(status.get("status") instanceof Number state) || !(status.get("type") instanceof String)) {
            return null;
        }
        boolean online = state.intValue() == 1;
        String deviceId = text(id(status.get(DEVICE)));
        String id = CameraEvent.digest(status.get("type"), status.get("time"), state, deviceId, id(status.get(USER)));
        return new CameraEvent("bvcsp", id, online ? EventType.ONLINE : EventType.OFFLINE, deviceId, null, time(status.get("time")),
                online ? status : identifiersOnly(status));
    }

    private static Map<String, Object> identifiersOnly(Map<String, Object> status) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (String member : new String[] { "type", "time", "status" }) {
            known.put(member, status.get(member));
        }
        for (String member : new String[] { USER, DEVICE }) {
            Object id = id(status.get(member));
            if (id != null && !id.equals("")) {
                known.put(member, Map.of("ID", id));
            }
        }
        return known;
    }

    /**
     * An alarm, as the websocket or <code>listAlarms</code> spells it. Its <code>id</code> is made of what both have, and of its state, so
     * that an alarm that ends is another event.
     */
    static CameraEvent alarm(Map<String, Object> alarm) {
        String device = text(either(alarm, "devID", "device_id"));
        Object type = alarm.get("type");
        if (device == null || type == null) {
            return null;
        }
        Object time = either(alarm, "time", "timestamp");
        Object subDevice = either(alarm, "subDevIdx", "sub_device_index");
        String channel = subDevice == null ? "0" : subDevice.toString();
        String id = CameraEvent.digest(device, channel, type, time, alarm.get("status"));
        return new CameraEvent("bvcsp", id, AlarmTypes.word(type), device, text(subDevice), time(time), alarm);
    }

    /** An instant message. */
    static CameraEvent message(Map<String, Object> message) {
        Object number = id(message);
        if (number == null || message.get("msgType") == null) {
            return null;
        }
        String id = CameraEvent.digest(number, message.get("speaker"), message.get("audience"), message.get("time"));
        String device = "PU".equals(message.get("speakerType")) ? text(message.get("speaker")) : null;
        return new CameraEvent("bvcsp", id, EventType.MESSAGE, device, null, time(message.get("time")), message);
    }

    /** Where a device is. */
    static CameraEvent position(Map<String, Object> position) {
        String device = text(position.get("devId"));
        if (device == null) {
            return null;
        }
        Object time = position.get("time");
        return new CameraEvent("bvcsp", CameraEvent.digest(device, time, position.get("lng"), position.get("lat")), EventType.POSITION,
                device, null, time(time), position);
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
        Object device = "PU".equals(member.get("memberType")) ? member.get("memberID") : member.get("deviceId");
        return new CameraEvent("bvcsp", CameraEvent.digest(change, arrival), EventType.CONFERENCE, text(device), null, arrival, change);
    }

    /** The member that the document calls ID, and that may be id on the wire. */
    private static Object id(Object object) {
        return object instanceof Map<?, ?> map ? either(map, "ID", "id") : null;
    }

    private static Object either(Map<?, ?> object, String name, String otherwise) {
        Object value = object.get(name);
        return value == null ? object.get(otherwise) : value;
    }

    /** The platform's seconds since 1970; where there are none, the time of arrival. */
    private static Instant time(Object seconds) {
        try {
            return seconds instanceof Number number ? Instant.ofEpochSecond(number.longValue()) : Instant.now();
        } catch (DateTimeException e) {
            return Instant.now(); // no such year
        }
    }

    private static String text(Object value) {
        return value == null || value.equals("") ? null : value.toString();
    }
}
