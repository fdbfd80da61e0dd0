package io.github.camelcameras.ivyiot;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;

/** Makes events of the devices and the recordings that the platform lists. */
final class IvyiotEvents {

    private IvyiotEvents() {
    }

    /**
     * A device of a user. Since when the platform has it, it does not say. Its password is left out: events are logged, and sent on.
     *
     * @param  now when it was seen
     * @return     <code>null</code> for what is no device
     */
    static CameraEvent device(Object item, Instant now) {
        if (!(item instanceof Map<?, ?> device) || !(device.get("macAddr") instanceof String mac)) {
            return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        device.forEach((name, value) -> data.put(name.toString(), value));
        data.remove("password");
        return new CameraEvent("ivyiot", CameraEvent.digest("device", mac), EventType.ONLINE, mac, null, now, data);
    }

    /**
     * A recording of a device: its start and end in seconds since 1970, as text, and what is not documented.
     *
     * @return <code>null</code> for what is no recording
     */
    static CameraEvent recording(Object item, String devId) {
        if (!(item instanceof List<?> row) || row.size() < 2) {
            return null;
        }
        String start = String.valueOf(row.get(0));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("devId", devId);
        data.put("recordSt", start);
        data.put("recordEt", String.valueOf(row.get(1)));
        data.put("recordList", row);
        try {
            return new CameraEvent("ivyiot", CameraEvent.digest("recording", devId, start), EventType.STORAGE, devId, null,
                    Instant.ofEpochSecond(Long.parseLong(start)), data);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
