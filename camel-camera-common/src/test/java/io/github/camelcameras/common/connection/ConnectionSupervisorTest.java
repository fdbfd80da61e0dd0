package io.github.camelcameras.common.connection;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.connection.ConnectionSupervisor.State;
import io.github.camelcameras.common.test.LogCapture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What keeps a connection up, without any network. */
class ConnectionSupervisorTest {

    private static final Duration SHORT = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofHours(1);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final List<TestConnection> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    private final int logged = LogCapture.lines().size();

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void aConnectionThatIsLostComesBackAndNoAttemptBeginsBeforeTheLastOneHasEnded() {
        ConnectionSupervisor supervisor = supervisor(policy(SHORT, LONG));
        supervisor.start(Duration.ZERO);
        connection(0).open();
        await().until(() -> supervisor.state() == State.CONNECTED);

        connection(0).close(new IOException("pulled"));
        connection(0).waitForClose();
        assertThat(connections).as("it is still closing").hasSize(1);
        connection(0).closed.complete(new IOException("pulled"));

        connection(1).closed.complete(new IOException("still pulled"));
        connection(2).open();
        await().until(() -> supervisor.state() == State.CONNECTED);
        assertThat(mostOpen).hasValue(1);
        assertThat(supervisor.attempts()).isEqualTo(3);
        assertThat(supervisor.lastFailure()).isNull();
        assertThat(log().filter(line -> line.startsWith("WARN"))).singleElement().asString()
                .contains("Lost the connection to somebody", "pulled");
    }

