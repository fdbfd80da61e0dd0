package io.github.camelcameras.sunmiipc.event;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.json.JsonValues;
import org.apache.camel.util.StringHelper;

/**
 * Makes events of what cameras report, by either way ("IPC Notification Center" of the document). An event has the same
 * <code>id</code> on both.
 */
public final class SunmiIpcEvents {

    /** The member of a report that says what it is about. */
    public static final String TOPIC = "event_type";

    /** The member that says what was detected: {@link DetectTypes}. */
    public static final String DETECT_TYPE = "detect_type";

    private static final String DYNAMIC_DETECT = "dynamic_detect_event";
    private static final String FACE_RECOGNITION = "face_recog_event";

    private SunmiIpcEvents() {
    }

    /** The event in the field <code>payload</code> of a post. */
    public static CameraEvent webhook(Map<?, ?> payload) {
        return event(payload, DetectTypes.POSTS);
    }

    /** The event in a PUBLISH of the message channel. */
    public static CameraEvent channel(Map<?, ?> payload, DetectTypes table) {
        return event(payload, table);
    }

    /**
     * The topics whose events can be of some types, in alphabetical order.
     *
     * @param eventTypes words that the way can give; all topics when empty
     */
    public static Set<String> topics(Set<String> eventTypes) {
        Set<String> topics = new TreeSet<>();
        if (eventTypes.isEmpty() || eventTypes.stream().anyMatch(type -> !type.equals(EventType.FACE))) {
            topics.add(DYNAMIC_DETECT);
        }
        if (eventTypes.isEmpty() || eventTypes.contains(EventType.FACE)) {
            topics.add(FACE_RECOGNITION);
        }
        return topics;
    }

    @SuppressWarnings("unchecked") // it is a JSON object
    private static CameraEvent event(Map<?, ?> report, DetectTypes detected) {
        Map<String, Object> data = (Map<String, Object>) report;
        String type = switch (String.valueOf(JsonValues.text(data.get(TOPIC)))) {
            case DYNAMIC_DETECT -> detected.word(data.get(DETECT_TYPE));
            case FACE_RECOGNITION -> EventType.FACE;
            default -> EventType.OTHER;
        };
        String sn = JsonValues.text(data.get("sn"));
        return new CameraEvent("sunmi-ipc", id(sn, data), type, sn, null, EventTime.orArrival(data.get("report_time")), data);
    }

    private static String id(String sn, Map<String, Object> data) {
        String eventId = JsonValues.text(data.get("event_id"));
        String reportTime = JsonValues.text(data.get("report_time"));
        if (sn != null && eventId != null && reportTime != null) {
            return sn + "-" + eventId + "-" + reportTime;
        }
        return CameraEvent.digest(sn, eventId, reportTime, data.get(TOPIC), data.get("faceid"), link(data, "video_url"),
                link(data, "pic_url"));
    }

    /** A link without its key, which another sending of the event may have another of. */
    private static String link(Map<String, Object> data, String member) {
        String link = JsonValues.text(data.get(member));
        return link == null ? null : StringHelper.before(link, "?", link);
    }
}
