package io.github.camelcameras.benchmarks;

import java.time.Instant;
import java.util.function.BooleanSupplier;

import io.github.camelcameras.bvcsp.event.EventConsumer;
import io.github.camelcameras.common.CameraConstants;
import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.RoutePolicySupport;

/**
 * Alarms through one subscription into the topic of the camera hub, while the connection is reset again and again in the middle of them:
 * that all that has been read is in the topic, and, with <code>recoverOnReconnect</code>, that all that was raised is. The platform is in
 * a JVM of its own; consumer and broker are in this one.
 */
public final class AlarmSoak implements AutoCloseable {

    private static final String TOPIC = "camera-events";
    private static final String ROUTE = "bvcsp-events";
    /** A cut comes before the last tenth of what there is between two cuts has been read. */
    private static final long CUT_OFF = 10;
    /** After it, the last hundredth is raised while nobody listens. */
    private static final long UNHEARD = 100;

    private final long alarms;
    private final int cuts;
    private final BvcspPlatform platform = new BvcspPlatform();
    private final EmbeddedKafka kafka = EmbeddedKafka.start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final EventIds read = new EventIds();
    private volatile String lastRouted = "";

    /** @param recover whether what was raised while there was no connection is asked for */
    AlarmSoak(long alarms, int cuts, boolean recover) throws Exception {
        this.alarms = alarms;
        this.cuts = cuts;
        KafkaComponent component = new KafkaComponent();
        component.getConfiguration().setBrokers(kafka.brokers());
        context.addComponent("kafka", component);
        context.addComponent("bvcsp", platform.component());
        context.addRoutePolicyFactory((camel, id, definition) -> new Watch());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                // connections that do not last are tried less and less often: without the limit the cuts would be waited for
                from("bvcsp:alarms?reconnectDelay=100&maximumReconnectDelay=500&cloudEvents=structured&recoverOnReconnect=" + recover)
                    .routeId(ROUTE)
                    .setHeader(KafkaConstants.KEY, header("CamelCameraDeviceId"))
                    .to("kafka:" + TOPIC);
            }
        });
    }

    /** @param arguments number of alarms and of cuts; 1,000,000 and 20 unless given */
    public static void main(String[] arguments) throws Exception {
        long alarms = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int cuts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        System.out.printf("%d alarms, %d cuts, heap of at most %d MB%n", alarms, cuts, Runtime.getRuntime().maxMemory() / 1024 / 1024);
        boolean passed = true;
        for (boolean recover : new boolean[] { false, true }) {
            try (AlarmSoak soak = new AlarmSoak(alarms, cuts, recover)) {
                Figures figures = soak.run();
                System.out.printf("recoverOnReconnect=%b: %s%n", recover, figures);
                passed &= figures.isRight() && (!recover || figures.swallowed() == 0);
            }
        }
        System.out.println(passed ? "passed" : "FAILED");
        System.exit(passed ? 0 : 1);
    }

    /**
     * What became of the alarms.
     *
     * @param alarms    that were raised
     * @param sent      those that the platform wrote to a connection; the others it had no connection for
     * @param read      exchanges that began, those with an alarm that came before among them
     * @param recovered exchanges of those whose alarm was listed
     * @param different alarms that were read, each counted once
     * @param failed    exchanges that failed
     * @param inTopic   messages in the topic
     * @param missing   alarms that were read and are not in the topic
     */
    record Figures(long alarms, long sent, long read, long recovered, long different, long failed, long inTopic, long differentInTopic,
            long missing, double seconds) {

        /** Alarms that a cut took, and that never came again. */
        long swallowed() {
            return alarms - different;
        }

        /** Whether all that was read is in the topic, and as often as it was read. */
        boolean isRight() {
            return missing == 0 && failed == 0 && inTopic == read && differentInTopic == different;
        }

        @Override
        public String toString() {
            return ("%d sent, %d read (%d of them listed), %d different, %d swallowed by cuts; %d in the topic, %d different, %d missing, "
                    + "%d failed; %.0f s, %.0f a second").formatted(sent, read, recovered, different, swallowed(), inTopic,
                            differentInTopic, missing, failed, seconds, read / seconds);
        }
    }

    Figures run() throws Exception {
        context.start();
        long start = System.nanoTime();
        for (int cut = 0; cut <= cuts; cut++) {
            platform.awaitListener(cut + 1);
            raise(alarms * cut / (cuts + 1), alarms * (cut + 1) / (cuts + 1), cut < cuts);
        }
        await(() -> lastRouted.equals("PU_" + alarms)); // one after the other, hence all others before
        double seconds = (System.nanoTime() - start) / 1e9;
        EventConsumer consumer = consumer();
        context.stop();
        EventIds inTopic = Topic.ids(kafka.brokers(), TOPIC);
        return new Figures(alarms, platform.sent(), read.count(), consumer.getRecoveredEvents(), read.distinct(),
                consumer.getFailedEvents(),
                inTopic.count(), inTopic.distinct(), read.missingFrom(inTopic), seconds);
    }

    /**
     * Has alarms raised, and when nine tenths of them have come, breaks the connection.
     *
     * @param before how many have been raised so far
     * @param after  how many are then
     * @param cut    whether the connection breaks
     */
    private void raise(long before, long after, boolean cut) throws InterruptedException {
        long number = after - before;
        long time = Instant.now().getEpochSecond();
        if (!cut) {
            platform.raise(before + 1, number, time); // the last comes on no list: when it has come, all has
            return;
        }
        long seen = sentAndRead();
        platform.raise(before + 1, number - number / UNHEARD, time);
        await(() -> sentAndRead() - seen >= number - number / CUT_OFF);
        platform.record(number, time);
        platform.cut();
    }

    /** Exchanges whose alarm came by the websocket. */
    private long sentAndRead() {
        return read.count() - consumer().getRecoveredEvents();
    }

    private EventConsumer consumer() {
        return (EventConsumer) context.getRoute(ROUTE).getConsumer();
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        Patience patience = new Patience();
        long before = read.count();
        while (!condition.getAsBoolean()) {
            patience.lose();
            if (read.count() > before) {
                before = read.count();
                patience.regain();
            }
        }
    }

    @Override
    public void close() {
        context.stop();
        kafka.close();
        platform.close();
    }

    /** Sees every exchange begin and end. */
    private final class Watch extends RoutePolicySupport {

        @Override
        public void onExchangeBegin(Route route, Exchange exchange) {
            read.add(exchange.getMessage().getHeader(CameraConstants.EVENT_ID, String.class));
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            lastRouted = exchange.getMessage().getHeader(CameraConstants.DEVICE_ID, String.class);
        }
    }
}
