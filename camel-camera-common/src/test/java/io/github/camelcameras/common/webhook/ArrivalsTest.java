package io.github.camelcameras.common.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Posts that come in at once. */
class ArrivalsTest {

    private static final int LIMIT = 1024 * 1024;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CamelContext context = new DefaultCamelContext();
    private final List<Integer> refused = new CopyOnWriteArrayList<>();
    private final List<byte[]> arrived = new CopyOnWriteArrayList<>();
    private final Arrival.Outcome outcome = new Arrival.Outcome() {
        @Override
        public void arrived(byte[] body, Runnable release) {
            arrived.add(body);
        }

        @Override
        public void refused(WebhookRejection rejection) {
            refused.add(rejection.status());
        }
    };

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void thereIsADeadlineForEachOfThousandsThatAreOpenAtOnce() {
        Arrivals arrivals = Arrivals.of(context);
        for (int i = 0; i < 5_000; i++) {
            arrivals.open(LIMIT, Duration.ofMillis(200), outcome);
        }

        await().untilAsserted(() -> assertThat(refused).hasSize(5_000).containsOnly(408));
    }

    @Test
    void theLargestIsGivenUpWhenAllTogetherHoldTooMuchAndSmallOnesArrive() {
        Arrivals arrivals = Arrivals.of(context);
        long room = Runtime.getRuntime().maxMemory() / 8 / LIMIT;
        List<Arrival> large = new ArrayList<>();
        for (int i = 0; i < room + 2; i++) {
            large.add(arrivals.open(LIMIT, LONG, outcome));
            large.get(i).add(new byte[LIMIT], 0, LIMIT);
        }
        Arrival small = arrivals.open(LIMIT, LONG, outcome);
        small.add(new byte[] { 1, 2, 3 }, 0, 3);
        small.end();

        assertThat(arrived).hasSize(1).first().isEqualTo(new byte[] { 1, 2, 3 });
        await().untilAsserted(() -> assertThat(refused).isNotEmpty().containsOnly(503));
        large.forEach(Arrival::release);
        assertThat(arrivals.open(LIMIT, LONG, outcome).isOpen()).isTrue();
    }

    @Test
    void whatIsTooLongIsRefusedAtTheByteThatIsTooMuch() {
        Arrival arrival = Arrivals.of(context).open(10, LONG, outcome);
        arrival.add(new byte[10], 0, 10);
        assertThat(arrival.isOpen()).isTrue();

        arrival.add(new byte[1], 0, 1);
        arrival.end();

        assertThat(refused).containsExactly(413);
        assertThat(arrived).isEmpty();
    }
}
