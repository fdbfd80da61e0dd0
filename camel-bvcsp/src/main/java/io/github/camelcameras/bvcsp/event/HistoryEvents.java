package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelcameras.common.EventReader;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;

/** Makes events of what the platform lists of the past, when that is polled; each has the <code>id</code> that it has by websocket. */
public final class HistoryEvents {

    private static final Map<String, EventSource> SOURCES = Map.of(
            "listAlarms", EventSource.ALARMS,
            "listOwnInstantMessages", EventSource.MESSAGES,
            "listInstantMessages", EventSource.MESSAGES,
            "listDeviceGpsTrack", EventSource.POSITIONS,
            "listDeviceOnlineLogs", EventSource.ONLINE_STATUS);

    private HistoryEvents() {
    }

    /** The words that events of an operation's list can have; none where it lists no events. */
    public static Set<String> eventTypes(String operation) {
        EventSource source = SOURCES.get(operation);
        return source == null ? Set.of() : source.types();
    }

    /** The reader for what an operation lists; <code>null</code> where that are no events. */
    public static EventReader reader(String operation) {
        EventSource source = SOURCES.get(operation);
        return source == null ? null : (item, arrival) -> read(source, item);
    }

    @SuppressWarnings("unchecked") // JSON has no other names
    private static List<CameraEvent> read(EventSource source, Object item) {
        if (!(item instanceof Map<?, ?> object)) {
            return List.of();
        }
        Map<String, Object> listed = (Map<String, Object>) object;
        if (source == EventSource.ONLINE_STATUS) {
            return Stream.of(change(listed, "online_timestamp", 1), change(listed, "offline_timestamp", 0)).filter(Objects::nonNull)
                    .toList();
        }
        CameraEvent event = source.event(listed);
        return event == null ? List.of() : List.of(event);
    }

    /** An entry of the log tells of a device that came and, once that is so, that it went; <code>null</code> where it does not. */
    private static CameraEvent change(Map<String, Object> entry, String member, int status) {
        Instant time = EventTime.of(entry.get(member));
        Object device = entry.get("device_id");
        if (time == null || device == null) {
            return null;
        }
        Map<String, Object> change = new LinkedHashMap<>(entry);
        change.put("time", time.getEpochSecond());
        change.put("status", status);
        change.put("device", Map.of("ID", device));
        return BvcspEvents.onlineStatus(change);
    }
}
