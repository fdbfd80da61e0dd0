package io.github.camelcameras.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * The message channels of many cameras in one route: what they cost while nothing happens, that no event is lost or comes twice,
 * and how they come back after all of them were lost at once. The cameras are in a JVM of their own.
 */
public final class ChannelSoak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long TICK_MILLIS = 100;

    private final int channels;
    private final SunmiCameras cameras;
    /** By camera the numbers of its events that were routed. */
    private final Map<String, BitSet> routed = new ConcurrentHashMap<>();
    private final AtomicLong twice = new AtomicLong();
    private DefaultCamelContext context;
    private int mostThreads;

    ChannelSoak(int channels) {
        this.channels = channels;
        this.cameras = new SunmiCameras(channels);
    }

    /** @param arguments number of channels, minutes with events, seconds without cameras; 1000, 5 and 30 unless given */
    public static void main(String[] arguments) throws Exception {
        int channels = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        Duration events = Duration.ofMinutes(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        Duration gone = Duration.ofSeconds(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30);
        boolean passed;
        try (ChannelSoak soak = new ChannelSoak(channels)) {
            Cost cost = soak.idle();
            System.out.println(cost);
            Traffic traffic = soak.traffic(events);
            System.out.println(traffic);
            Return comeback = soak.loseAll(gone);
            System.out.println(comeback);
            passed = traffic.lost == 0 && traffic.twice == 0 && comeback.traffic.lost == 0 && comeback.mostAttemptsAtOnce == 1
                    && comeback.seconds <= 60;
        }
        System.out.println(passed ? "passed" : "FAILED");
        System.exit(passed ? 0 : 1);
    }

    /** What channels cost while nothing happens. */
    record Cost(int channels, double secondsToConnect, int threadsOfOne, int threads, long heapBytesPerChannel) {

        @Override
        public String toString() {
            return "%d idle channels, connected in %.1f s: %d threads (with one channel %d), %d bytes of heap each".formatted(channels,
                    secondsToConnect, threads, threadsOfOne, heapBytesPerChannel);
        }
    }

    /** Events that were sent, and what became of them. */
    record Traffic(long sent, long lost, long twice, long acknowledged, int mostThreads) {

        @Override
        public String toString() {
            return "%d events: %d lost, %d twice, %d acknowledged; at most %d threads".formatted(sent, lost, twice, acknowledged,
                    mostThreads);
        }
    }

    /** How all came back. */
    record Return(double seconds, long attempts, List<Long> backBySecond, long mostAttemptsAtOnce, Traffic traffic) {

        @Override
        public String toString() {
            return ("all lost at once: all back %.1f s after the cameras were, second by second %s; %d attempts, at most %d at once for one"
                    + " camera;%n  meanwhile %s")
                    .formatted(seconds, backBySecond, attempts, mostAttemptsAtOnce, traffic);
        }
    }

    Cost idle() throws Exception {
        start(cameras.hosts().split(",")[0]);
        await(() -> consumer().getConnectedCameras() == 1);
        int threadsOfOne = threads();
        long heapOfOne = heap();
        context.stop();
        long start = System.nanoTime();
        start(cameras.hosts());
        await(() -> consumer().getConnectedCameras() == channels);
        double seconds = seconds(start);
        return new Cost(channels, seconds, threadsOfOne, threads(), (heap() - heapOfOne) / Math.max(1, channels - 1));
    }

    Traffic traffic(Duration duration) throws Exception {
        cameras.send(1);
        pass(duration);
        return settle();
    }

    Return loseAll(Duration gone) throws Exception {
        cameras.send(1);
        pass(Duration.ofSeconds(3));
        long attempts = consumer().getConnectionAttempts();
        cameras.vanish();
        pass(gone);
        cameras.comeBack();
        long start = System.nanoTime();
        List<Long> backBySecond = new ArrayList<>();
        long before = 0;
        while (before < channels && seconds(start) < PATIENCE.toSeconds()) {
            pass(Duration.ofSeconds(1));
            long now = consumer().getConnectedCameras();
            backBySecond.add(now - before);
            before = now;
        }
        double seconds = seconds(start);
        pass(Duration.ofSeconds(3));
        return new Return(seconds, consumer().getConnectionAttempts() - attempts, backBySecond, cameras.mostAttemptsAtOnce(), settle());
    }

    private Traffic settle() throws InterruptedException {
        cameras.rest();
        await(() -> cameras.acknowledged() >= cameras.sent());
        long sent = cameras.sent();
        long distinct = routed.values().stream().mapToLong(ids -> {
            synchronized (ids) {
                return ids.cardinality();
            }
        }).sum();
        Traffic traffic = new Traffic(sent, sent - distinct, twice.get(), cameras.acknowledged(), mostThreads);
        routed.clear();
        twice.set(0);
        return traffic;
    }

    private void start(String hosts) throws Exception {
        context = new DefaultCamelContext();
        context.addComponent("sunmi-ipc", cameras.component());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hosts=" + hosts + "&channelPort=" + cameras.port()).routeId("channels")
                    .process(exchange -> routed(exchange.getMessage().getBody(CameraEvent.class)));
            }
        });
        context.start();
    }

    private void routed(CameraEvent event) {
        BitSet ids = routed.computeIfAbsent(event.deviceId(), serial -> new BitSet());
        int id = (int) (((Number) event.data().get("event_id")).longValue() % SunmiCameras.MOST_EVENTS);
        synchronized (ids) {
            if (ids.get(id)) {
                twice.incrementAndGet();
            }
            ids.set(id);
        }
    }

    private ChannelConsumer consumer() {
        return (ChannelConsumer) context.getRoute("channels").getConsumer();
    }

    private void pass(Duration duration) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < duration.toNanos()) {
            Thread.sleep(TICK_MILLIS);
            mostThreads = Math.max(mostThreads, threads());
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("Waited in vain for " + PATIENCE.toSeconds() + " seconds");
            }
            Thread.sleep(TICK_MILLIS);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static int threads() {
        return Thread.activeCount();
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(TICK_MILLIS);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void close() {
        context.stop();
        cameras.close();
    }
}
