package io.github.camelcameras.ivyiot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes events of the devices and the recordings that the platform lists. */
final class IvyiotEvents {

    private static final Logger LOG = LoggerFactory.getLogger(IvyiotEvents.class);

    private IvyiotEvents() {
    }

    /**
     * The devices of a user. The platform does not say since when it has them. The password of a device is left out: events are logged, and
     * sent on.
     *
     * @param now when they were seen
     */
    static List<CameraEvent> devices(Object list, Instant now) {
        return events("listDevices", list, item -> {
            if (!(item instanceof Map<?, ?> device) || !(device.get("macAddr") instanceof String mac)) {
                return null;
            }
            Map<String, Object> data = new LinkedHashMap<>();
            device.forEach((name, value) -> data.put(name.toString(), value));
            data.remove("password");
            return new CameraEvent("ivyiot", CameraEvent.digest("device", mac), EventType.ONLINE, mac, null, now, data);
        });
    }

    /** The recordings of a device: start and end in seconds since 1970 as text, and what is not documented. */
    static List<CameraEvent> recordings(String devId, Object list) {
        return events("listRecordings", list, item -> {
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
            } catch (NumberFormatException e) {
                return null;
            }
        });
    }

    private static List<CameraEvent> events(String operation, Object list, Function<Object, CameraEvent> reader) {
        List<CameraEvent> events = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                CameraEvent event = reader.apply(item);
                if (event == null) {
                    LOG.warn("{} listed what is not as documented", operation);
                } else {
                    events.add(event);
                }
            }
        }
        return events;
    }
}
