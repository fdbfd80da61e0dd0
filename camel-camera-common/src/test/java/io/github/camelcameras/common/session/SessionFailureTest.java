package io.github.camelcameras.common.session;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Logins that fail. */
class SessionFailureTest extends SessionTestSupport {

    @Test
    void whatIsGotByCallsWithASessionOfTheirOwnIsAskedForAgainAtOnce() {
        Session<String> knowledge = new Session<>("test", false, clock::get);

        assertThatThrownBy(() -> knowledge.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);

        assertThat(knowledge.current(success)).isEqualTo("token 2");
    }

    @Test
    void whoIsRefusedWithATokenAsksForNoOtherForAWhile() {
        String first = session.current(success);
        session.refuse(first, WRONG);

        assertThatThrownBy(() -> session.current(success)).isSameAs(WRONG);
        assertThat(session.refusal()).isSameAs(WRONG);
        pass(Session.FIRST_BACK_OFF);
        assertThat(session.refusal()).isNull();
        String second = session.current(success);
        assertThat(second).isNotEqualTo(first);
        session.refuse(first, WRONG); // by a call that took long
        assertThat(session.current(success)).isSameAs(second);

        session.refuse(second, WRONG);
        pass(Session.FIRST_BACK_OFF);
        assertThatThrownBy(() -> session.current(success)).as("longer, as it is the second time").isSameAs(WRONG);
        pass(Session.FIRST_BACK_OFF);
        assertThat(session.current(success)).isEqualTo("token 3");
    }

    @Test
    void aRateLimitIsNotTakenForWrongCredentials() {
        assertThatThrownBy(() -> session.current(() -> {
            throw new CameraRateLimitException(FAILURE);
        })).isInstanceOf(CameraRateLimitException.class);
        assertThatThrownBy(() -> session.current(success)).isInstanceOf(CameraRateLimitException.class);
        assertThat(session.refusal()).isNull();
    }

    @Test
    void refusedCredentialsAreNotHammered() {
        assertThatThrownBy(() -> session.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> session.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);
        }
        assertThat(logins).hasValue(1);
        assertThat(session.refusal()).isNotNull();

        pass(Session.FIRST_BACK_OFF);
        assertThat(session.refusal()).as("a call may try").isNull();
        assertThatThrownBy(() -> session.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);
        assertThat(logins).hasValue(2);
        pass(Session.FIRST_BACK_OFF);
        assertThatThrownBy(() -> session.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);
        assertThat(logins).as("the wait has doubled").hasValue(2);

        pass(Session.FIRST_BACK_OFF);
        assertThat(session.current(success)).isEqualTo("token 3");
        assertThat(session.refusal()).isNull();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void afterALoginThatFailedForWhateverReasonNobodyLogsInForAWhile(Throwable reason) {
        Supplier<Lease<String>> failure = () -> {
            logins.incrementAndGet();
            if (reason instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) reason;
        };
        assertThatThrownBy(() -> session.current(failure)).satisfies(thrown -> assertThat(reason).isIn(thrown, thrown.getCause()));
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> session.current(failure)).satisfies(thrown -> assertThat(reason).isIn(thrown, thrown.getCause()));
        }
        assertThat(logins).hasValue(1);
        assertThat(session.refusal()).as("the credentials are not refused").isNull();

        pass(Session.FIRST_PAUSE);
        assertThatThrownBy(() -> session.current(failure)).satisfies(thrown -> assertThat(reason).isIn(thrown, thrown.getCause()));
        pass(Session.FIRST_PAUSE);
        assertThatThrownBy(() -> session.current(success)).as("the pause has doubled").isNotNull();
        assertThat(logins).hasValue(2);
        pass(Session.FIRST_PAUSE);
        assertThat(session.current(success)).isEqualTo("token 3");
    }

    static Stream<Throwable> failures() {
        return Stream.of(new CameraApiException(FAILURE), new ClassCastException("an answer of another kind"), new StackOverflowError());
    }

    /** The pauses are 1, 2, 4, 8 and then 15 seconds. */
    @Test
    void aVendorThatIsAwayForAMinuteIsAskedAboutTenTimesAndTheFirstTokenServesAll() {
        Duration between = Duration.ofMillis(20);
        Duration away = Duration.ZERO;
        for (; away.compareTo(Duration.ofMinutes(1)) < 0; away = away.plus(between)) {
            assertThatThrownBy(() -> session.current(outOfReach)).isInstanceOf(CameraApiException.class);
            pass(between);
        }
        assertThat(logins.get()).isLessThan(10);

        pass(Session.LONGEST_FAILURE_PAUSE);
        String first = session.current(success);
        assertThat(session.current(success)).isSameAs(first);
        assertThat(logins.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void anOptionThatIsMissingAndAComponentThatIsStoppedAreNoFailedLogins() {
        assertThatThrownBy(() -> session.current(() -> {
            throw new IllegalArgumentException("simcam: option clientId is missing");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.current(() -> {
            throw new IllegalStateException("The component is stopped");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(session.current(success)).isEqualTo("token 1");
    }

    @Test
    void whoIsInterruptedWhileLoggingInSpoilsItForNobody() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch loggingIn = new CountDownLatch(1);
        AtomicReference<Thread> waiting = new AtomicReference<>();
        Future<String> interrupted = threads.submit(() -> session.current(() -> {
            loggingIn.countDown();
            while (waiting.get() == null || waiting.get().getState() != Thread.State.WAITING) {
                Thread.onSpinWait(); // until the other has asked
            }
            Thread.currentThread().interrupt();
            throw new CameraApiException(FAILURE, new InterruptedIOException());
        }));
        loggingIn.await();
        Future<String> other = threads.submit(() -> {
            waiting.set(Thread.currentThread());
            return session.current(success);
        });

        assertThat(other.get()).isEqualTo("token 1");
        assertThatThrownBy(interrupted::get).hasRootCauseInstanceOf(InterruptedIOException.class);
        threads.shutdown();
    }
}
