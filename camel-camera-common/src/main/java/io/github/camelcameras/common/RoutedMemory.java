package io.github.camelcameras.common;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/** Where the identifiers of what has been routed are remembered. */
public final class RoutedMemory {

    private static final int REMEMBERED = 50_000;

    private RoutedMemory() {
    }

    /**
     * The memory that an option names, started; without one, one that holds the last {@value #REMEMBERED} until a restart.
     *
     * @param  option                <code>null</code> for none
     * @throws IllegalStateException if it does not start
     */
    public static IdempotentRepository of(CamelContext context, IdempotentRepository option) {
        if (option == null) {
            return MemoryIdempotentRepository.memoryIdempotentRepository(REMEMBERED);
        }
        try {
            if (!context.hasService(option)) {
                context.addService(option, true, true);
            }
            return option;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot start the idempotentRepository", e);
        }
    }
}
