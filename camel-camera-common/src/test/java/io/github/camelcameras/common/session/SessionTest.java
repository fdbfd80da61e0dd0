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
import java.util.function.Supplier;

import io.github.camelcameras.common.client.ApiFailure;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.Renewal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionTest extends SessionTestSupport {

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
    void onlyTheTokenThatWasRefusedIsReplaced() {
        String first = session.current(success);
        assertThat(renewal(first).renew(EXPIRED)).isTrue();
        String second = session.current(success);
        assertThat(second).isNotEqualTo(first);
        assertThat(renewal(first).renew(EXPIRED)).isTrue();
        assertThat(session.current(success)).isSameAs(second);
    }

    @Test
    void aRefusalForAnotherReasonIsNoneThatANewTokenHelps() {
        Renewal renewal = renewal(session.current(success));

        assertThat(renewal.renew(new CameraApiException(new ApiFailure("v", "o", "1", null, "m", 200, false)))).isFalse();
        renewal.didNotHelp(WRONG);

        assertThat(renewal(session.current(success)).renew(EXPIRED)).as("no pause").isTrue();
    }

    @Test
    void anOperationThatANewTokenDidNotHelpGetsNoOtherForAWhileAndTheOthersDo() {
        Renewal renewal = renewal(session.current(success));
        renewal.renew(EXPIRED);
        renewal.didNotHelp(EXPIRED);

        assertThat(renewal(session.current(success)).renew(EXPIRED)).isFalse();
        assertThat(session.current(success)).as("still used").isEqualTo("token 2");
        assertThat(renewal(session.current(success)).renew(expired("listDevices"))).as("it has really expired").isTrue();
        assertThat(session.current(success)).isEqualTo("token 3");
        pass(Session.FIRST_PAUSE);
        assertThat(renewal(session.current(success)).renew(EXPIRED)).isTrue();
        assertThat(session.current(success)).isEqualTo("token 4");

        renewal.didNotHelp(EXPIRED);
        renewal.didNotHelp(EXPIRED); // another thread
        pass(Session.FIRST_PAUSE);
        assertThat(renewal(session.current(success)).renew(EXPIRED)).as("the pause has doubled, once").isFalse();
        pass(Session.FIRST_PAUSE);
        assertThat(renewal(session.current(success)).renew(EXPIRED)).isTrue();
    }

    @Test
    void whatOneOperationSaysTakesTheTokenFromNobody() {
        String token = session.current(success);
        Renewal renewal = session.renewal(token, () -> {
            assertThat(session.current(outOfReach)).as("others go on with it meanwhile").isSameAs(token);
            return outOfReach.get();
        });

        assertThatThrownBy(() -> renewal.renew(EXPIRED)).isInstanceOf(CameraApiException.class);

        assertThat(session.current(success)).isSameAs(token);
        assertThatThrownBy(() -> renewal(token).renew(expired("listDevices"))).as("a pause").isInstanceOf(CameraApiException.class);
        pass(Session.FIRST_PAUSE);
        assertThat(renewal(token).renew(EXPIRED)).isTrue();
        assertThat(session.current(success)).isNotSameAs(token);
    }

    @Test
    void aTokenThatIsRefusedIsOfNoUseWhereTheCredentialsAreRefusedToo() {
        String token = session.current(success);

        assertThatThrownBy(() -> session.renewal(token, wrongPassword).renew(EXPIRED)).isInstanceOf(CameraAuthenticationException.class);

        assertThat(session.refusal()).isNotNull();
        assertThatThrownBy(() -> session.current(success)).isSameAs(session.refusal());
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
