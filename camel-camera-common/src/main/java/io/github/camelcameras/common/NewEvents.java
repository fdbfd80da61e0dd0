package io.github.camelcameras.common;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/**
 * The events of a list that is polled, each once: those that have been routed are remembered by their <code>id</code>; those that have
 * not wait here, also when the list has them no more. Used by one thread at a time.
 */
public final class NewEvents {

    private static final int REMEMBERED = 50_000;
    private static final int MOST_WAITING = 50_000;

    private final IdempotentRepository memory;
    private final boolean persistent;
    private final Map<String, CameraEvent> waiting = new LinkedHashMap<>();

    private NewEvents(IdempotentRepository memory, boolean persistent) {
        this.memory = memory;
        this.persistent = persistent;
    }

    /**
     * With the memory that an option names, started; without one, with one that holds the last {@value #REMEMBERED} until a restart.
     *
     * @throws IllegalStateException if it does not start
     */
    public static NewEvents of(CamelContext context, IdempotentRepository option) {
        if (option == null) {
            return new NewEvents(MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED), false);
        }
        try {
            if (!context.hasService(option)) {
                context.addService(option, true, true);
            }
            return new NewEvents(option, true);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the idempotentRepository", e);
        }
    }

    /** Whether the memory may still know what was routed before a restart. */
    public boolean isPersistent() {
        return persistent;
    }

    /** When so many wait for their route, no more are to be asked for. */
    public boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    /** An event that is listed: it waits, unless it has been routed, or waits already. */
    public void listed(CameraEvent event) {
        if (!waiting.containsKey(event.id()) && !memory.contains(event.id())) {
            waiting.put(event.id(), event);
        }
    }

    /** An event that is listed and not wanted, as it is an old one: it is taken for routed. */
    public void old(CameraEvent event) {
        memory.add(event.id());
        memory.confirm(event.id());
    }

    /** Those that wait, oldest first. */
    public List<CameraEvent> waiting() {
        return waiting.values().stream().sorted(Comparator.comparing(CameraEvent::time).thenComparing(CameraEvent::id)).toList();
    }

    /** The route of an event succeeded. */
    public void routed(CameraEvent event) {
        old(event);
        waiting.remove(event.id());
    }
}
