package io.github.camelcameras.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.client.PeerClock;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The items of a list that is asked for a period, each once, events oldest first. The period moves: each poll asks for what has happened
 * since the last one whose list was whole, and for the overlap before that, as items come late. What is new is told by the memory, not by
 * the time. An item is remembered when its route succeeded; until then it is given with every poll.
 * <p>
 * Periods are kept by our clock, and asked for by the platform's.
 */
final class PeriodPollSource implements PollSource {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodPollSource.class);
    /** How much less than the longest search is asked for, as the platform's clock is known to a second or two only. */
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);
    /** So long the same few items must have been missing until there is no hope of them: a number of items can stay too high. */
    private static final Duration LONGEST_OPEN = Duration.ofHours(1);
    /** So many can be missing because the platform counts too many; where it is more, a page is. */
    private static final long LARGEST_HOPELESS = 10;

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final EventReader reader;
    private final NewItems items;
    private final Duration overlap;
    private final InstantSource clock;
    private final Dropped dropped;
    private final Instant start;
    private Instant since;
    /** Until the first list was whole, where items from before the start are not wanted. */
    private boolean remembersOldOnes;
    /** That of the platform's clock and ours, when it was last asked. */
    private Duration difference;
    private Open open;

    /** A list of which something has been missing since some time. */
    private record Open(Instant since, long missing) {
    }

    /**
     * @param operation one whose row has a period
     * @param arguments of the URI
     * @param reader    makes events of items; <code>null</code> where they are none
     * @param items     those that have been routed, and those that wait
     * @param lookback  how far back the first poll asks; with zero, items from before the start are not given
     * @param overlap   how far each poll looks back behind the one before
     */
    PeriodPollSource(ApiClient client, Operation operation, Map<String, Object> arguments, EventReader reader, NewItems items,
                     Duration lookback, Duration overlap, InstantSource clock) {
        this.client = client;
        this.operation = operation;
        this.arguments = arguments;
        this.reader = reader;
        this.items = items;
        this.overlap = overlap;
        this.clock = clock;
        this.dropped = new Dropped(LOG);
        this.start = clock.instant();
        this.remembersOldOnes = lookback.isZero();
        this.since = start.minus(remembersOldOnes ? overlap : lookback);
        this.difference = client.clock().difference();
    }

    @Override
    public List<?> poll() {
        if (!items.isFull()) {
            Instant now = clock.instant();
            if (list(now)) {
                since = now.minus(overlap);
                remembersOldOnes = false;
            }
            tellDifference();
        }
        return items.waiting();
    }

    private void tellDifference() {
        Duration present = difference();
        if (present.minus(difference).abs().compareTo(overlap) > 0) {
            LOG.warn("The clock of the platform of {} is {} seconds {} ours: periods are asked for by it", operation.name(),
                    present.abs().toSeconds(), present.isNegative() ? "behind" : "ahead of");
        }
        difference = present;
    }

    private Duration difference() {
        return client.clock().difference();
    }

    /** Adds what the memory does not know; says whether nothing can have been missed. */
    private boolean list(Instant now) {
        boolean byOurClock = !client.clock().isKnown();
        Object listed = ask(now);
        if (byOurClock && !difference().isZero()) {
            tellDifference();
            listed = ask(now);
        }
        Instant arrival = clock.instant();
        if (listed instanceof Pages pages) {
            pages.forEachRemaining(item -> take(item, arrival));
            return isWhole(pages.isComplete(), pages.missing(), now);
        }
        boolean list = listed instanceof List<?>;
        if (list) {
            ((List<?>) listed).forEach(item -> take(item, arrival));
        }
        return isWhole(list || JsonValues.isNone(listed), 0, now);
    }

    private Object ask(Instant now) {
        Map<String, Object> asked = operation.period().in(arguments, from(now), now.plus(difference()));
        return operation.paging() == null ? client.call(operation, asked).value() : new Pages(client, operation, asked);
    }

    /** By the platform's clock. Where that has been set meanwhile, items may have either time. */
    private Instant from(Instant now) {
        Duration present = difference();
        Instant from = since.plus(present.compareTo(difference) < 0 ? present : difference).minus(PeerClock.INACCURACY);
        Duration longest = operation.period().longest();
        if (longest == null) {
            return from;
        }
        Instant earliest = now.plus(present).minus(longest).plus(LONGEST_MARGIN);
        return from.isBefore(earliest) ? earliest : from;
    }

    private boolean isWhole(boolean complete, long missing, Instant now) {
        if (complete) {
            open = null;
            return true;
        }
        boolean first = open == null;
        if (first || open.missing != missing) {
            open = new Open(now, missing);
        }
        if (first) {
            LOG.warn("{} gave less than it said there is, or did not say how much that is: what happened since {} is asked for again with"
                     + " each poll until it does", operation.name(), since);
        }
        boolean hopeless = missing < LARGEST_HOPELESS && Duration.between(open.since, now).compareTo(LONGEST_OPEN) >= 0;
        if (hopeless) {
            LOG.warn("{} has given {} items less than it said there are for an hour: the number is taken for too high", operation.name(),
                    missing);
            open = null;
        }
        return hopeless;
    }

    private void take(Object item, Instant arrival) {
        if (reader == null) {
            take(identifier(item), item, remembersOldOnes);
            return;
        }
        List<CameraEvent> events = reader.read(item, arrival);
        if (events.isEmpty()) {
            dropped.add(operation.name() + " listed what is no event");
        }
        events.forEach(event -> take(event.id(), event, remembersOldOnes && isFromBeforeTheStart(event, arrival)));
    }

    private void take(String id, Object item, boolean old) {
        if (old) {
            items.old(id);
        } else {
            items.listed(id, item);
        }
    }

    /** Of an event without a time nobody knows: in the first list there are more old ones than new. */
    private boolean isFromBeforeTheStart(CameraEvent event, Instant arrival) {
        return event.time() == arrival || event.time().isBefore(start.plus(difference()));
    }

    private String identifier(Object item) {
        List<String> members = operation.period().identity();
        Object[] identity = item instanceof Map<?, ?> object && !members.isEmpty() ? members.stream().map(object::get).toArray()
                : new Object[] { item };
        return CameraEvent.digest(operation.name(), new TreeMap<>(arguments), CameraEvent.digest(identity));
    }

    @Override
    public List<?> waiting() {
        return items.waiting();
    }

    @Override
    public void routed(Object item) {
        items.routed(item);
    }

    @Override
    public long dropped() {
        return dropped.count();
    }
}
