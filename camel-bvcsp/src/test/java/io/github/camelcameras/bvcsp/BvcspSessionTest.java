package io.github.camelcameras.bvcsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** One login for all endpoints and threads: when it is made, refreshed, made again, and not. */
class BvcspSessionTest extends BvcspTestSupport {

    private static final String GET_DEVICE = "getDevice?param.puid=PU_0";

    @Test
    void aThousandCallsAcrossThreeExpiriesLogInOnceForEach() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(50);
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < 50; thread++) {
            running.add(threads.submit(() -> {
                while (!enough.get()) {
                    assertThat(call(GET_DEVICE, Map.of())).isInstanceOf(Map.class);
                    calls.incrementAndGet();
                }
            }));
        }
        for (int expiry = 1; expiry <= 3; expiry++) {
            int logins = expiry;
            await().until(() -> calls.get() >= logins * 250 && simulator.logins() == logins);
            simulator.expireTokens();
        }
        await().until(() -> calls.get() >= 1_000 && simulator.logins() == 4);
        enough.set(true);
        for (Future<?> result : running) {
            result.get();
        }
        threads.shutdown();

        assertThat(simulator.logins() + simulator.refreshes()).as("at the start, and after each expiry").isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = { 200, 401, 403 })
    void anExpiredTokenIsReplacedAndTheCallSentOnceMoreWhateverTheStatus(int status) {
        simulator.expiredStatus(status);
        call(GET_DEVICE, Map.of());
        simulator.expireTokens();

        call(GET_DEVICE, Map.of());

        assertThat(simulator.logins()).isEqualTo(2);
        assertThat(simulator.requests("/bvcsp/v1/pu/info/PU_0")).hasSize(3);
        assertThat(simulator.requests("/bvcsp/v1/auth/refresh")).as("what is not taken any more is not refreshed").isEmpty();
    }

    @Test
    void aServerThatWasRestartedIsLoggedInToOnce() throws Exception {
        atOnce(10); // so that the pool has as many connections that die
        simulator.restart();

        atOnce(10);

        assertThat(simulator.logins()).isEqualTo(2);
    }

    @Test
    void aTokenIsRefreshedBeforeItRunsOut() {
        simulator.tokenLife(2);
        call(GET_DEVICE, Map.of());

        await().until(() -> {
            call(GET_DEVICE, Map.of());
            return simulator.refreshes() == 1;
        });
        assertThat(simulator.logins()).isEqualTo(1);
    }

    @Test
    void aTokenThatCannotBeRefreshedIsFollowedByALogin() {
        simulator.tokenLife(2);
        simulator.refuseRefresh(true);
        call(GET_DEVICE, Map.of());

        await().until(() -> {
            call(GET_DEVICE, Map.of());
            return simulator.logins() == 2;
        });
    }

    @Test
    void aWrongPasswordIsTriedOnce() {
        simulator.password("another");

        CameraAuthenticationException failure = failure(GET_DEVICE, CameraAuthenticationException.class);
        assertThat(failure.getCode()).isEqualTo("14");
        assertThat(failure).hasMessageContaining("the account or the password is wrong; attempts left: 4");
        assertThat(failure("listDevices", CameraAuthenticationException.class)).as("nobody else tries it").isSameAs(failure);
        assertThat(simulator.requests("/bvcsp/v1/auth/login")).hasSize(1);
    }

    @Test
    void aPlatformThatWantsPasswordsDigestedInAnotherWayIsToldOfWhenItRefusesOne() {
        simulator.password("another");
        simulator.answerNext("/bvcsp/v1/user/requirement", 200, "{\"code\":0,\"msg\":\"OK\",\"data\":{\"password_alg\":\"SM3\"}}");

        failure(GET_DEVICE, CameraAuthenticationException.class);

        assertThat(LogCapture.lines()).anySatisfy(line -> assertThat(line).startsWith("WARN").contains("may be right", "digested by SM3"));
        assertThat(simulator.requests("/bvcsp/v1/auth/login")).hasSize(1);
    }

    @Test
    void afterAChangeOfTheOwnPasswordTheNextLoginHasTheNewOne() {
        call("changeOwnPassword", Map.of("oldPassword", BvcspSimulator.PASSWORD, "newPassword", "New-Password-1"));
        simulator.password("New-Password-1");
        simulator.expireTokens();

        call(GET_DEVICE, Map.of());

        assertThat(simulator.logins()).isEqualTo(2);
        assertThat(LogCapture.lines())
                .anySatisfy(line -> assertThat(line).startsWith("WARN").contains("a start needs it as option password"))
                .noneMatch(line -> line.contains("New-Password-1"));
    }

    @Test
    void aUserThatThereIsNotIsTriedOnce() {
        String uri = GET_DEVICE + "&username=nobody";

        assertThat(failure(uri, CameraAuthenticationException.class)).hasMessageContaining("there is no such user, code 2");
        assertThat(failure(uri, CameraAuthenticationException.class)).isNotNull();
        assertThat(simulator.requests("/bvcsp/v1/auth/login")).hasSize(1);
    }

    @Test
    void aLockedAccountIsLeftAloneForAsLongAsThePlatformSays() {
        simulator.answerNext("/bvcsp/v1/auth/login", 200, "{\"code\":17,\"msg\":\"locked\",\"data\":{\"locking\":300}}");

        CameraAuthenticationException failure = failure(GET_DEVICE, CameraAuthenticationException.class);

        assertThat(failure).hasMessageContaining("the account is locked for 300 seconds");
        assertThat(failure.getLocked()).hasSeconds(300);
        assertThat(failure(GET_DEVICE, CameraAuthenticationException.class)).isSameAs(failure);
        assertThat(LogCapture.lines()).anySatisfy(line -> assertThat(line).contains("no further attempt for 300 seconds"));
    }

    @Test
    void aUserWhoShouldChangeThePasswordIsReportedOnce() {
        simulator.changePassword(true);
        call(GET_DEVICE, Map.of());
        simulator.expireTokens();
        call(GET_DEVICE, Map.of());

        assertThat(simulator.logins()).isEqualTo(2);
        assertThat(LogCapture.lines().stream().filter(line -> line.contains("asks for another password of the user operator"))).hasSize(1);
    }

    @Test
    void aReadyTokenIsUsedAsItIs() {
        call(GET_DEVICE, Map.of());
        String token = simulator.requests("/bvcsp/v1/pu/info/PU_0").get(0).headers().get("authorization");
        options().setPassword(null);
        options().setToken(token);

        call("getDevice?param.puid=PU_1", Map.of());
        simulator.expireTokens();

        assertThat(failure("getDevice?param.puid=PU_1", CameraAuthenticationException.class).isSessionExpired()).isTrue();
        assertThat(simulator.logins()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "true,1", "false,0" })
    void whenTheComponentStopsItsUserIsLoggedOutUnlessToldOtherwise(boolean logout, int logouts) {
        context.getComponent("bvcsp", BvcspComponent.class).setLogout(logout);
        call(GET_DEVICE, Map.of());

        context.stop();

        assertThat(simulator.logouts()).isEqualTo(logouts);
    }

    @Test
    void aMissingOptionIsNamed() {
        options().setPassword(null);

        assertThatThrownBy(() -> template.requestBody("bvcsp:" + GET_DEVICE, (Object) null)).hasStackTraceContaining(
                "Option password of bvcsp is missing: set camel.component.bvcsp.password");
    }

    private void atOnce(int number) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier together = new CyclicBarrier(number);
        List<Future<?>> calls = new ArrayList<>();
        for (int call = 0; call < number; call++) {
            calls.add(threads.submit(() -> {
                together.await();
                return call(GET_DEVICE, Map.of());
            }));
        }
        for (Future<?> call : calls) {
            call.get();
        }
        threads.shutdown();
    }
}
