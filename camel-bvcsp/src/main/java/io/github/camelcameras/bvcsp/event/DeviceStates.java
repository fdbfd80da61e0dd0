package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;

/** Which devices are online, compared with what has been told of them; their list does not say since when. */
final class DeviceStates implements History {

    private static final Operation LIST = BvcspOperations.find("listDevices");

    private final ApiClient client;
    private final Set<String> online = new HashSet<>();

    DeviceStates(ApiClient client) {
        this.client = client;
    }

    @Override
    public Items since(Instant since, Instant now) {
        return new Changes(now);
    }

    @Override
    public void arrived(CameraEvent event) {
        if (event.deviceId() == null) {
            return; // a user without a device
        }
        if (event.type().equals(EventType.ONLINE)) {
            online.add(event.deviceId());
        } else {
            online.remove(event.deviceId());
        }
    }

    private final class Changes implements Items {

        private final Instant now;
        private final Set<String> listed = new HashSet<>();
        private final PagedEvents devices;
        private Iterator<String> gone;
        private CameraEvent next;

        Changes(Instant now) {
            this.now = now;
            devices = new PagedEvents(client, LIST, Map.of(), this::change);
        }

        /** <code>null</code> for one whose state is known. */
        private CameraEvent change(Map<String, Object> device) {
            String id = BvcspEvents.deviceId(device);
            if (id == null) {
                return null;
            }
            listed.add(id);
            boolean isOnline = "1".equals(JsonValues.text(device.get("status")));
            return isOnline == online.contains(id) ? null : event(isOnline, device);
        }

        private CameraEvent event(boolean isOnline, Map<String, Object> device) {
            Map<String, Object> status = new LinkedHashMap<>();
            status.put("time", now.getEpochSecond());
            status.put("status", isOnline ? 1 : 0);
            status.put("device", device);
            return BvcspEvents.onlineStatus(status);
        }

        @Override
        public boolean hasNext() {
            while (next == null && devices.hasNext()) {
                next = devices.next();
            }
            if (next == null && gone == null && devices.isWhole()) {
                gone = online.stream().filter(device -> !listed.contains(device)).toList().iterator();
            }
            if (next == null && gone != null && gone.hasNext()) {
                next = event(false, Map.of("ID", gone.next()));
            }
            return next != null;
        }

        @Override
        public CameraEvent next() {
            CameraEvent change = next;
            next = null;
            return change;
        }

        @Override
        public boolean isWhole() {
            return devices.isWhole();
        }
    }
}
