package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.common.json.JsonValues;

/** Makes events of EZVIZ's alarms and messages. */
final class EzvizEvents {

    private static final String ALARM = "ys.alarm";
    /** A date and time that does not say where: that of the camera, as it seems. */
    private static final Pattern WITHOUT_ZONE = Pattern.compile(".*[T ][0-9:.]+");

    private EzvizEvents() {
    }

    /** An alarm as the lists of alarms have it; its <code>id</code> is the vendor's <code>alarmId</code>. */
    static List<CameraEvent> alarms(Object item, Instant arrival) {
        return item instanceof Map<?, ?> alarm ? List.of(alarm(alarm, arrival)) : List.of();
    }

    private static CameraEvent alarm(Map<?, ?> alarm, Instant arrival) {
        String deviceSerial = JsonValues.text(alarm.get("deviceSerial"));
        String id = JsonValues.text(alarm.get("alarmId"));
        if (id == null) {
            id = CameraEvent.digest(deviceSerial, alarm.get("channelNo"), alarm.get("alarmType"), alarm.get("alarmTime"));
        }
        return new CameraEvent("ezviz", id, AlarmTypes.word(alarm.get("alarmType")), deviceSerial,
                JsonValues.text(alarm.get("channelNo")), EventTime.orArrival(alarm.get("alarmTime"), arrival), data(alarm));
    }

    /**
     * A pushed message. The <code>id</code> of an alarm is its <code>alarmId</code> where it has one, so that it is the same event as in
     * the lists of alarms; that of any other message is its <code>messageId</code>.
     *
     * @param header      its member <code>header</code>
     * @param messageType for a header that has no type
     */
    static CameraEvent message(Map<?, ?> header, Map<?, ?> message, String messageType) {
        Map<String, Object> data = data(message);
        Map<?, ?> body = body(message.get("body"));
        if (!body.isEmpty()) {
            data.put("body", body);
        }
        String type = JsonValues.text(header.get("type"));
        if (type == null) {
            type = JsonValues.text(messageType);
        }
        String alarmId = ALARM.equals(type) ? JsonValues.text(body.get("alarmId")) : null;
        return new CameraEvent("ezviz", alarmId == null ? messageId(header) : alarmId, word(type, body),
                JsonValues.text(header.get("deviceId")), JsonValues.text(header.get("channelNo")), time(body, header), data);
    }

    /** What the acknowledgement of a message repeats; <code>null</code> where there is none. */
    static String messageId(Map<?, ?> header) {
        return JsonValues.text(header.get("messageId"));
    }

    /** Whether the event says that an alarm is over. */
    static boolean isEnd(CameraEvent event) {
        Map<?, ?> alarm = event.data().get("header") instanceof Map<?, ?> ? body(event.data().get("body")) : event.data();
        return AlarmTypes.isEnd(alarm.get("alarmType"));
    }

    /** The members of a body, which may be JSON as text. */
    private static Map<?, ?> body(Object body) {
        if (body instanceof String text) {
            try {
                return Json.read(text) instanceof Map<?, ?> map ? map : Map.of();
            } catch (IOException e) {
                return Map.of(); // a text of another kind
            }
        }
        return body instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The words that a pushed message can have. */
    static Set<String> messageTypes() {
        Set<String> words = new HashSet<>(AlarmTypes.words());
        words.addAll(Set.of(EventType.CALL, EventType.MESSAGE, EventType.ONLINE, EventType.OFFLINE));
        return words;
    }

    private static String word(String messageType, Map<?, ?> body) {
        return switch (String.valueOf(messageType)) {
            case ALARM -> AlarmTypes.word(body.get("alarmType"));
            case "ys.calling" -> EventType.CALL;
            // only the first is documented, and the members of none
            case "ys.onoffline", "ys.devicestatus", "ys.shadow.change" -> connection(body);
            case "ys.iot" -> iot(body);
            case "ys.open.isapi" -> EventType.MESSAGE;
            // ys.open.ram and ys.auth.update are about accounts, not cameras
            default -> EventType.OTHER;
        };
    }

    private static String connection(Map<?, ?> body) {
        for (String member : new String[] { "msgType", "status" }) {
            String state = String.valueOf(body.get(member));
            if ("ONLINE".equalsIgnoreCase(state)) {
                return EventType.ONLINE;
            }
            if ("OFFLINE".equalsIgnoreCase(state)) {
                return EventType.OFFLINE;
            }
        }
        return EventType.OTHER;
    }

    /** By the name of the event, or of what it belongs to, where one of them says what it is. */
    private static String iot(Map<?, ?> body) {
        return Stream.of("identifier", "event", "eventType", "alarmType", "domain").map(body::get).filter(String.class::isInstance)
                .map(AlarmTypes::word).filter(word -> !word.equals(EventType.OTHER)).findFirst().orElse(EventType.MESSAGE);
    }

    /** When it happened, if the message says so; otherwise when it was pushed, and without that when it arrived. */
    private static Instant time(Map<?, ?> body, Map<?, ?> header) {
        return Stream.of(body.get("alarmTime"), body.get("occurTime")).filter(Objects::nonNull)
                .filter(time -> !WITHOUT_ZONE.matcher(time.toString().strip()).matches()).map(EventTime::of).filter(Objects::nonNull)
                .findFirst().orElseGet(() -> EventTime.orArrival(header.get("messageTime")));
    }

    private static Map<String, Object> data(Map<?, ?> vendors) {
        Map<String, Object> data = new LinkedHashMap<>();
        vendors.forEach((name, value) -> data.put(String.valueOf(name), value));
        return data;
    }
}
