package io.github.camelcameras.bvcsp.socket;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.camelcameras.bvcsp.call.Account;

/** The consumers of one component that have, or try to have, a connection. Thread-safe. */
public final class Listeners {

    private final Set<WebSocketConsumer<?>> listeners = ConcurrentHashMap.newKeySet();

    void add(WebSocketConsumer<?> listener) {
        listeners.add(listener);
    }

    void remove(WebSocketConsumer<?> listener) {
        listeners.remove(listener);
    }

    /**
     * Those of a name and a user.
     *
     * @param account asked only if somebody listens to that name
     */
    Stream<WebSocketConsumer<?>> of(String name, Supplier<Account> account) {
        return listeners.stream().filter(listener -> listener.isOf(name) && listener.isOf(account.get()));
    }
}
