package io.github.camelcameras.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The last events that came, whatever the vendor, in this process's memory. Thread-safe. */
public class RecentEvents {

    private static final int MOST = 100;

    private final Deque<Object> events = new ArrayDeque<>();
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param event a <code>CameraEvent</code>, or a Map where a list is polled that has no events */
    public synchronized void add(Object event) {
        if (events.size() == MOST) {
            events.removeFirst();
        }
        events.addLast(event);
    }

    /** The oldest first, as a JSON array. */
    public String json() throws JsonProcessingException {
        return mapper.writeValueAsString(list());
    }

    /** The oldest first. */
    public synchronized List<Object> list() {
        return List.copyOf(events);
    }
}
