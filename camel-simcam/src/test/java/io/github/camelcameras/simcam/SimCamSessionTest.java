package io.github.camelcameras.simcam;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One token for all, renewed in time. */
class SimCamSessionTest extends SimCamTestSupport {

    private static final int THREADS = 200;

    @Test
    void twoHundredThreadsWithoutATokenCauseOneTokenRequest() throws Exception {
        assertThat(callFromManyThreads()).hasSize(THREADS).allMatch(cameras -> cameras.size() == 3);
        assertThat(simulator.requests("/oauth/token")).hasSize(1);
        assertThat(simulator.requests("/api/getDeviceList")).hasSize(THREADS);
    }

    @Test
    void anExpiredTokenIsRenewedOnceAndEveryCallSucceeds() throws Exception {
        template.requestBody("simcam:listDevices", (Object) null);
        simulator.requests().clear();
        simulator.expireTokens();

        assertThat(callFromManyThreads()).hasSize(THREADS).allMatch(cameras -> cameras.size() == 3);
        assertThat(simulator.requests("/oauth/token")).hasSize(1);
    }

    @Test
    void allEndpointsOfAnAccountShareItsToken() {
        template.requestBody("simcam:listDevices", (Object) null);
        template.requestBody("simcam:listDevices?outputType=JSON", (Object) null);
        template.requestBody("simcam:controlDevice?param.device_id=7f3a90c1b2&param.mode=YSMS&param.mode_switch=1", (Object) null);

        assertThat(simulator.requests("/oauth/token")).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItRunsOut() {
        simulator.tokenSeconds(0);
        template.requestBody("simcam:listDevices", (Object) null);
        template.requestBody("simcam:listDevices", (Object) null);

        assertThat(simulator.requests("/oauth/token")).hasSize(2);
    }

    @Test
    void aSessionThatIsRefusedAgainIsNotReplayedForEver() {
        template.requestBody("simcam:listDevices", (Object) null);
        simulator.requests().clear();
        simulator.answerNext(new SimCamSimulator.Answer(401, "text/plain", "no"));
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json",
                "{\"access_token\":\"" + SimCamSimulator.TOKEN_PREFIX + "void\",\"token_type\":\"bearer\",\"expires_in\":100}"));

        Exception failure = template.request("simcam:listDevices", message -> { }).getException();

        assertThat(failure).isInstanceOf(CameraAuthenticationException.class).hasMessageContaining("the session is not accepted");
        assertThat(simulator.requests("/api/getDeviceList")).hasSize(2);
        assertThat(simulator.requests("/oauth/token")).hasSize(1);
    }

    private List<List<?>> callFromManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch all = new CountDownLatch(THREADS);
        try {
            List<Future<List<?>>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                calls.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    return template.requestBody("simcam:listDevices", null, List.class);
                }));
            }
            List<List<?>> results = new ArrayList<>();
            for (Future<List<?>> call : calls) {
                results.add(call.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
