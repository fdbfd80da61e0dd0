package io.github.camelcameras.common.context;

import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.Service;

/** Finds what there is one of in a CamelContext, whatever the number of components and endpoints. */
public final class ContextService {

    /** Not the context's own: on Spring Boot it is held while the context stops, and waits for routes that ask here. */
    private static final Object LOCK = new Object();

    private ContextService() {
    }

    /**
     * The service of this type; it is made when first asked for, and stopped with the context.
     *
     * @param factory makes it; called at most once in the life of a context
     */
    public static <T extends Service> T of(CamelContext context, Class<T> type, Supplier<T> factory) {
        synchronized (LOCK) {
            T present = context.hasService(type);
            if (present != null) {
                return present;
            }
            T service = factory.get();
            try {
                context.addService(service);
            } catch (Exception e) {
                throw RuntimeCamelException.wrapRuntimeCamelException(e);
            }
            return service;
        }
    }
}