    @Test
    void stopDuringAnAttemptWaitsForItsEndAndBeginsNoOther() {
        ConnectionSupervisor supervisor = supervisor(policy(SHORT, LONG));
        supervisor.start(Duration.ZERO);
        TestConnection slow = connection(0);

        CompletableFuture<Void> stopped = supervisor.stop().toCompletableFuture();
        slow.waitForClose();
        assertThat(stopped).isNotDone();
        slow.open(); // too late
        slow.closed.complete(new IOException("closed"));

        await().until(stopped::isDone);
        assertThat(supervisor.state()).isEqualTo(State.STOPPED);
        supervisor.start(Duration.ZERO);
        assertThat(supervisor.stop()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(connections).hasSize(1);
    }

    @Test
    void stopWhileItWaitsEndsAtOnce() {
        ConnectionSupervisor supervisor = supervisor(policy(LONG, LONG));
        supervisor.start(Duration.ZERO);
        connection(0).closed.complete(new IOException("off"));
        await().until(() -> supervisor.state() == State.WAITING);

        assertThat(supervisor.stop()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(connections).hasSize(1);
    }

    @Test
    void anAttemptThatTakesTooLongIsGivenUp() {
        ConnectionSupervisor supervisor = supervisor(new ConnectionPolicy(SHORT, LONG, LONG, SHORT, SHORT));
        supervisor.start(Duration.ZERO);

        connection(0).waitForClose();
        assertThat(connection(0).reason).hasMessageContaining("not connected within 10 milliseconds");
        connection(0).closed.complete(connection(0).reason);
        connection(1);
        supervisor.stop();
    }

    @Test
    void aSilentPeerIsGivenUpAndOneThatIsNotReadIsNot() {
        ConnectionSupervisor supervisor = supervisor(new ConnectionPolicy(LONG, SHORT, Duration.ofMillis(30), SHORT, SHORT));
        supervisor.start(Duration.ZERO);
        connection(0).open();
        await().until(() -> connection(0).pings.get() > 5); // idleNanos is 0, as when reading is off

        connection(0).idle = Duration.ofSeconds(1).toNanos();
        connection(0).waitForClose();
        assertThat(connection(0).reason).hasMessageContaining("silent");
        supervisor.stop();
    }

    @Test
    void whoRefusesUsIsLeftAloneForTheLongestDelay() {
        ConnectionSupervisor supervisor = supervisor(policy(SHORT, LONG));
        supervisor.start(Duration.ZERO);

        connection(0).closed.complete(new CameraApiException(new ApiFailure("x", "channel", "5", null, "refused", 0, false)));

        await().untilAsserted(() -> assertThat(log()).anyMatch(line -> line.matches("(?s).*trying again in [1-3]\\d{6} mill.*")));
        supervisor.stop();
    }

    @Test
    void anAttemptThatComesFurtherThanThoseBeforeAndFailsThereIsToldAndSoIsARefusal() {
        ConnectionSupervisor supervisor = supervisor(policy(SHORT, LONG));
        supervisor.start(Duration.ZERO);

        connection(0).closed.complete(new NotOpenedException(0, "no TCP connection: off", null));
        connection(1).closed.complete(new NotOpenedException(0, "no TCP connection: still off", null));
        connection(2).closed.complete(new NotOpenedException(1, "no TLS: reset", null));
        connection(3).closed.complete(new NotOpenedException(0, "no TCP connection: off again", null));
        connection(4).closed.complete(new NotOpenedException(1, "no TLS: reset again", null));
        connection(5).closed.complete(new CameraApiException(new ApiFailure("x", "channel", "5", null, "refused", 0, false)));

        await().until(() -> log().filter(line -> line.startsWith("WARN")).count() == 3);
        assertThat(log().filter(line -> line.startsWith("WARN")).toList()).satisfiesExactly(
                line -> assertThat(line).contains("no TCP connection: off;"), line -> assertThat(line).contains("no TLS: reset;"),
                line -> assertThat(line).contains("refused"));
        await().until(() -> supervisor.state() == State.WAITING);
        assertThat(supervisor.lastFailureText()).contains("refused");
        supervisor.stop();
    }

    @Test
    void aConnectionThatLastedLongerThanItWasWaitedForDoesNotCountAsAFailure() {
        ConnectionSupervisor supervisor = supervisor(policy(SHORT, LONG));
        supervisor.start(Duration.ZERO);
        for (int i = 0; i < 14; i++) { // a delay that doubled each time would be minutes by now
            connection(i).open();
            await().until(() -> supervisor.state() == State.CONNECTED);
            await().pollDelay(SHORT.multipliedBy(3)).until(() -> true);
            connection(i).closed.complete(new IOException("cut"));
        }
        connection(14);
        supervisor.stop();
    }

    @Test
    void aConnectionThatIsCutAtOnceCountsAsAFailure() {
        ConnectionSupervisor supervisor = supervisor(policy(LONG, LONG));
        supervisor.start(Duration.ZERO);
        connection(0).open();
        await().until(() -> supervisor.state() == State.CONNECTED);
        connection(0).closed.complete(new IOException("cut"));

        await().untilAsserted(() -> assertThat(log()).anyMatch(line -> line.matches("(?s).*trying again in [1-3]\\d{6} mill.*")));
        supervisor.stop();
    }

    @Test
    void silenceIsNoticedWhenItsTimeIsOverAndNotAtTheNextHeartbeat() {
        ConnectionSupervisor supervisor = supervisor(new ConnectionPolicy(LONG, LONG, Duration.ofMillis(30), SHORT, SHORT));
        supervisor.start(Duration.ZERO);
        connection(0).idle = Duration.ofSeconds(1).toNanos();
        connection(0).open();

        connection(0).waitForClose();
        assertThat(connection(0).reason).hasMessageContaining("silent for 30 milliseconds");
        supervisor.stop();
    }

    @Test
    void theDelayDoublesUpToTheLongestWithJitter() {
        ConnectionPolicy policy = new ConnectionPolicy(LONG, LONG, LONG, Duration.ofSeconds(1), Duration.ofSeconds(30));

        assertThat(policy.delay(0, () -> 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.delay(0, () -> 1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.delay(3, () -> 1)).isEqualTo(Duration.ofSeconds(8));
        assertThat(policy.delay(3, () -> 0.5)).isEqualTo(Duration.ofSeconds(6));
        assertThat(policy.delay(Integer.MAX_VALUE, () -> 1)).isEqualTo(Duration.ofSeconds(30));
        assertThatThrownBy(() -> policy(SHORT, Duration.ZERO)).hasMessageContaining("longestDelay must be more than 0");
    }

    private Stream<String> log() {
        return LogCapture.lines().stream().skip(logged);
    }

    private static ConnectionPolicy policy(Duration firstDelay, Duration longestDelay) {
        return new ConnectionPolicy(LONG, LONG, LONG, firstDelay, longestDelay);
    }

    private ConnectionSupervisor supervisor(ConnectionPolicy policy) {
        return new ConnectionSupervisor("somebody", () -> {
            TestConnection connection = new TestConnection();
            mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            connection.closed.thenRun(open::decrementAndGet);
            connections.add(connection);
            return connection;
        }, policy, executor);
    }

    private TestConnection connection(int number) {
        await().until(() -> connections.size() > number);
        return connections.get(number);
    }

    private static final class TestConnection implements Connection {

        private final CompletableFuture<Void> opened = new CompletableFuture<>();
        private final CompletableFuture<Throwable> closed = new CompletableFuture<>();
        private final AtomicInteger pings = new AtomicInteger();
        private volatile long idle;
        private volatile Throwable reason;

        void open() {
            opened.complete(null);
        }

        void waitForClose() {
            await().until(() -> reason != null);
        }

        @Override
        public CompletionStage<Void> opened() {
            return opened;
        }

        @Override
        public CompletionStage<Throwable> closed() {
            return closed;
        }

        @Override
        public void ping() {
            pings.incrementAndGet();
        }

        @Override
        public long idleNanos() {
            return idle;
        }

        @Override
        public void close(Throwable why) {
            reason = why;
        }
    }
}
