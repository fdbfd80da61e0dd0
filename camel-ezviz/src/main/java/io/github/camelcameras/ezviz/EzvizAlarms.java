package io.github.camelcameras.ezviz;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.NewEvents;
import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarms of a list that is polled, each once, oldest first. What is new is told by the memory, not by the time: each poll
 * asks for more than what has happened since the last one, as clocks differ and alarms come late. An alarm is remembered when
 * its route succeeded; until then it is given with every poll.
 */
final class EzvizAlarms implements PollSource {

    /** The platform searches no further back (<code>alarm/list</code>, <code>startTime</code>). */
    static final Duration LONGEST_SEARCH = Duration.ofDays(7);
    /** The arguments that the poller sets itself. */
    static final Set<String> OWN_ARGUMENTS = Set.of("startTime", "endTime", "pageStart");

    private static final Logger LOG = LoggerFactory.getLogger(EzvizAlarms.class);
    private static final int LARGEST_PAGE = 50;
    private static final int READ_AND_UNREAD = 2;
    /** How far our clock may be behind the platform's without a search that is too long for it. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final NewEvents alarms;
    private final Duration overlap;
    private final InstantSource clock;
    private final Instant start;
    private Instant since;
    /** Until the first poll has succeeded, where alarms from before the start are not wanted. */
    private boolean remembersOldOnes;

    /**
     * @param operation one of the two lists of alarms
     * @param arguments of the URI
     * @param alarms    those that have been routed, and those that wait
     * @param lookback  how far back the first poll asks; with zero, alarms from before the start are not given
     * @param overlap   how far each poll looks back behind the one before
     */
    EzvizAlarms(ApiClient client, Operation operation, Map<String, Object> arguments, NewEvents alarms, Duration lookback,
            Duration overlap, InstantSource clock) {
        this.client = client;
        this.operation = operation;
        this.arguments = new HashMap<>(arguments);
        this.arguments.putIfAbsent("status", READ_AND_UNREAD);
        this.arguments.putIfAbsent("pageSize", LARGEST_PAGE);
        this.alarms = alarms;
        this.overlap = overlap;
        this.clock = clock;
        this.start = clock.instant();
        this.remembersOldOnes = lookback.isZero();
        this.since = start.minus(remembersOldOnes ? overlap : lookback);
    }

    @Override
    public List<CameraEvent> poll() {
        if (!alarms.isFull()) {
            Instant now = clock.instant();
            if (list(earliest(now))) {
                since = now.minus(overlap);
            }
        }
        return alarms.waiting();
    }

    private Instant earliest(Instant now) {
        Instant longest = now.minus(LONGEST_SEARCH).plus(CLOCK_DIFFERENCE);
        return since.isBefore(longest) ? longest : since;
    }

    /** Adds what the memory does not know; says whether nothing can have been missed. */
    private boolean list(Instant from) {
        arguments.put("startTime", from.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        Pages pages = new Pages(client, operation, arguments);
        pages.forEachRemaining(item -> {
            if (item instanceof Map<?, ?> map) {
                take(EzvizEvents.alarm(map));
            } else {
                LOG.warn("{} listed what is no alarm", operation.name());
            }
        });
        remembersOldOnes = false;
        return !pages.isShrunk();
    }

    private void take(CameraEvent alarm) {
        if (remembersOldOnes && alarm.time().isBefore(start)) {
            alarms.old(alarm);
        } else {
            alarms.listed(alarm);
        }
    }

    @Override
    public void routed(Object item) {
        alarms.routed((CameraEvent) item);
    }
}
