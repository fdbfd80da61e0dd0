package io.github.camelcameras.simcam;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A platform that ends connections on which it has answered before, or gives no token for a while. */
class SimCamConnectionTest extends SimCamTestSupport {

    private static final int CALLERS = 50;
    private static final String TOKEN = "{\"access_token\":\"" + SimCamSimulator.TOKEN_PREFIX
                                        + "connection\",\"token_type\":\"bearer\",\"expires_in\":100}";
    private static final String CONTROL = "platform:controlDevice?param.device_id=1&param.mode=YSMS&param.mode_switch=1";

    private final WireMockServer platform = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void startPlatform() {
        platform.start();
        platform.stubFor(post("/oauth/token").willReturn(okJson(TOKEN)));
        SimCamComponent component = component();
        component.getConfiguration().setBaseUrl(platform.baseUrl());
        context.addComponent("platform", component);
    }

    @AfterEach
    void stopPlatform() {
        platform.stop();
    }

    @ParameterizedTest
    @EnumSource(names = { "EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER" })
    void aReadIsSentAgainHoweverItEndsThem(Fault end) {
        platform.stubFor(post("/api/getDeviceList").inScenario("end").whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withFault(end)).willSetStateTo("well"));
        platform.stubFor(post("/api/getDeviceList").inScenario("end").whenScenarioStateIs("well")
                .willReturn(okJson("{\"cameras\":[],\"is_success\":1}")));

        assertThat(template.requestBody("platform:listDevices", (Object) null)).isEqualTo(List.of());
        platform.verify(2, postRequestedFor(urlEqualTo("/api/getDeviceList")));
    }

    /** The pauses are of 1, 2, 4, 8 and then 15 seconds. */
    @Test
    void whileItGivesNoTokenFewAreAskedForAndTheFirstServesAll() {
        platform.stubFor(post("/oauth/token").willReturn(aResponse().withStatus(503)));
        platform.stubFor(post("/api/getDeviceList").willReturn(okJson("{\"cameras\":[],\"is_success\":1}")));
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        List<CompletableFuture<Void>> callers = Stream.generate(() -> CompletableFuture.runAsync(() -> await().until(
                () -> template.request("platform:listDevices", message -> { }).getException() == null), threads)).limit(CALLERS).toList();
        await().until(() -> tokenRequests() == 2);

        platform.stubFor(post("/oauth/token").willReturn(okJson(TOKEN)));

        callers.forEach(CompletableFuture::join);
        assertThat(tokenRequests()).isEqualTo(3);
        threads.shutdown();
    }

    private int tokenRequests() {
        return platform.findAll(postRequestedFor(urlEqualTo("/oauth/token"))).size();
    }

    @ParameterizedTest
    @EnumSource(names = { "EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER" })
    void aWriteIsSentOnceAndMayBeTriedAgain(Fault end) {
        platform.stubFor(post("/api/deviceControl").willReturn(aResponse().withFault(end)));

        Exchange exchange = template.request(CONTROL, message -> { });

        assertThat(exchange.getException()).isInstanceOf(CameraApiException.class).hasCauseInstanceOf(IOException.class)
                .hasMessageStartingWith("simcam:controlDevice failed: no answer");
        assertThat(exchange.getException(CameraApiException.class).isRetryable()).isTrue();
        assertThat(platform.getAllServeEvents()).as("the login and the call").hasSize(2);
    }
}
