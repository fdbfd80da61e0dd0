package io.github.camelcameras.common;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Which events of a list that is polled have been routed, by their <code>id</code>. */
public final class PollMemory {

    private static final int REMEMBERED = 50_000;

    private final IdempotentRepository repository;
    private final boolean persistent;

    private PollMemory(IdempotentRepository repository, boolean persistent) {
        this.repository = repository;
        this.persistent = persistent;
    }

    /**
     * The memory that an option names, started; without one, a new one that holds the last {@value #REMEMBERED} until a restart.
     *
     * @throws IllegalStateException if it does not start
     */
    public static PollMemory of(CamelContext context, IdempotentRepository option) {
        if (option == null) {
            return new PollMemory(MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED), false);
        }
        try {
            if (!context.hasService(option)) {
                context.addService(option, true, true);
            }
            return new PollMemory(option, true);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the idempotentRepository", e);
        }
    }

    /** Whether an event has been routed. */
    public boolean contains(String id) {
        return repository.contains(id);
    }

    /** The event has been routed. */
    public void remember(String id) {
        repository.add(id);
        repository.confirm(id);
    }

    /** Whether it may still know what was routed before a restart. */
    public boolean isPersistent() {
        return persistent;
    }
}
