package io.github.camelcameras.bvcsp;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.bvcsp.Alarms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.camelcameras.test.bvcsp.SocketPath.ALARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How a websocket is left, whatever it is doing at the moment: by a route that is suspended, stopped or started again. */
@Timeout(60)
class WebSocketStopTest extends WebSocketTestSupport {

    @ParameterizedTest
    @ValueSource(strings = { "the login", "TLS", "the handshake" })
    void aStopInTheMiddleOfConnectingLeavesNothing(String held) throws Exception {
        switch (held) {
            case "the login" -> simulator.hold();
            case "TLS" -> {
                context.getComponent("bvcsp", BvcspComponent.class).getConfiguration().setToken(tokenOfOwn());
                sockets.faults().holdTls(true);
            }
            default -> sockets.faults().holdHandshakes(ALARM);
        }
        listen("alarms", this::add);
        await().until(() -> switch (held) {
            case "the login" -> !simulator.requests("/bvcsp/v1/user/requirement").isEmpty()
                    || !simulator.requests("/bvcsp/v1/auth/login").isEmpty();
            case "TLS" -> sockets.faults().heldTls() == 1;
            default -> sockets.faults().heldHandshakes() == 1;
        });
        long attempts = listener().getConnectionAttempts();
        WebSocketConsumer<?> stopped = listener();

        context.getRouteController().stopRoute("listener", 10, TimeUnit.SECONDS);

        assertThat(stopped.isConnected()).isFalse();
        assertThat(stopped.getConnectionAttempts()).isEqualTo(attempts);
        simulator.release();
        sockets.faults().holdTls(false);
        sockets.faults().releaseHandshakes();
        context.getRouteController().startRoute("listener");
        connected(ALARM, 1);
        assertThat(statistics.connectionsEver()).as("what was held back did not become a connection").isLessThanOrEqualTo(2);
        await().until(() -> sockets.tcpConnections() <= 2);
    }

    private String tokenOfOwn() {
        template.requestBody("bvcsp:listDevices?param.page=0&param.pageSize=1", (Object) null);
        return simulator.requests().get(simulator.requests().size() - 1).headers().get("authorization");
    }

    @Test
    void aStopSaysGoodbye() throws Exception {
        listening(ALARM, "alarms");

        context.getRouteController().stopRoute("listener");

        await().until(() -> statistics.closeCodes().equals(List.of(1000)) && statistics.connections() == 0);
        assertThat(statistics.lost()).isZero();
    }

    @Test
    void whileSuspendedNothingIsRoutedAndTheConnectionStays() throws Exception {
        listening(ALARM, "alarms?keepAlive=50&idleTimeout=200");
        context.getRouteController().suspendRoute("listener");
        sockets.send(ALARM, Alarms.alarm(1, TIME));
        long keepAlives = statistics.keepAlives();

        await().until(() -> statistics.keepAlives() > keepAlives + 10);
        assertThat(events).isEmpty();
        context.getRouteController().resumeRoute("listener");

        await().until(() -> events.size() == 1);
        assertThat(statistics.connectionsEver()).isEqualTo(1);
    }

    @Test
    void whatHasBegunIsEndedBeforeTheConnectionIsLeft() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        listen("alarms", exchange -> {
            begun.countDown();
            release.await();
            add(exchange);
        });
        connected(ALARM, 1);
        sockets.send(ALARM, Alarms.alarm(1, TIME));
        begun.await();

        Thread stop = stopInBackground();
        assertThat(statistics.connections()).isEqualTo(1);
        release.countDown();
        stop.join();

        assertThat(events).extracting(CameraEvent::deviceId).containsExactly("PU_1");
    }

    @Test
    void whatWaitsWhenARouteIsStoppedDoesNotHoldUpTheContext() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        listen("alarms", exchange -> {
            begun.countDown();
            release.await();
        });
        connected(ALARM, 1);
        for (int i = 0; i < 10; i++) {
            sockets.send(ALARM, Alarms.alarm(i, TIME));
        }
        begun.await();
        WebSocketConsumer<?> stopped = listener();
        await().until(() -> stopped.getWaitingEvents() == 9);

        stopped.suspend();
        release.countDown();
        stopped.stop();

        assertThat(stopped.getWaitingEvents()).isEqualTo(9);
        assertThat(stopped.getPendingExchangesSize()).isZero();
    }

    @Test
    void manyRestartsOfTheRouteLeaveOneConnection() throws Exception {
        listen("alarms", this::add);
        for (int i = 0; i < 20; i++) {
            context.getRouteController().stopRoute("listener");
            context.getRouteController().startRoute("listener");
        }

        await().until(() -> statistics.connections() == 1 && listener().isConnected());
        arrives();
        neverTwo();
    }
}
