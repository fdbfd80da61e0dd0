package io.github.camelcameras.sunmiipc.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import org.apache.camel.util.StringHelper;

/**
 * Makes events of what cameras report, by either way ("IPC Notification Center" of the document). An event has the same
 * <code>id</code> on both.
 */
public final class SunmiIpcEvents {

    /** The member of a report that says what it is about. */
    public static final String TOPIC = "event_type";

    /** Of ten digits, as milliseconds have thirteen. */
    private static final long FIRST_SECONDS = 1_000_000_000L;
    private static final long MILLISECONDS = 1_000;
    private static final String DYNAMIC_DETECT = "dynamic_detect_event";
    private static final String FACE_RECOGNITION = "face_recog_event";
    /** What the events of a topic can become. A kind of detection that is not documented is {@link EventType#OTHER}. */
    private static final Map<String, Set<String>> TYPES = Map.of(
            DYNAMIC_DETECT, Set.of(EventType.MOTION, EventType.SOUND, EventType.HUMAN, EventType.OTHER),
            FACE_RECOGNITION, Set.of(EventType.FACE));

    private SunmiIpcEvents() {
    }

    /** The event in the field <code>payload</code> of a post. */
    public static CameraEvent webhook(Map<?, ?> payload) {
        return event(payload, SunmiIpcEvents::detectedByWebhook);
    }

    /** The event in a PUBLISH of the message channel. */
    public static CameraEvent channel(Map<?, ?> payload) {
        return event(payload, SunmiIpcEvents::detectedByChannel);
    }

    /**
     * The topics whose events can be of some types, in alphabetical order.
     *
     * @param  eventTypes               words of {@link EventType}; all topics when empty
     * @throws IllegalArgumentException if no camera reports anything of these types
     */
    public static Set<String> topics(Set<String> eventTypes) {
        Set<String> topics = TYPES.keySet().stream()
                .filter(topic -> eventTypes.isEmpty() || TYPES.get(topic).stream().anyMatch(eventTypes::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("Option eventTypes is " + String.join(",", new TreeSet<>(eventTypes))
                                               + ", but Sunmi cameras only report " + TYPES.values().stream().flatMap(Set::stream).sorted()
                                                       .collect(Collectors.joining(", ")));
        }
        return topics;
    }

    @SuppressWarnings("unchecked") // it is a JSON object
    private static CameraEvent event(Map<?, ?> report, Function<Object, String> detected) {
        Map<String, Object> data = (Map<String, Object>) report;
        String type = switch (String.valueOf(text(data, TOPIC))) {
            case DYNAMIC_DETECT -> detected.apply(data.get("detect_type"));
            case FACE_RECOGNITION -> EventType.FACE;
            default -> EventType.OTHER;
        };
        String sn = text(data, "sn");
        return new CameraEvent("sunmi-ipc", id(sn, data), type, sn, null, time(data.get("report_time")), data);
    }

    private static String id(String sn, Map<String, Object> data) {
        String eventId = text(data, "event_id");
        String reportTime = text(data, "report_time");
        if (sn != null && eventId != null && reportTime != null) {
            return sn + "-" + eventId + "-" + reportTime;
        }
        return CameraEvent.digest(sn, eventId, reportTime, data.get(TOPIC), data.get("faceid"), link(data, "video_url"),
                link(data, "pic_url"));
    }

    /** A link without its key, which another sending of the event may have another of. */
    private static String link(Map<String, Object> data, String member) {
        String link = text(data, member);
        return link == null ? null : StringHelper.before(link, "?", link);
    }

    /** <code>null</code> where the member is missing or blank. */
    private static String text(Map<String, Object> data, String member) {
        Object value = data.get(member);
        String text = value == null ? "" : value.toString();
        return text.isBlank() ? null : text;
    }

    /** The two ways have different numbers for the same thing: this and {@link #detectedByChannel} are not to be merged. */
    private static String detectedByWebhook(Object detectType) {
        return switch (String.valueOf(detectType)) {
            case "0", "2" -> EventType.MOTION; // 2 is with sound
            case "1" -> EventType.SOUND;
            case "3" -> EventType.HUMAN;
            default -> EventType.OTHER;
        };
    }

    private static String detectedByChannel(Object detectType) {
        return switch (String.valueOf(detectType)) {
            case "1", "3" -> EventType.MOTION; // 3 is with sound
            case "2" -> EventType.SOUND;
            default -> EventType.OTHER;
        };
    }

    /** Seconds, or milliseconds if there are so many digits; the time of arrival for what is neither, as a camera without a clock has. */
    private static Instant time(Object reportTime) {
        long time = reportTime instanceof Number number ? number.longValue() : number(String.valueOf(reportTime));
        if (hasTenDigits(time)) {
            return Instant.ofEpochSecond(time);
        }
        return hasTenDigits(time / MILLISECONDS) ? Instant.ofEpochMilli(time) : Instant.now();
    }

    private static boolean hasTenDigits(long time) {
        return time >= FIRST_SECONDS && time < 10 * FIRST_SECONDS;
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
