package io.github.camelcameras.test.sunmiipc;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What one camera knows. Thread-safe. */
final class Camera {

    private static final Set<String> EVENTS = Set.of("dynamic_detect_event", "face_recog_event");

    private static final int IDS_KEPT = 1_000;

    final int number;
    final String serial;
    /** Set when the camera moves. */
    volatile String host;

    /** Those past CONNACK, the oldest first. */
    final List<Connection> channels = new CopyOnWriteArrayList<>();
    final List<Flood> floods = new CopyOnWriteArrayList<>();
    final AtomicLong lastEventId = new AtomicLong();
    final AtomicInteger attempts = new AtomicInteger();
    final LongAdder published = new LongAdder();
    final LongAdder acknowledged = new LongAdder();

    private final Map<String, Set<String>> hooks = new TreeMap<>();
    private final Map<Long, Event> unacknowledged = new LinkedHashMap<>();
    private final long[] ids = new long[IDS_KEPT];
    private volatile int idsKept;
    private int connecting;
    private int maxConnecting;

    Camera(int number, String host) {
        this.number = number;
        this.serial = String.format(Locale.ROOT, "FS101D8BS%05d", number);
        this.host = host;
    }

    /** The code that a camera answers to a list of the events that are meant. */
    static int check(List<String> events) {
        if (events.isEmpty()) {
            return Signature.PARAMETER;
        }
        return EVENTS.containsAll(events) ? Signature.OK : Signature.EVENT;
    }

    synchronized void connecting(int change) {
        connecting += change;
        maxConnecting = Math.max(maxConnecting, connecting);
    }

    synchronized int maxConnecting() {
        return maxConnecting;
    }

    void acknowledged(long eventId) {
        acknowledged.increment();
        if (idsKept < IDS_KEPT) {
            synchronized (ids) {
                if (idsKept < IDS_KEPT) {
                    ids[idsKept] = eventId;
                    idsKept = idsKept + 1;
                }
            }
        }
    }

    List<Long> acknowledgedIds() {
        synchronized (ids) {
            return Arrays.stream(ids, 0, idsKept).boxed().toList();
        }
    }

    void keep(Map<Long, Event> events) {
        synchronized (unacknowledged) {
            unacknowledged.putAll(events);
        }
    }

    /** Those of these types that are to be sent again. They are no longer kept. */
    List<Event> takeUnacknowledged(Collection<String> types) {
        synchronized (unacknowledged) {
            List<Event> taken = unacknowledged.values().stream().filter(event -> types.contains(event.type())).toList();
            taken.forEach(event -> unacknowledged.remove(event.id()));
            return taken;
        }
    }

    void addHook(String event, String callback) {
        synchronized (hooks) {
            hooks.computeIfAbsent(event, e -> new LinkedHashSet<>()).add(callback);
        }
    }

    void deleteHooks(String event) {
        synchronized (hooks) {
            hooks.remove(event);
        }
    }

    /** Event to callbacks, a copy. */
    Map<String, List<String>> hooks() {
        synchronized (hooks) {
            Map<String, List<String>> copy = new TreeMap<>();
            hooks.forEach((event, callbacks) -> copy.put(event, List.copyOf(callbacks)));
            return copy;
        }
    }
}
