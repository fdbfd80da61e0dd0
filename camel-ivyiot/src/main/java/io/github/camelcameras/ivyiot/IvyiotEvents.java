package io.github.camelcameras.ivyiot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventTime;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.json.JsonValues;

/** Makes events of the devices and the recordings that the platform lists. */
final class IvyiotEvents {

    /** What is new in a list says nothing of whether the camera is connected, or well: no word of {@link EventType} means that. */
    private static final String NEW = EventType.OTHER;
    /** The words of {@link EventType} that these can give. */
    static final Set<String> TYPES = Set.of(NEW);
    /** What says, in {@link CameraEvent#data()}, what is new. */
    private static final String KIND = "kind";

    private IvyiotEvents() {
    }

    /**
     * A device of a user. Since when the platform has it, it does not say. Its password is left out: events are logged, and sent on.
     *
     * @param  now when it was seen
     * @return     <code>null</code> for what is no device
     */
    static CameraEvent device(Object item, Instant now) {
        String mac = item instanceof Map<?, ?> device ? JsonValues.text(device.get("macAddr")) : null;
        if (mac == null) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        ((Map<?, ?>) item).forEach((name, value) -> data.put(name.toString(), value));
        data.remove("password");
        data.put(KIND, "device");
        return new CameraEvent("ivyiot", CameraEvent.digest("device", mac), NEW, mac, null, now, data);
    }

    /**
     * A recording of a device: its start and end, in seconds since 1970 as far as documented, and what is not documented.
     *
     * @return empty for what is no recording
     */
    static List<CameraEvent> recording(Object item, String devId, Instant arrival) {
        String start = item instanceof List<?> row && row.size() > 1 ? JsonValues.text(row.get(0)) : null;
        if (start == null) {
            return List.of();
        }
        List<?> row = (List<?>) item;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("devId", devId);
        data.put("recordSt", start);
        data.put("recordEt", JsonValues.text(row.get(1)));
        data.put("recordList", row);
        data.put(KIND, "recording");
        return List.of(new CameraEvent("ivyiot", CameraEvent.digest("recording", devId, start), NEW, devId, null,
                EventTime.orArrival(start, arrival), data));
    }
}
