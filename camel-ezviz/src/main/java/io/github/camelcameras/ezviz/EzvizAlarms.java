package io.github.camelcameras.ezviz;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.camelcameras.common.PollSource;
import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.operation.Operation;
import org.apache.camel.spi.IdempotentRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarms of a list that is polled, each once, oldest first. What is new is told by the memory, not by the time: each poll
 * asks for more than what has happened since the last one, as clocks differ and alarms come late. An alarm is remembered when
 * its route succeeded; one whose route failed comes again with the next poll.
 */
final class EzvizAlarms implements PollSource {

    /** The platform searches no further back (<code>alarm/list</code>, <code>startTime</code>). */
    static final Duration LONGEST_SEARCH = Duration.ofDays(7);
    /** How far polls overlap. */
    static final Duration OVERLAP = Duration.ofMinutes(5);
    /** The arguments that the poller sets itself. */
    static final Set<String> OWN_ARGUMENTS = Set.of("startTime", "endTime", "pageStart");

    private static final Logger LOG = LoggerFactory.getLogger(EzvizAlarms.class);
    private static final int LARGEST_PAGE = 50;
    private static final int READ_AND_UNREAD = 2;
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final IdempotentRepository memory;
    private final InstantSource clock;
    private final Set<String> unrouted = new HashSet<>();
    private Instant since;
    private Instant lastPoll;
    private boolean remembersOnly;

    /**
     * @param operation one of the two lists of alarms
     * @param arguments of the URI
     * @param memory    the alarms that have been routed; started
     * @param lookback  how far back the first poll asks; after zero it only remembers which alarms there are already
     */
    EzvizAlarms(ApiClient client, Operation operation, Map<String, Object> arguments, IdempotentRepository memory, Duration lookback,
            InstantSource clock) {
        this.client = client;
        this.operation = operation;
        this.arguments = new HashMap<>(arguments);
        this.arguments.putIfAbsent("status", READ_AND_UNREAD);
        this.arguments.putIfAbsent("pageSize", LARGEST_PAGE);
        this.memory = memory;
        this.clock = clock;
        this.remembersOnly = lookback.isZero();
        this.since = clock.instant().minus(remembersOnly ? OVERLAP : lookback);
    }

    @Override
    public List<CameraEvent> poll() {
        Instant now = clock.instant();
        if (lastPoll != null && unrouted.isEmpty()) {
            since = lastPoll.minus(OVERLAP);
        }
        Instant earliest = now.minus(LONGEST_SEARCH).plus(MARGIN);
        if (since.isBefore(earliest)) {
            if (!unrouted.isEmpty()) {
                LOG.warn("Alarms of {} whose route has kept failing are now too old for the platform to list them again",
                        operation.name());
            }
            since = earliest;
        }
        List<CameraEvent> unknown = list();
        lastPoll = now;
        unrouted.clear();
        if (remembersOnly) {
            unknown.forEach(this::remember);
            remembersOnly = false;
            return List.of();
        }
        unknown.forEach(alarm -> unrouted.add(alarm.id()));
        return unknown;
    }

    private List<CameraEvent> list() {
        arguments.put("startTime", since.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        Map<String, CameraEvent> unknown = new LinkedHashMap<>(); // while the list grows, an alarm can be on two pages
        new Pages(client, operation, arguments).forEachRemaining(item -> {
            if (item instanceof Map<?, ?> map) {
                CameraEvent alarm = EzvizEvents.alarm(map);
                if (!memory.contains(alarm.id())) {
                    unknown.put(alarm.id(), alarm);
                }
            } else {
                LOG.warn("{} listed what is no alarm", operation.name());
            }
        });
        return unknown.values().stream().sorted(Comparator.comparing(CameraEvent::time).thenComparing(CameraEvent::id)).toList();
    }

    @Override
    public void routed(Object item) {
        remember((CameraEvent) item);
    }

    private void remember(CameraEvent alarm) {
        memory.add(alarm.id());
        memory.confirm(alarm.id());
        unrouted.remove(alarm.id());
    }
}
