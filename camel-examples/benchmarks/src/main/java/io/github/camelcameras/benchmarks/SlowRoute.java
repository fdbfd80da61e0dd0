package io.github.camelcameras.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A camera that sends 100 events a second to a route that takes 200 ms for each: where they wait, and that none is lost. */
public final class SlowRoute {

    private static final long ROUTE_MILLIS = 200;
    private static final int PER_SECOND = 100;
    private static final int SAMPLES = 6;

    private final AtomicLong routed = new AtomicLong();
    private final AtomicLong gaps = new AtomicLong();
    private volatile boolean slow = true;
    private volatile long last;

    private SlowRoute() {
    }

    /** @param arguments seconds between two of six samples; 20 unless given */
    public static void main(String[] arguments) throws Exception {
        new SlowRoute().run(Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20));
    }

    private void run(Duration interval) throws Exception {
        try (SunmiCameras camera = new SunmiCameras(1); DefaultCamelContext context = new DefaultCamelContext()) {
            context.addComponent("sunmi-ipc", camera.component());
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + camera.port()).routeId("slow")
                        .process(exchange -> take(exchange.getMessage().getBody(CameraEvent.class)));
                }
            });
            context.start();
            ChannelConsumer consumer = (ChannelConsumer) context.getRoute("slow").getConsumer();
            camera.send(PER_SECOND);
            for (int sample = 1; sample <= SAMPLES; sample++) {
                Thread.sleep(interval.toMillis());
                System.gc();
                System.out.printf("after %3d s: sent %5d, routed %4d, waiting here %3d, heap %4.1f MB%n", sample * interval.toSeconds(),
                        camera.sent(), routed.get(), consumer.getWaitingEvents(),
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
            }
            camera.rest();
            slow = false;
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (camera.acknowledged() < camera.sent() && System.nanoTime() < end) {
                Thread.sleep(ROUTE_MILLIS);
            }
            boolean passed = camera.acknowledged() == camera.sent() && routed.get() == camera.sent() && gaps.get() == 0;
            System.out.printf("then as fast as can be: sent %d, routed %d, acknowledged %d, out of order %d%n%s%n", camera.sent(),
                    routed.get(), camera.acknowledged(), gaps.get(), passed ? "passed" : "FAILED");
            System.exit(passed ? 0 : 1);
        }
    }

    private void take(CameraEvent event) throws InterruptedException {
        long id = ((Number) event.data().get("event_id")).longValue();
        if (routed.incrementAndGet() > 1 && id != last + 1) {
            gaps.incrementAndGet();
        }
        last = id;
        if (slow) {
            Thread.sleep(ROUTE_MILLIS);
        }
    }
}
