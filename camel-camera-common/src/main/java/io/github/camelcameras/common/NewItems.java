package io.github.camelcameras.common;

import java.time.Instant;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;

/**
 * The items of a list that is polled, each once: those that have been routed are remembered by an identifier; those that have not wait
 * here, also when the list has them no more. Used by one thread at a time.
 */
public final class NewItems {

    private static final int MOST_WAITING = 50_000;

    private final IdempotentRepository memory;
    private final boolean persistent;
    private final Map<String, Object> waiting = new LinkedHashMap<>();
    private final Map<Object, String> identifiers = new IdentityHashMap<>();

    private NewItems(IdempotentRepository memory, boolean persistent) {
        this.memory = memory;
        this.persistent = persistent;
    }

    /**
     * With the memory that an option names, or one in memory.
     *
     * @throws IllegalStateException if it does not start
     */
    public static NewItems of(CamelContext context, IdempotentRepository option) {
        return new NewItems(RoutedMemory.of(context, option), option != null);
    }

    /** Whether the memory may still know what was routed before a restart. */
    public boolean isPersistent() {
        return persistent;
    }

    /** When so many wait for their route, no more are to be asked for. */
    public boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    /** An item that is listed: it waits, unless it has been routed, or waits already. */
    public void listed(String id, Object item) {
        if (!waiting.containsKey(id) && !memory.contains(id)) {
            waiting.put(id, item);
            identifiers.put(item, id);
        }
    }

    /** An item that is listed and not wanted, as it is an old one: it is taken for routed. */
    public void old(String id) {
        memory.add(id);
        memory.confirm(id);
    }

    /** Those that wait: events by their time, the oldest first, others as they were listed. */
    public List<Object> waiting() {
        return waiting.values().stream().sorted(Comparator.comparing(NewItems::time).thenComparing(NewItems::tie)).toList();
    }

    private static Instant time(Object item) {
        return item instanceof CameraEvent event ? event.time() : Instant.EPOCH;
    }

    private static String tie(Object item) {
        return item instanceof CameraEvent event ? event.id() : "";
    }

    /** The route of an item that waited succeeded. */
    public void routed(Object item) {
        String id = identifiers.remove(item);
        old(id);
        waiting.remove(id);
    }
}
