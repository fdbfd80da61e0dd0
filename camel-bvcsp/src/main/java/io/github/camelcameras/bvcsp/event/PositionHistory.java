package io.github.camelcameras.bvcsp.event;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;

/**
 * The platform's tracks, which it gives device by device.
 *
 * @param devices those that are subscribed one by one
 */
record PositionHistory(ApiClient client, Supplier<List<String>> devices) implements History {

    private static final Operation LIST = BvcspOperations.find("listDeviceGpsTrack");

    @Override
    public Items since(Instant since, Instant now) {
        return new Tracks(devices.get().iterator(), since);
    }

    private PagedEvents track(String device, Instant since) {
        return new PagedEvents(client, LIST, Map.of("device_id", device, "timestamp_min", since.getEpochSecond()), BvcspEvents::position);
    }

    private final class Tracks implements Items {

        private final Iterator<String> left;
        private final Instant since;
        private PagedEvents track;
        private boolean whole = true;

        Tracks(Iterator<String> devices, Instant since) {
            left = devices;
            this.since = since;
        }

        @Override
        public boolean hasNext() {
            while ((track == null || !track.hasNext()) && left.hasNext()) {
                whole &= track == null || track.isWhole();
                track = track(left.next(), since);
            }
            return track != null && track.hasNext();
        }

        @Override
        public CameraEvent next() {
            return track.next();
        }

        @Override
        public boolean isWhole() {
            return whole && (track == null || track.isWhole());
        }
    }
}
