package io.github.camelcameras.test.ezviz;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.github.camelcameras.test.support.Json;

/** The tokens of the simulated account. Thread-safe. */
final class Tokens {

    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private volatile long life = 7 * 24 * 3_600_000L;
    private volatile Consumer<Map<String, Object>> change = token -> { };

    void life(long milliseconds) {
        life = milliseconds;
    }

    void change(Consumer<Map<String, Object>> members) {
        change = members;
    }

    void expire() {
        valid.clear();
    }

    boolean isValid(String token) {
        return valid.contains(token);
    }

    /** A token from now on, with what comes with it, as JSON. */
    String give(String token, Instant now, String areaDomain) {
        valid.add(token);
        Map<String, Object> data = new HashMap<>(
                Map.of("accessToken", token, "expireTime", now.toEpochMilli() + life, "areaDomain", areaDomain));
        change.accept(data);
        return Json.write(data);
    }
}
