package io.github.camelcameras.common.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.context.ContextService;
import io.github.camelcameras.common.context.Timers;
import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceSupport;

/**
 * The posts to a CamelContext's webhooks that are coming in. Together they hold an eighth of the heap at most: for one that needs more
 * the largest unfinished one is given up, which posts of real events, short and sent at once, never are for long. Thread-safe.
 */
final class Arrivals extends ServiceSupport {

    private static final int PART_OF_HEAP = 8;

    private final CamelContext context;
    private final long most;
    private final Map<Arrival, Integer> held = new HashMap<>();
    private long total;
    private ScheduledExecutorService timer;

    private Arrivals(CamelContext context, long most) {
        this.context = context;
        this.most = most;
    }

    static Arrivals of(CamelContext context) {
        return ContextService.of(context, Arrivals.class,
                () -> new Arrivals(context, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    /** Begins to take a post; when its time is over, it is refused. */
    Arrival open(int limit, Duration time, Arrival.Outcome outcome) {
        Arrival arrival = new Arrival(this, limit, outcome);
        arrival.until(after(time, () -> arrival.refuse(new WebhookRejection(408, "not there within " + time.toMillis() + " ms"))));
        return arrival;
    }

    /** Runs something short later. */
    Future<?> after(Duration time, Runnable task) {
        return timer.schedule(task, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the arrival may hold so many bytes more; if not, it has been refused. */
    boolean reserve(Arrival arrival, int bytes) {
        List<Arrival> givenUp = new ArrayList<>();
        boolean granted = reserve(arrival, bytes, givenUp);
        for (Arrival other : givenUp) {
            other.giveUp(full());
        }
        if (!granted) {
            arrival.refuse(full());
        }
        return granted;
    }

    private synchronized boolean reserve(Arrival arrival, int bytes, List<Arrival> givenUp) {
        int mine = held.getOrDefault(arrival, 0) + bytes;
        while (total + bytes > most) {
            Map.Entry<Arrival, Integer> largest = held.entrySet().stream().filter(entry -> entry.getKey().isOpen())
                    .max(Map.Entry.comparingByValue()).orElse(null);
            if (largest == null || largest.getKey() == arrival || largest.getValue() < mine) {
                return false;
            }
            total -= largest.getValue();
            held.remove(largest.getKey());
            givenUp.add(largest.getKey());
        }
        held.put(arrival, mine);
        total += bytes;
        return true;
    }

    private static WebhookRejection full() {
        return new WebhookRejection(503, "too many posts are coming in at once");
    }

    synchronized void release(Arrival arrival) {
        Integer bytes = held.remove(arrival);
        if (bytes != null) {
            total -= bytes;
        }
    }

    @Override
    protected void doStart() {
        timer = Timers.of(context, this, "camera-webhook-timer", 1);
    }

    @Override
    protected void doStop() {
        context.getExecutorServiceManager().shutdownNow(timer);
    }
}
