package io.github.camelcameras.bvcsp;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A command of the platform, which wants one answer, in time.
 *
 * @param id       what the answer is known by, as the platform spells it: text or number
 * @param timeout  after which the platform takes it for failed
 * @param data     what the platform sent
 * @param answered whether there is an answer, or the time is over
 */
record Command(Object id, Duration timeout, Map<String, Object> data, AtomicBoolean answered) {

    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);
    private static final Duration SHORTEST_MARGIN = Duration.ofMillis(10);
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(1);
    private static final int MARGIN = 10;

    /** What was sent as a command; <code>null</code> when it cannot be answered, as it has no ID. */
    static Command of(Map<String, Object> sent) {
        Object id = BvcspEvents.id(sent);
        boolean given = sent.get("timeout") instanceof Number number && number.longValue() > 0;
        Duration timeout = given ? Duration.ofMillis(((Number) sent.get("timeout")).longValue()) : USUAL_TIMEOUT;
        return id instanceof String || id instanceof Number
                ? new Command(id, timeout.compareTo(LONGEST_TIMEOUT) > 0 ? LONGEST_TIMEOUT : timeout, sent, new AtomicBoolean()) : null;
    }

    /** How long a route may take, so that the platform has the answer in time. */
    Duration timeForRoute() {
        Duration part = timeout.dividedBy(MARGIN);
        Duration atLeast = part.compareTo(SHORTEST_MARGIN) < 0 ? SHORTEST_MARGIN : part;
        Duration margin = atLeast.compareTo(LONGEST_MARGIN) > 0 ? LONGEST_MARGIN : atLeast;
        return timeout.compareTo(margin) > 0 ? timeout.minus(margin) : Duration.ZERO;
    }

    /** Whether the answer is still wanted: says so once. */
    boolean answer() {
        return answered.compareAndSet(false, true);
    }
}
