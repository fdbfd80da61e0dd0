package io.github.camelcameras.bvcsp.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.event.EventType;
import io.github.camelcameras.common.text.PeerText;

/** A command of the platform, which wants one answer, in time. Thread-safe. */
final class Command {

    /** Of milliseconds, also as text or with a fraction. */
    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,14})(\\.\\d+)?");
    private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(1);
    private static final Duration SHORTEST_MARGIN = Duration.ofMillis(10);
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(1);
    private static final int MARGIN = 10;

    private final Object id;
    private final Duration timeout;
    private final Map<String, Object> data;
    private final long arrival = System.nanoTime();
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile Future<?> timer;

    private Command(Object id, Duration timeout, Map<String, Object> data) {
        this.id = id;
        this.timeout = timeout;
        this.data = data;
    }

    /** What was sent as a command; <code>null</code> when it cannot be answered, as it has no ID. */
    static Command of(Map<String, Object> sent) {
        Object id = sent.get("ID") == null ? sent.get("id") : sent.get("ID"); // the document has both
        Matcher milliseconds = NUMBER.matcher(String.valueOf(sent.get("timeout")));
        Duration timeout = milliseconds.matches() ? Duration.ofMillis(Long.parseLong(milliseconds.group(1))) : USUAL_TIMEOUT;
        return id instanceof String || id instanceof Number
                ? new Command(id, timeout.compareTo(LONGEST_TIMEOUT) > 0 ? LONGEST_TIMEOUT : timeout, sent) : null;
    }

    /** What the answer is known by, as the platform spells it: text or number. */
    Object id() {
        return id;
    }

    /** The same for a log. */
    String shownId() {
        return PeerText.of(String.valueOf(id));
    }

    /** What the platform sent. */
    Map<String, Object> data() {
        return data;
    }

    /** What its route begins with. The time is that of arrival. */
    CameraEvent event() {
        return new CameraEvent("bvcsp", id.toString(), EventType.COMMAND, null, null, Instant.now(), data);
    }

    /** How long a route may take, so that the platform has the answer in time. */
    Duration timeForRoute() {
        Duration part = timeout.dividedBy(MARGIN);
        Duration atLeast = part.compareTo(SHORTEST_MARGIN) < 0 ? SHORTEST_MARGIN : part;
        Duration margin = atLeast.compareTo(LONGEST_MARGIN) > 0 ? LONGEST_MARGIN : atLeast;
        return timeout.compareTo(margin) > 0 ? timeout.minus(margin) : Duration.ZERO;
    }

    /** @param running what answers when the time is over; it is not needed any more once there is an answer */
    void limitedBy(Future<?> running) {
        timer = running;
    }

    /** Whether the platform still waits. */
    boolean isInTime() {
        return System.nanoTime() - arrival < timeout.toNanos();
    }

    boolean isAnswered() {
        return answered.get();
    }

    /** Whether the answer is still wanted: says so once. */
    boolean answer() {
        boolean first = answered.compareAndSet(false, true);
        Future<?> running = timer;
        if (first && running != null) {
            running.cancel(false);
        }
        return first;
    }
}
