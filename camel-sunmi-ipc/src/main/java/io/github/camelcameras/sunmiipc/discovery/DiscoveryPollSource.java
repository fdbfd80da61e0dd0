package io.github.camelcameras.sunmiipc.discovery;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.sunmiipc.call.CameraAddress;
import org.apache.camel.Message;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The cameras that come to the network, move in it, and go. Each poll is a search, compared with what routes have been told: a
 * change whose route failed is given again with the next poll, for as long as it is still so.
 */
public final class DiscoveryPollSource extends ServiceSupport implements PollSource {

    private static final String THERE = EventType.ONLINE;
    private static final String GONE = EventType.OFFLINE;
    /** The words of {@link EventType} that this can give. */
    public static final Set<String> EVENT_TYPES = Set.of(THERE, GONE);

    /** A camera is gone when it has not answered so many searches in a row: one datagram gets lost easily. */
    private static final int SILENT_SEARCHES = 3;

    private final Supplier<DiscoverySearch> searches;
    private final InstantSource clock;
    private final Map<String, Camera> cameras = new LinkedHashMap<>();
    private volatile DiscoverySearch search;

    /** @param searches gives what to search with, whenever this is started; closed when this is stopped */
    public DiscoveryPollSource(Supplier<DiscoverySearch> searches, InstantSource clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @Override
    public List<CameraEvent> poll() throws IOException {
        try {
            compare(search.run(cameras.values().stream().map(Camera::lastIp).collect(Collectors.toSet())));
            return changes(clock.instant());
        } catch (IOException e) {
            if (isRunAllowed()) {
                throw e;
            }
            return List.of(); // that it was stopped is no failure
        }
    }

    private void compare(List<Map<String, Object>> answers) {
        Set<String> silent = new HashSet<>(cameras.keySet());
        for (Map<String, Object> answer : answers) {
            String id = (String) answer.get(DiscoveryMessage.DEVICE_ID);
            silent.remove(id);
            cameras.computeIfAbsent(id, Camera::new).answered(answer);
        }
        silent.forEach(id -> cameras.get(id).silent());
        cameras.values().removeIf(Camera::isForgotten);
    }

    private List<CameraEvent> changes(Instant now) {
        List<CameraEvent> changes = new ArrayList<>();
        for (Camera camera : cameras.values()) {
            CameraEvent change = camera.change(now);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    @Override
    public void addHeaders(Message message, Object item) {
        message.setHeader(CameraAddress.HEADER, ((CameraEvent) item).data().get(DiscoveryMessage.IP));
    }

    @Override
    public void routed(Object item) {
        cameras.get(((CameraEvent) item).deviceId()).told();
    }

    @Override
    protected void doStart() {
        search = searches.get();
    }

    @Override
    protected void doStop() {
        search.close();
    }

    /** One camera: where it is, and where routes have been told that it is. */
    private static final class Camera {

        private final String id;
        private Map<String, Object> answer;
        private int silentSearches;
        /** <code>null</code> when routes know of no such camera. */
        private String toldIp;
        /** What routes are told now, and the address that they know then. */
        private CameraEvent untold;
        private String untoldIp;

        Camera(String id) {
            this.id = id;
        }

        void answered(Map<String, Object> answer) {
            this.answer = answer;
            silentSearches = 0;
        }

        void silent() {
            silentSearches++;
        }

        /** Where it is, or was. */
        String lastIp() {
            return (String) answer.get(DiscoveryMessage.IP);
        }

        /** <code>null</code> when it is gone. */
        private String ip() {
            return silentSearches < SILENT_SEARCHES ? lastIp() : null;
        }

        boolean isForgotten() {
            return ip() == null && toldIp == null;
        }

        /** What routes do not know yet; the same object until they do, or it is no longer so. */
        CameraEvent change(Instant now) {
            String ip = ip();
            if (Objects.equals(ip, toldIp)) {
                untold = null;
            } else if (untold == null || !Objects.equals(ip, untoldIp)) {
                untold = event(ip, now);
                untoldIp = ip;
            }
            return untold;
        }

        void told() {
            toldIp = untoldIp;
            untold = null;
        }

        private CameraEvent event(String ip, Instant now) {
            Map<String, Object> data = new LinkedHashMap<>(answer);
            String change;
            if (ip == null) {
                change = "disappeared";
            } else if (toldIp == null) {
                change = "appeared";
            } else {
                change = "moved";
                data.put("previous_ip", toldIp);
            }
            data.put("change", change);
            return new CameraEvent("sunmi-ipc", CameraEvent.digest(id, change, ip, now),
                    ip == null ? GONE : THERE, id, null, now, data);
        }
    }
}
