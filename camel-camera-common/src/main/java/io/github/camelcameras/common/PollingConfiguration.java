package io.github.camelcameras.common;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Paging;
import io.github.camelcameras.common.operation.Period;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** What is remembered, and asked for again, where a list is polled for what is new. */
@UriParams
public class PollingConfiguration {

    private static final Duration USUAL_LOOKBACK = Duration.ofDays(7);
    private static final Duration USUAL_OVERLAP = Duration.ofMinutes(5);

    @UriParam(label = "consumer",
              description = "Remembers which items have been routed, where an operation is polled that lists events or what happened in a"
                            + " period, and which events a webhook has acknowledged. A persistent one keeps a restart from losing or"
                            + " repeating any. By default the last 50000, in memory.")
    private IdempotentRepository idempotentRepository;
    @UriParam(label = "consumer", javaType = "java.time.Duration",
              description = "How far back the first poll looks, in milliseconds, where an operation is polled that lists what happened in a"
                            + " period. With 0 only what comes after the start is routed. By default as far as the platform looks, or 7"
                            + " days, with an idempotentRepository, and 0 without.")
    private Long lookback;
    @UriParam(label = "consumer,advanced", javaType = "java.time.Duration",
              description = "How far each such poll looks back behind the one before, in milliseconds: as much as items may be listed"
                            + " late. By default 5 minutes, where the platform does not take longer.")
    private Long overlap;
    private IdempotentRepository memory;

    /**
     * Where a webhook remembers what it has acknowledged, also when its route is stopped and started again.
     *
     * @throws IllegalStateException if it does not start
     */
    public synchronized IdempotentRepository memory(CamelContext context) {
        if (memory == null) {
            memory = RoutedMemory.of(context, idempotentRepository);
        }
        return memory;
    }

    /** The events of a list without a period, each once. */
    public NewItems newItems(CameraEndpoint endpoint) {
        if (lookback != null || overlap != null) {
            throw new IllegalArgumentException("Options lookback and overlap are for what lists what happened in a period, not for "
                                               + endpoint.getName());
        }
        return NewItems.of(endpoint.getCamelContext(), idempotentRepository);
    }

    /**
     * Refuses these options where there is no use for them.
     *
     * @param looksBack whether there is one for lookback
     * @param remembers whether there is one for idempotentRepository
     */
    void checkUnused(String name, boolean looksBack, boolean remembers) {
        refuse("idempotentRepository", idempotentRepository != null && !remembers, name);
        refuse("lookback", lookback != null && !looksBack, name);
        refuse("overlap", overlap != null, name);
    }

    private static void refuse(String option, boolean given, String name) {
        if (given) {
            throw new IllegalArgumentException("Option " + option + " is for polling what lists events or what happened in a period, not"
                                               + " for " + name);
        }
    }

    /** What is polled of an operation whose row has a period. */
    PollSource source(CameraEndpoint endpoint, Operation operation) {
        Period period = operation.period();
        InstantSource clock = InstantSource.system();
        Map<String, Object> arguments = endpoint.resolve(operation,
                period.in(withPage(endpoint, operation), clock.instant(), clock.instant()));
        Duration first = upToLongest("lookback", firstLook(period), period);
        if (period.counts()) {
            return new PeriodResultPollSource(endpoint.createApiClient(), operation, arguments,
                    lookback == null ? Duration.ofMillis(endpoint.getDelay()) : first, clock);
        }
        return new PeriodPollSource(endpoint.createApiClient(), operation, arguments, endpoint.eventReader(operation),
                NewItems.of(endpoint.getCamelContext(), idempotentRepository), first,
                upToLongest("overlap", overlap(period), period), clock);
    }

    /** The arguments of the URI, with the first page, which some operations need. */
    private static Map<String, Object> withPage(CameraEndpoint endpoint, Operation operation) {
        Map<String, Object> arguments = new HashMap<>(endpoint.getParameters());
        Paging paging = operation.paging();
        String own = paging != null && arguments.containsKey(paging.page()) ? paging.page() : operation.period().givenIn(arguments);
        if (own != null) {
            throw new IllegalArgumentException("Option param." + own + " is not for from(\"" + endpoint.vendor().scheme() + ":"
                                               + operation.name() + "\"), which asks for what is new by itself; see option lookback");
        }
        if (paging != null) {
            arguments.put(paging.page(), paging.first());
            arguments.putIfAbsent(paging.size(), operation.largestPage());
        }
        return arguments;
    }

    private Duration firstLook(Period period) {
        if (lookback != null) {
            return Duration.ofMillis(lookback);
        }
        Duration longest = period.longest() == null ? USUAL_LOOKBACK : period.longest();
        return idempotentRepository == null ? Duration.ZERO : longest;
    }

    private Duration overlap(Period period) {
        if (overlap != null) {
            return Duration.ofMillis(overlap);
        }
        return period.late() == null ? USUAL_OVERLAP : period.late();
    }

    private static Duration upToLongest(String option, Duration value, Period period) {
        if (value.isNegative() || period.longest() != null && value.compareTo(period.longest()) > 0) {
            throw new IllegalArgumentException("Option " + option + " must be 0 or more milliseconds"
                                               + (period.longest() == null ? "" : ", and at most " + period.longest().toMillis())
                                               + ", but was " + value.toMillis());
        }
        return value;
    }

    /**
     * For a source that looks back when it starts.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Duration requireLookback() {
        if (lookback != null && lookback < 0) {
            throw new IllegalArgumentException("Option lookback must be 0 or more milliseconds, but was " + lookback);
        }
        return Duration.ofMillis(lookback == null ? 0 : lookback);
    }

    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    public Long getLookback() {
        return lookback;
    }

    public void setLookback(Long lookback) {
        this.lookback = lookback;
    }

    public Long getOverlap() {
        return overlap;
    }

    public void setOverlap(Long overlap) {
        this.overlap = overlap;
    }
}
