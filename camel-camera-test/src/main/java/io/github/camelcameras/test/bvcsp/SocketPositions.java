package io.github.camelcameras.test.bvcsp;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.test.support.Json;

/** Which devices' positions the clients have subscribed to. Thread-safe. */
public final class SocketPositions implements SocketReceiver {

    private static final Set<String> MEMBERS = Set.of("all", "badd", "puid");

    private final Map<SocketConnection, Subscription> subscriptions = new ConcurrentHashMap<>();

    /** What one client has subscribed to: all devices, or those whose IDs it sent. */
    public record Subscription(int connection, boolean all, Set<String> devices) {

        private boolean has(String device) {
            return all || devices.contains(device);
        }
    }

    SocketPositions() {
    }

    /** Of those clients, connected now, that subscribed to anything at any time; in the order of their handshakes. */
    public List<Subscription> subscriptions() {
        return subscriptions.values().stream().sorted((a, b) -> Integer.compare(a.connection, b.connection)).toList();
    }

    /** How many clients get the positions of a device now. */
    public int subscribers(String device) {
        return (int) subscriptions.values().stream().filter(subscription -> subscription.has(device)).count();
    }

    /** "all" stays as it was where it is not given, and so do the devices; "badd" must be given with devices. */
    @Override
    public void text(SocketConnection from, String text) {
        try {
            Map<?, ?> request = Json.object(text);
            Subscription former = subscriptions.getOrDefault(from, new Subscription(from.number(), false, Set.of()));
            boolean all = request.get("all") == null ? former.all : bool(request.get("all"));
            Set<String> devices = new TreeSet<>(former.devices);
            if (request.get("puid") != null) {
                change(devices, bool(request.get("badd")), request.get("puid"));
            }
            if (!MEMBERS.containsAll(request.keySet())) {
                from.violates("unknown member: " + text);
            }
            if (!from.isGone()) {
                subscriptions.put(from, new Subscription(from.number(), all, Collections.unmodifiableSet(devices)));
            }
        } catch (IllegalArgumentException e) {
            from.violates(e.getMessage() + ": " + text);
        }
    }

    private static void change(Set<String> devices, boolean add, Object puids) {
        if (!(puids instanceof List<?> list)) {
            throw new IllegalArgumentException("No list of devices");
        }
        for (Object puid : list) {
            if (!(puid instanceof String device)) {
                throw new IllegalArgumentException("No ID of a device");
            }
            if (add) {
                devices.add(device);
            } else {
                devices.remove(device);
            }
        }
    }

    private static boolean bool(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw new IllegalArgumentException("No boolean");
    }

    @Override
    public void gone(SocketConnection connection) {
        subscriptions.remove(connection);
    }

    @Override
    public boolean isFor(SocketConnection to, String json) {
        Subscription subscription = subscriptions.get(to);
        return subscription != null && Json.object(json).get("devId") instanceof String device
                && subscription.has(device);
    }

    /** A position of a device as the document has it, on the spot where the simulated devices are. */
    public static String json(String device, long time) {
        return """
                {"devId":%s,"lng":117.27,"lat":31.86,"time":%d,"height":0,"angle":0,"speed":0,"starCount":4,"state":1,"satellite":2}"""
                .formatted(Json.write(device), time);
    }
}
