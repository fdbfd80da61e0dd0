package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import io.github.camelcameras.test.sunmiipc.ChannelFaults.Handshakes;
import io.github.camelcameras.test.sunmiipc.Events;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A route that is stopped, whatever its connections are doing at the moment: no connection and no thread is left. */
@Timeout(60)
class ChannelStopTest extends ChannelTestSupport {

    private static final int CAMERAS = 20;
    private static final Pattern NOT_OURS = Pattern.compile("sunmi-simulator|awaitility|Common-Cleaner|process reaper|Camel \\(");

    @Override
    protected SimulatorOptions options() {
        return super.options().withCameras(CAMERAS);
    }

    @Test
    void whileConnectionsAreOpen() throws Exception {
        Set<Thread> before = threads();
        listen("", exchange -> { });
        await().until(() -> channel().getConnectedCameras() == CAMERAS);

        stopRoute();

        await().untilAsserted(() -> assertThat(channels.disconnects()).as("cameras were told").isEqualTo(CAMERAS));
        assertNothingLeft(before);
    }

    @Test
    void whileTlsIsBeingNegotiated() throws Exception {
        Set<Thread> before = threads();
        channels.faults().handshakes(Handshakes.MUTE);
        listen("", exchange -> { });
        await().until(() -> channels.connections() == CAMERAS);

        stopRoute();

        assertNothingLeft(before);
        channels.faults().handshakes(Handshakes.NORMAL);
        assertThat(channels.open()).isZero();
    }

    @Test
    void whileTcpConnects() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); Backlog backlog = new Backlog(full)) {
            Set<Thread> before = threads();
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + full.getLocalPort()).routeId("cameras").to("mock:none");
                }
            });
            ChannelConsumer consumer = channel();
            await().until(() -> consumer.getConnectionAttempts() == 1);

            stopRoute();

            assertNothingLeft(before);
            assertThat(backlog.sockets).isNotEmpty();
        }
    }

    @Test
    void whileItWaitsForTheNextAttempt() throws Exception {
        Set<Thread> before = threads();
        channels.stopListening();
        listen("&maximumReconnectDelay=3600000", exchange -> { });
        ChannelConsumer consumer = channel();
        await().until(() -> consumer.getConnectionAttempts() > 2 * CAMERAS);

        stopRoute();

        assertNothingLeft(before);
        int attempts = channels.attempts(0);
        channels.listen();
        assertThat(channels.attempts(0)).isEqualTo(attempts);
    }

    @Test
    void whileRoutesRun() throws Exception {
        Set<Thread> before = threads();
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        listen("&maximumPoolSize=" + CAMERAS, exchange -> {
            running.incrementAndGet();
            release.await();
            done.incrementAndGet();
        });
        subscribed(CAMERAS);
        for (int camera = 0; camera < CAMERAS; camera++) {
            channels.publishTogether(camera, motion(camera), motion(camera), motion(camera));
        }
        await().until(() -> running.get() == CAMERAS);

        FutureTask<Void> stop = new FutureTask<>(() -> {
            stopRoute();
            return null;
        });
        new Thread(stop, "Camel (stop)").start();
        await().until(() -> channel().isSuspendingOrSuspended());
        release.countDown();
        stop.get(30, TimeUnit.SECONDS);

        assertThat(done).as("what had begun was finished, and nothing else was begun").hasValue(CAMERAS);
        await().untilAsserted(() -> assertThat(channels.acknowledged()).as("and acknowledged before the end").isEqualTo(CAMERAS));
        await().untilAsserted(() -> assertThat(channels.disconnects()).isEqualTo(CAMERAS));
        assertNothingLeft(before);
    }

    @Test
    void aRouteThatIsStartedAgainConnectsAgain() throws Exception {
        listen("", exchange -> { });
        subscribed(CAMERAS);
        stopRoute();
        Set<Thread> before = threads();

        context.getRouteController().startRoute("cameras");
        subscribed(CAMERAS);
        stopRoute();

        assertNothingLeft(before);
    }

    private String motion(int camera) {
        return Events.json(simulator.events().dynamicDetect(camera, 1));
    }

    private void stopRoute() throws Exception {
        context.getRouteController().stopRoute("cameras");
    }

    private void assertNothingLeft(Set<Thread> before) {
        await().untilAsserted(() -> assertThat(channels.connections()).isZero());
        await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
    }

    /** Those that a channel has, or Netty and Java have for it. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("sunmi-ipc") || !NOT_OURS.matcher(thread.getName()).lookingAt())
                .collect(Collectors.toSet());
    }

    /** Keeps the system from accepting any further connection. */
    private static final class Backlog implements AutoCloseable {

        private final List<Socket> sockets = new ArrayList<>();

        Backlog(ServerSocket server) throws IOException {
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                sockets.add(socket);
                try {
                    socket.connect(server.getLocalSocketAddress(), 200);
                } catch (SocketTimeoutException e) {
                    return; // full
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }
}
