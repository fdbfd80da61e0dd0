package io.github.camelcameras.sunmiipc;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.test.sunmiipc.Flood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When a channel is read: not faster than the route is, not while it is suspended, and again afterwards. */
@Timeout(60)
class ChannelReadingTest extends ChannelTestSupport {

    private static final int NO_MORE_THAN_ONE_READ = 1_000;

    @Test
    void aSlowRouteStopsTheSocketFromBeingReadAndLosesNothing() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger routed = new AtomicInteger();
        listen("", exchange -> {
            routed.incrementAndGet();
            release.await();
        });
        subscribed(1);
        int count = 60_000; // more than the buffers of two sockets hold

        Flood flood = channels.flood(0, simulator.events().dynamicDetect(0, 1), count, 0);

        long[] before = { -1 };
        await().pollInterval(1, TimeUnit.SECONDS).until(() -> before[0] == (before[0] = flood.sent()));
        assertThat(flood.sent()).as("the camera cannot send any more").isLessThan(count);
        assertThat(channel().getWaitingEvents()).isBetween(1, NO_MORE_THAN_ONE_READ);
        assertThat(channel().getPendingExchangesSize()).isEqualTo(channel().getWaitingEvents());
        assertThat(routed).hasValue(1);
        release.countDown();
        assertThat(flood.done().get(50, TimeUnit.SECONDS)).isEqualTo(count);
        assertThat(routed).hasValue(count);
    }

    @Test
    void suspendStopsReadingButNotTheConnectionAndWhatIsInFlightIsAcknowledged() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("&keepAlive=1000", exchange -> {
            add(exchange);
            release.await();
        });
        subscribed(1);
        channels.publishTogether(0, json(1), json(2));
        await().until(() -> events.size() == 1);

        channel().suspend();
        release.countDown();
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(1L)));
        channels.publish(0, simulator.events().dynamicDetect(0, 1));
        long heartbeats = channels.heartbeats();
        await().until(() -> channels.heartbeats() > heartbeats + 3); // longer than a silent camera is waited for
        assertThat(events).hasSize(1);
        assertThat(channels.attempts(0)).isEqualTo(1);

        channel().resume();
        await().until(() -> channels.acknowledgedIds(0).equals(List.of(1L, 2L, 3L)));
    }

    @Test
    void aConnectionThatComesBackWhileEventsStillWaitIsReadWhenTheyAreDone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        listen("&keepAlive=1000", exchange -> { // the heartbeat finds out what is not read
            add(exchange);
            release.await();
        });
        subscribed(1);
        String[] many = new String[600];
        Arrays.setAll(many, number -> json(1));
        channels.publishTogether(0, many);
        await().until(() -> channel().getWaitingEvents() > 256); // too many to read on

        channels.drop(true);
        await().until(() -> happened("SUBSCRIBE").size() == 2 && channel().getConnectedCameras() == 1);
        release.countDown();

        await().until(() -> channel().getWaitingEvents() == 0);
        channels.publish(0, simulator.events().dynamicDetect(0, 2));
        await().until(() -> events.get(events.size() - 1).type().equals("sound"));
    }

    @Test
    void aRouteThatIsResumedBeforeItsFirstEventGetsIt() throws Exception {
        listen("&keepAlive=1000", this::add);
        await().until(() -> channel().getConnectedCameras() == 1);
        channel().suspend();
        long heartbeats = channels.heartbeats();
        await().until(() -> channels.heartbeats() > heartbeats + 1); // the answer ends the reading

        channel().resume();
        channels.publish(0, simulator.events().dynamicDetect(0, 2));

        await().until(() -> events.size() == 1);
    }
}
