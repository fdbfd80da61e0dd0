package io.github.camelcameras.ezviz;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;

/** Makes events of EZVIZ's alarms and messages. */
final class EzvizEvents {

    private EzvizEvents() {
    }

    /** An alarm as the lists of alarms have it; its <code>id</code> is the vendor's <code>alarmId</code>. */
    static CameraEvent alarm(Map<?, ?> alarm) {
        String deviceSerial = text(alarm.get("deviceSerial"));
        String id = text(alarm.get("alarmId"));
        if (id == null) {
            id = CameraEvent.digest(deviceSerial, alarm.get("channelNo"), alarm.get("alarmType"), alarm.get("alarmTime"));
        }
        return new CameraEvent("ezviz", id, AlarmTypes.word(alarm.get("alarmType")), deviceSerial, text(alarm.get("channelNo")),
                time(alarm.get("alarmTime")), data(alarm));
    }

    /**
     * A pushed message.
     *
     * @param id     its <code>messageId</code>
     * @param header its member <code>header</code>
     */
    static CameraEvent message(String id, Map<?, ?> header, Map<?, ?> message) {
        Map<?, ?> body = message.get("body") instanceof Map<?, ?> map ? map : Map.of();
        return new CameraEvent("ezviz", id, type(text(header.get("type")), body), text(header.get("deviceId")),
                text(header.get("channelNo")), time(header.get("messageTime")), data(message));
    }

    private static String type(String messageType, Map<?, ?> body) {
        return switch (String.valueOf(messageType)) {
            case "ys.alarm" -> AlarmTypes.word(body.get("alarmType"));
            case "ys.calling" -> EventType.CALL;
            case "ys.onoffline" -> connection(body.get("msgType"));
            case "ys.open.isapi", "ys.iot" -> EventType.MESSAGE;
            // ys.open.ram and ys.auth.update are about accounts, not cameras
            default -> EventType.OTHER;
        };
    }

    private static String connection(Object state) {
        if ("ONLINE".equalsIgnoreCase(text(state))) {
            return EventType.ONLINE;
        }
        return "OFFLINE".equalsIgnoreCase(text(state)) ? EventType.OFFLINE : EventType.OTHER;
    }

    /** The vendor's milliseconds, number or text; where there are none, the time of arrival. */
    private static Instant time(Object milliseconds) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(String.valueOf(milliseconds)));
        } catch (NumberFormatException e) {
            return Instant.now();
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, Object> data(Map<?, ?> vendors) {
        Map<String, Object> data = new LinkedHashMap<>();
        vendors.forEach((name, value) -> data.put(String.valueOf(name), value));
        return data;
    }
}
