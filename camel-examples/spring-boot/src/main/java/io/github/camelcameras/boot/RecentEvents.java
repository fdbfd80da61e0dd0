package io.github.camelcameras.boot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.springframework.stereotype.Component;

/** The last events that came, whatever the vendor, in this process's memory. */
@Component
public class RecentEvents {

    private static final int MOST = 100;

    private final Deque<Object> events = new ArrayDeque<>();

    /** @param event a <code>CameraEvent</code>, or a Map where a list is polled that has no events */
    public synchronized void add(Object event) {
        if (events.size() == MOST) {
            events.removeFirst();
        }
        events.addLast(event);
    }

    /** The oldest first. */
    public synchronized List<Object> list() {
        return List.copyOf(events);
    }
}
