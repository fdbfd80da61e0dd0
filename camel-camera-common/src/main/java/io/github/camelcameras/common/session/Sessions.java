package io.github.camelcameras.common.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelcameras.common.context.ContextService;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;

/** All sessions of a CamelContext: one per account, however many endpoints use it. Ends with the context. Thread-safe. */
public final class Sessions extends ServiceSupport {

    private final Map<SessionKey, Session<?>> sessions = new ConcurrentHashMap<>();

    private Sessions() {
    }

    /** The sessions of this context. */
    public static Sessions of(CamelContext context) {
        return ContextService.of(context, Sessions.class, Sessions::new);
    }

    /**
     * The session of an account.
     *
     * @param <T> what a login gives; one vendor always asks for the same
     */
    public <T> Session<T> get(SessionKey key) {
        return get(key, true);
    }

    /**
     * What is known about an account besides, got by calls that have a session of their own: a refusal keeps nobody from asking again.
     *
     * @param <T> what a call gives; one vendor always asks for the same by this key
     */
    public <T> Session<T> knowledge(SessionKey key) {
        return get(key, false);
    }

    @SuppressWarnings("unchecked")
    private <T> Session<T> get(SessionKey key, boolean backsOff) {
        return (Session<T>) sessions.computeIfAbsent(key, account -> new Session<>(
                account.vendor() + " account " + account.account(), backsOff, System::nanoTime));
    }

    @Override
    protected void doStop() {
        sessions.clear();
    }
}
