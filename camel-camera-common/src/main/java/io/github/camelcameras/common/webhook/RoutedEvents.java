package io.github.camelcameras.common.webhook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.camel.spi.IdempotentRepository;

/**
 * The events of one webhook, each routed once: one that comes again is answered by what became of the first, be it still on its way.
 * Thread-safe.
 */
final class RoutedEvents {

    private final IdempotentRepository memory;
    /** Those whose route has not come back, with who waits for it. */
    private final Map<String, List<Consumer<Boolean>>> open = new HashMap<>();

    private long repeated;

    RoutedEvents(IdempotentRepository memory) {
        this.memory = memory;
    }

    /**
     * Tells what becomes of an event.
     *
     * @param  outcome is told whether its route succeeded, once that is known, which may be at once
     * @return         whether the caller is the first, who is to route it, and to call {@link #ended}
     */
    boolean begin(String id, Consumer<Boolean> outcome) {
        synchronized (this) {
            List<Consumer<Boolean>> waiting = open.get(id);
            if (waiting == null && !memory.contains(id)) {
                open.put(id, new ArrayList<>(List.of(outcome)));
                return true;
            }
            repeated++;
            if (waiting != null) {
                waiting.add(outcome);
                return false;
            }
        }
        outcome.accept(true);
        return false;
    }

    /** How many came again, and were not routed again. */
    synchronized long repeated() {
        return repeated;
    }

    /** The route of an event has come back. All who wait for it are told, also if it cannot be remembered, which is thrown then. */
    void ended(String id, boolean succeeded) {
        try {
            if (succeeded) {
                memory.add(id);
                memory.confirm(id);
            }
        } finally {
            List<Consumer<Boolean>> waiting;
            synchronized (this) {
                waiting = open.remove(id);
            }
            waiting.forEach(outcome -> outcome.accept(succeeded));
        }
    }
}
