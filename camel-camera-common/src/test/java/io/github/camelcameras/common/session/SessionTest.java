package io.github.camelcameras.common.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.common.client.Renewal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionTest {

    private static final ApiFailure FAILURE = new ApiFailure("vendor", "login", null, null, "failed", 401, false);
    private static final CameraAuthenticationException EXPIRED = new CameraAuthenticationException(FAILURE, true);
    private static final CameraAuthenticationException WRONG = new CameraAuthenticationException(FAILURE, false);

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000); // it overflows, as nano clocks may
    private final AtomicInteger logins = new AtomicInteger();
    private final Session<String> session = new Session<>("test", true, clock::get);

    private final Supplier<Lease<String>> success = () -> new Lease<>("token " + logins.incrementAndGet(), Duration.ofHours(1));
    private final Supplier<Lease<String>> wrongPassword = () -> {
        logins.incrementAndGet();
        throw new CameraAuthenticationException(FAILURE, false);
    };
    private final Supplier<Lease<String>> outOfReach = () -> {
        logins.incrementAndGet();
        throw new CameraApiException(FAILURE);
    };

    @Test
    void aTokenIsKeptUntilItsMarginAndThenRenewed() {
        assertThat(session.current(success)).isEqualTo("token 1");
        pass(Duration.ofMinutes(54));
        assertThat(session.current(success)).isEqualTo("token 1");
        pass(Duration.ofMinutes(2));
        assertThat(session.current(success)).isEqualTo("token 2");
        pass(Duration.ofHours(2));
        assertThat(session.current(success)).isEqualTo("token 3");
    }

    @Test
    void aRenewalThatFailsIsTriedAgainWhileTheOldTokenHolds() {
        session.current(success);
        pass(Duration.ofMinutes(56));
        assertThat(session.current(outOfReach)).isEqualTo("token 1");
        assertThat(session.current(outOfReach)).as("not at once").isEqualTo("token 1");
        assertThat(logins).hasValue(2);
        pass(Duration.ofMinutes(2));
        assertThat(session.current(success)).isEqualTo("token 3");
    }

    @Test
    void whileOneRenewsTheOthersUseTheOldToken() throws Exception {
        session.current(success);
        pass(Duration.ofMinutes(56));
        CountDownLatch renewing = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<String> renewed = thread.submit(() -> session.current(() -> {
            renewing.countDown();
            await(release);
            return success.get();
        }));
        renewing.await();

        assertThat(session.current(success)).isEqualTo("token 1");
        release.countDown();
        assertThat(renewed.get()).isEqualTo("token 2");
        thread.shutdown();
    }

    @Test
    void manyWhoAskAtOnceGetTheResultOfOneLogin() throws Exception {
        assertThat(askAtOnce(200, success)).containsOnly("token 1");
        assertThat(logins).hasValue(1);
    }

    @Test
    void manyWhoAskAtOnceGetTheFailureOfOneLogin() throws Exception {
        assertThat(askAtOnce(200, outOfReach)).containsOnly("CameraApiException");
        assertThat(logins).hasValue(1);
    }

    @Test
    void onlyTheTokenThatWasRefusedIsDropped() {
        String first = session.current(success);
        assertThat(session.renewal(first).renew(EXPIRED)).isTrue();
        String second = session.current(success);
        assertThat(session.renewal(first).renew(EXPIRED)).isTrue();
        assertThat(session.current(success)).isSameAs(second);
    }

    @Test
    void whatIsGotByCallsWithASessionOfTheirOwnIsAskedForAgainAtOnce() {
        Session<String> knowledge = new Session<>("test", false, clock::get);

        assertThatThrownBy(() -> knowledge.current(wrongPassword)).isInstanceOf(CameraAuthenticationException.class);

        assertThat(knowledge.current(success)).isEqualTo("token 2");
    }

    @Test
    void aRefusalForAnotherReasonIsNoneThatANewTokenHelps() {
        Renewal renewal = session.renewal(session.current(success));

        assertThat(renewal.renew(new CameraApiException(new ApiFailure("v", "o", "1", null, "m", 200, false)))).isFalse();
        renewal.didNotHelp(WRONG);

        assertThat(session.renewal(session.current(success)).renew(EXPIRED)).as("no pause").isTrue();
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
    void whereANewTokenDidNotHelpNobodyAsksForAnotherOneForAWhile() {
        Renewal renewal = session.renewal(session.current(success));
        renewal.renew(EXPIRED);
        session.current(success);
        renewal.didNotHelp(EXPIRED);

        assertThat(session.renewal(session.current(success)).renew(EXPIRED)).isFalse();
        assertThat(session.current(success)).as("still used").isEqualTo("token 2");
        pass(Session.FIRST_PAUSE);
        assertThat(session.renewal(session.current(success)).renew(EXPIRED)).isTrue();
        assertThat(session.current(success)).isEqualTo("token 3");

        renewal.didNotHelp(EXPIRED);
        renewal.didNotHelp(EXPIRED); // another thread
        pass(Session.FIRST_PAUSE);
        assertThat(session.renewal(session.current(success)).renew(EXPIRED)).as("the pause has doubled, once").isFalse();
        pass(Session.FIRST_PAUSE);
        assertThat(session.renewal(session.current(success)).renew(EXPIRED)).isTrue();
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

    @Test
    void aVendorOutOfReachIsTriedByTheNextCall() {
        assertThatThrownBy(() -> session.current(outOfReach)).isInstanceOf(CameraApiException.class);
        assertThat(session.current(success)).isEqualTo("token 2");
        assertThat(session.refusal()).isNull();
    }

    private List<String> askAtOnce(int count, Supplier<Lease<String>> login) throws Exception {
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        ExecutorService executor = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task);
            threads.add(thread);
            return thread;
        });
        Supplier<Lease<String>> slow = () -> {
            while (threads.stream().filter(thread -> thread.getState() == Thread.State.WAITING).count() < count - 1) {
                Thread.onSpinWait(); // until all others have asked
            }
            return login.get();
        };
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(executor.submit(() -> {
                    try {
                        return session.current(slow);
                    } catch (CameraApiException e) {
                        return e.getClass().getSimpleName();
                    }
                }));
            }
            List<String> results = new ArrayList<>();
            for (Future<String> answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
