package io.github.camelcameras.sunmiipc.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The cameras of a consumer, as option <code>hosts</code> has them: when that can change, it is asked for again at intervals, and cameras
 * come and go. Cameras are added and removed under the lock of this. Thread-safe.
 *
 * @param <C> what is kept of a camera
 */
public final class CameraRoster<C> {

    private static final Logger LOG = LoggerFactory.getLogger(CameraRoster.class);
    /** How far apart the first attempts are, on average, so that a start does not mean thousands at once. */
    private static final long SPREAD_MILLISECONDS = 10;

    /** Begins with a camera that is new. */
    @FunctionalInterface
    public interface Beginning<C> {
        /** @param delay how long to wait before anything is sent to it */
        C begin(String host, Duration delay);
    }

    private final Beginning<C> beginning;
    private final Predicate<C> mayLeave;
    private final Consumer<C> end;
    private final Map<String, C> cameras = new ConcurrentHashMap<>();
    private volatile CameraHosts hosts;
    private boolean running;
    private boolean missing;
    private boolean empty;
    private volatile Throwable failure;
    private volatile boolean known;

    /**
     * @param mayLeave whether a camera that is not there any more is to be ended
     * @param end      ends it
     */
    public CameraRoster(Beginning<C> beginning, Predicate<C> mayLeave, Consumer<C> end) {
        this.beginning = beginning;
        this.mayLeave = mayLeave;
        this.end = end;
    }

    /** Begins with all cameras, if the option has them; otherwise {@link #refresh()} is to be called now, and then at intervals. */
    public void start(CameraHosts option) {
        synchronized (this) {
            hosts = option;
            running = true;
            known = false;
            failure = null;
            missing = false;
            empty = false;
        }
        if (!hosts.mayChange()) {
            keep(hosts.current());
        }
    }

    /** Asks which cameras there are. Those that are known stay when nobody can say. */
    public void refresh() {
        try {
            Set<String> current = hosts.current();
            keep(current);
            LOG.atLevel(current.isEmpty() && !empty ? Level.WARN : Level.DEBUG).log("Option hosts gives {} cameras", current.size());
            empty = current.isEmpty();
            known = true;
            failure = null;
            missing = false;
        } catch (RuntimeException | Error e) { // thrown, it would be the last time that anybody asks
            LOG.atLevel(missing ? Level.DEBUG : Level.WARN).setCause(e)
                    .log("Option hosts gives no cameras at present, and is asked again every {} s", CameraHosts.REFRESH_SECONDS);
            missing = true;
            failure = e;
        }
    }

    /** Why it is not known which cameras there are; <code>null</code> once that could be had. */
    public Throwable failure() {
        return known ? null : failure;
    }

    private synchronized void keep(Set<String> current) {
        if (!running) {
            return; // stopped while the list was got
        }
        cameras.entrySet().removeIf(camera -> {
            boolean gone = !current.contains(camera.getKey()) && mayLeave.test(camera.getValue());
            if (gone) {
                end.accept(camera.getValue());
            }
            return gone;
        });
        List<String> added = current.stream().filter(host -> !cameras.containsKey(host)).toList();
        added.forEach(host -> cameras.put(host, beginning.begin(host, Duration.ofMillis(
                ThreadLocalRandom.current().nextLong(SPREAD_MILLISECONDS * added.size())))));
    }

    /** Ends all, and adds none until the next start; gives those that there were. */
    public synchronized List<C> stop() {
        running = false;
        List<C> last = List.copyOf(cameras.values());
        last.forEach(end);
        cameras.clear();
        return last;
    }

    /** Whether there is a camera at present that has this address in the list. */
    public boolean has(String host) {
        return cameras.containsKey(host);
    }

    public int size() {
        return cameras.size();
    }

    /** Those that there are at present, by their addresses. */
    public Stream<Map.Entry<String, C>> entries() {
        return cameras.entrySet().stream();
    }

    public Stream<C> cameras() {
        return cameras.values().stream();
    }
}
