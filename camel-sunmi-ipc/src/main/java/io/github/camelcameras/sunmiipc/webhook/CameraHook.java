package io.github.camelcameras.sunmiipc.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The subscription of one camera. Has one call at a time under way; logs when its state changes. Thread-safe. */
final class CameraHook {

    private static final Logger LOG = LoggerFactory.getLogger(CameraHook.class);
    private static final Operation QUERY = SunmiIpcOperations.find("queryHook");
    private static final Operation ADD = SunmiIpcOperations.find("addHook");
    private static final Operation DELETE = SunmiIpcOperations.find("deleteHook");

    private final String host;
    private final Supplier<ApiClient> clients;
    private final Set<String> topics;
    private final HookCallback callback;
    private final Lock lock = new ReentrantLock();
    private final Set<String> held = new ConcurrentSkipListSet<>();
    private boolean failing;
    private volatile boolean ended;

    /**
     * @param host    for the log
     * @param clients gives what calls the camera; fails when the host is none
     * @param topics  what the camera is to post
     */
    CameraHook(String host, Supplier<ApiClient> clients, Set<String> topics, HookCallback callback) {
        this.host = host;
        this.clients = clients;
        this.topics = topics;
        this.callback = callback;
    }

    /** Asks the camera what it has, and adds what is missing. Waits for its answers; fails with no exception. */
    void check() {
        lock.lock();
        try {
            boolean added = subscribe(clients.get());
            if (!ended && (added || failing)) {
                LOG.info("Camera {} posts {} to the webhook", host, held);
            }
            failing = false;
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            lock.unlock();
        }
    }

    /** No call begins after this, but for {@link #unsubscribe}. */
    void end() {
        ended = true;
    }

    /** Ends what the camera has, when that is known, and waits for its answer. Does nothing if interrupted before. */
    void unsubscribe() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            if (isSubscribed()) {
                clients.get().call(DELETE, Map.of("event_list", List.copyOf(held)));
                held.clear();
            }
        } catch (RuntimeException e) {
            LOG.debug("Camera {} was not told to end its subscription: {}", host, reason(e));
        } finally {
            lock.unlock();
        }
    }

    /** Whether the camera had a topic when it last answered. */
    boolean isSubscribed() {
        return !held.isEmpty();
    }

    /** @return whether something was missing, and no longer is */
    private boolean subscribe(ApiClient client) {
        Set<String> missing = ended ? Set.of() : missing(client);
        List<String> refusals = new ArrayList<>();
        for (String topic : missing) {
            if (ended) {
                return false;
            }
            try {
                // each by itself: only some models have faces, and the others may refuse
                client.call(ADD, Map.of("event_list", List.of(topic), "http_callback", callback.url()));
                held.add(topic);
            } catch (CameraApiException e) {
                if (e.getCode() == null) {
                    throw e; // no answer: the next topic would only wait as long
                }
                refusals.add(topic + ": " + e.getMessage());
            }
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(String.join("; ", refusals));
        }
        if (missing.isEmpty() || ended) {
            return false;
        }
        missing = missing(client);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("it took the subscription, but does not list " + missing);
        }
        return true;
    }

    private Set<String> missing(ApiClient client) {
        Set<String> missing = new TreeSet<>(topics);
        if (client.call(QUERY, Map.of()).value() instanceof Collection<?> subscriptions) {
            for (Object subscription : subscriptions) {
                if (subscription instanceof Map<?, ?> topic && callbacks(topic).stream().anyMatch(callback::isListedAs)) {
                    missing.remove(topic.get("event"));
                }
            }
        }
        held.addAll(topics);
        held.removeAll(missing);
        return missing;
    }

    /** A list, or the only one. */
    private static Collection<?> callbacks(Map<?, ?> topic) {
        Object callbacks = topic.get("http_callback");
        return callbacks instanceof Collection<?> list ? list : List.of(String.valueOf(callbacks));
    }

    private void failed(RuntimeException e) {
        if (failing || ended) {
            LOG.debug("Camera {} is still not subscribed to all of {}: {}", host, topics, reason(e));
        } else {
            LOG.warn("Camera {} is not subscribed to all of {}, and is asked again at each check: {}", host, topics, reason(e));
            failing = true;
        }
    }

    private String reason(RuntimeException e) {
        return callback.redact(String.valueOf(e.getMessage()));
    }
}
