package io.github.camelcameras.common;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.ApiClient;
import io.github.camelcameras.common.client.Pages;
import io.github.camelcameras.common.json.JsonValues;
import io.github.camelcameras.common.operation.Operation;

/**
 * The result of an operation about a period as a whole: numbers of people, say. Each poll asks for the period since the end of
 * the last one whose result was routed. Used by one thread at a time.
 */
final class PeriodResultPollSource implements PollSource {

    private final ApiClient client;
    private final Operation operation;
    private final Map<String, Object> arguments;
    private final InstantSource clock;
    private Instant since;
    private Instant asked;
    private int unrouted;

    /** @param first length of the first period, which ends with the first poll */
    PeriodResultPollSource(ApiClient client, Operation operation, Map<String, Object> arguments, Duration first, InstantSource clock) {
        this.client = client;
        this.operation = operation;
        this.arguments = arguments;
        this.clock = clock;
        this.since = clock.instant().minus(first);
    }

    @Override
    public List<?> poll() {
        boolean byOurClock = !client.clock().isKnown();
        Object result = ask();
        if (byOurClock && !client.clock().difference().isZero()) {
            result = ask();
        }
        List<?> items = items(result);
        unrouted = items.size();
        routedAll();
        return items;
    }

    private Object ask() {
        asked = clock.instant();
        Duration difference = client.clock().difference();
        Map<String, Object> period = operation.period().in(arguments, since.plus(difference), asked.plus(difference));
        return operation.paging() == null ? client.call(operation, period).value()
                : new Pages(client, operation, period).failingIfIncomplete();
    }

    private static List<?> items(Object result) {
        if (result instanceof Pages pages) {
            List<Object> items = new ArrayList<>();
            pages.forEachRemaining(items::add);
            return items;
        }
        if (result instanceof List<?> list) {
            return list;
        }
        return JsonValues.isNone(result) ? List.of() : List.of(result);
    }

    @Override
    public void routed(Object result) {
        unrouted--;
        routedAll();
    }

    private void routedAll() {
        if (unrouted == 0) {
            since = asked;
        }
    }
}
