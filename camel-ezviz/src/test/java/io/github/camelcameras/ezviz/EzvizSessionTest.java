package io.github.camelcameras.ezviz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.camelcameras.common.client.AllowedAddresses;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.test.ezviz.AnswerForm;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.EzvizSimulator.Request;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** One token for all, renewed in time, and sent nowhere else. */
class EzvizSessionTest extends EzvizTestSupport {

    private static final String TOKEN = "/api/lapp/token/get";
    private static final String VERSION = "ezviz:getDeviceVersion?param.deviceSerial=1";
    private static final String PTZ = "ezviz:startPtz?param.deviceSerial=1&param.channelNo=1&param.direction=0&param.speed=1";
    private static final int THREADS = 500;

    @Test
    void fiveHundredCallsWhileTheTokenExpiresCauseOneRenewalAndAllSucceed() throws Exception {
        template.requestBody(VERSION, (Object) null);
        simulator.requests().clear();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch all = new CountDownLatch(THREADS);
        try {
            List<Future<Exchange>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                calls.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    if (number == THREADS / 2) {
                        simulator.expireTokens();
                    }
                    return template.request(VERSION, exchange -> { });
                }));
            }
            for (Future<Exchange> call : calls) {
                assertThat(call.get().getException()).isNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(simulator.requests(TOKEN)).hasSize(1);
        assertThat(simulator.requests("/api/lapp/device/version/info")).hasSizeGreaterThan(THREADS);
    }

    @Test
    void aWrongSecretIsAskedAboutOnceAndNotHammeredByTheNextHundredCalls() {
        String uri = VERSION + "&secretKey=wrong";
        Exception first = template.request(uri, exchange -> { }).getException();
        assertThat(first).isInstanceOf(CameraAuthenticationException.class)
                .hasMessageContaining("ezviz:getToken failed").hasMessageContaining("code 10030");
        NoEzvizSecretsInLogs.assertNoSecretIn(first);

        for (int i = 0; i < 100; i++) {
            assertThat(template.request(uri, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class);
        }
        assertThat(simulator.requests()).hasSize(1);
        assertThat(refusal(uri)).as("what a readiness check sees").isInstanceOf(CameraAuthenticationException.class);
        assertThat(refusal(VERSION)).isNull();
    }

    private Exception refusal(String uri) {
        return context.getEndpoint(uri, EzvizEndpoint.class).createApiClient().refusal();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfAnswerTellsOfAnExpiredToken(AnswerForm form) {
        simulator.answerIn(form);
        for (String uri : List.of("ezviz:getFillLightMode?param.deviceSerial=1", "ezviz:listLocalVideos?param.deviceSerial=1",
                "ezviz:listDetectors?param.deviceSerial=1", "ezviz:listTimeZones", VERSION)) {
            template.requestBody(uri, (Object) null);
            simulator.expireTokens();
            simulator.requests().clear();

            assertThat(template.request(uri, exchange -> { }).getException()).as(uri).isNull();
            assertThat(simulator.requests(TOKEN)).as(uri).hasSize(1);
            assertThat(simulator.requests()).as(uri).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "10018", "10005", "10017", "10030" })
    void aFaultOfTheKeyIsNotTriedAgain(String code) {
        template.requestBody(VERSION, (Object) null);
        simulator.requests().clear();
        simulator.answerNext(200, "{\"code\":\"" + code + "\",\"msg\":\"no\"}");

        assertThat(template.request(VERSION, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class)
                .hasMessageContaining("code " + code);
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void aTokenThatIsRefusedAgainIsNotReplayedForEver() {
        template.requestBody(VERSION, (Object) null);
        simulator.requests().clear();
        simulator.answerNext(200, "{\"code\":\"10002\",\"msg\":\"no\"}");
        simulator.answerNext(200, "{\"code\":\"200\",\"data\":{\"accessToken\":\"at.void\",\"expireTime\":4110000000000,\"areaDomain\":\""
                                  + simulator.areaDomain() + "\"}}");

        assertThat(template.request(VERSION, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class)
                .hasMessageContaining("code 10002");
        assertThat(simulator.requests("/api/lapp/device/version/info")).hasSize(2);
        assertThat(simulator.requests(TOKEN)).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItRunsOutAsFarAsTheClocksAgree() {
        simulator.tokenLife(500);
        template.requestBody(VERSION, (Object) null);
        simulator.tokenLife(-24 * 3_600_000L);
        await().untilAsserted(() -> {
            template.requestBody(VERSION, (Object) null);
            assertThat(simulator.requests(TOKEN)).as("the first has run out").hasSize(2);
        });

        template.requestBody(VERSION, (Object) null);
        assertThat(simulator.requests(TOKEN)).as("a clock that is a day ahead does not ask with every call").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://localhost.evil.example", "https://evil.example/localhost", "http://evil.example",
            "https://user@localhost", "ftp://localhost", "https://", "no address" })
    void aTokenIsNotSentToAForeignRegion(String areaDomain) {
        simulator.areaDomain(areaDomain);

        Exception failure = template.request(VERSION, exchange -> { }).getException();
        assertThat(failure).isInstanceOf(CameraAuthenticationException.class).hasMessageContaining(
                "an areaDomain that tokens are not sent to: ");
        template.request(VERSION, exchange -> { });
        assertThat(simulator.requests()).as("nor asked for again").hasSize(1);
    }

    @Test
    void aTokenIsNotSentToARegionThatAnotherEndpointAllowed() {
        template.requestBody(VERSION, (Object) null);
        simulator.requests().clear();

        assertThat(template.request(VERSION + "&allowedAreaDomains=ezvizlife.com", exchange -> { }).getException())
                .isInstanceOf(CameraAuthenticationException.class).hasMessageContaining("allowedAreaDomains");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void theRegionsOfThePlatformAreAllowed() {
        AllowedAddresses regions = new EzvizConfiguration().areas();

        assertThat(List.of("iusopen.ezvizlife.com", "isaopen.ezvizlife.com", "ieuopen.ezvizlife.com", "isgpopen.ezvizlife.com",
                "irusopen.ezvizru.com", "open.ys7.com")).allSatisfy(host -> assertThat(regions.refusal("https://" + host)).isEmpty());
        assertThat(regions.refusal("http://iusopen.ezvizlife.com")).isPresent();
    }

    @Test
    void aTokenThatSomebodyElseRenewsIsUsedAsItIs() {
        template.requestBody(VERSION, (Object) null);
        String token = simulator.requests("/api/lapp/device/version/info").get(0).token();
        simulator.requests().clear();
        String uri = VERSION + "&accessToken=" + token + "&areaDomain=" + simulator.areaDomain();

        assertThat(template.request(uri, exchange -> { }).getException()).isNull();
        simulator.expireTokens();
        assertThat(template.request(uri, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class);
        assertThat(simulator.requests()).hasSize(2).allMatch(request -> request.path().equals("/api/lapp/device/version/info"));
    }

    @ParameterizedTest
    @CsvSource({ "accessToken=x,Option areaDomain of ezviz is missing",
            "accessToken=x&areaDomain=https://evil.example,"
                    + "the host evil.example is not below one of [localhost]; see option allowedAreaDomains",
            "accessToken=x&areaDomain=https://eu_1.ezvizlife.com,the name of a host cannot have an underscore",
            "appKey=,Option appKey of ezviz is missing", "baseUrl=platform,Option baseUrl must be an address" })
    void whatIsMissingOrWrongIsSaidAtTheStart(String options, String message) {
        assertThatThrownBy(() -> template.request(VERSION + "&" + options, exchange -> { })).hasStackTraceContaining(message);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void aSubAccountHasATokenOfItsOwnThatIsRenewedByTheAccounts() {
        String uri = VERSION + "&accountId=" + EzvizSimulator.ACCOUNT_ID;
        template.requestBody(uri, (Object) null);
        template.requestBody(uri + "&outputType=JSON", (Object) null);
        template.requestBody(VERSION, (Object) null);

        assertThat(simulator.requests(TOKEN)).hasSize(1);
        assertThat(simulator.requests("/api/lapp/ram/token/get")).singleElement()
                .satisfies(request -> assertThat(request.token()).startsWith("at."));
        assertThat(simulator.requests("/api/lapp/device/version/info")).extracting(Request::token)
                .satisfiesExactly(first -> assertThat(first).startsWith("ra."), second -> assertThat(second).startsWith("ra."),
                        third -> assertThat(third).startsWith("at."));

        simulator.expireTokens();
        assertThat(template.request(uri, exchange -> { }).getException()).as("both have expired").isNull();
        assertThat(simulator.requests(TOKEN)).hasSize(2);
        assertThat(simulator.requests("/api/lapp/ram/token/get")).as("refused, and again").hasSize(3);
    }

    @Test
    void anUnknownSubAccountIsAskedAboutOnceAndNotHammeredByTheNextHundredCalls() {
        for (int i = 0; i < 100; i++) {
            assertThat(template.request(VERSION + "&accountId=nobody", exchange -> { }).getException())
                    .isInstanceOf(CameraAuthenticationException.class)
                    .hasMessageContaining("ezviz:getSubAccountToken failed").hasMessageContaining("code 10032");
        }
        assertThat(simulator.requests("/api/lapp/ram/token/get")).hasSize(1);
    }

    @Test
    void anOperationThatAlwaysSaysExpiredTakesTheTokenFromNoOther() {
        for (int i = 0; i < 50; i++) {
            simulator.answerNext("/api/lapp/device/ptz/start", 200, "{\"code\":\"10002\",\"msg\":\"accessToken is expired\"}");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(template.request(PTZ, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class);
        }
        assertThat(simulator.requests(TOKEN)).as("one for the first call, and one instead of it").hasSizeLessThanOrEqualTo(3);

        for (int i = 0; i < 3; i++) {
            simulator.expireTokens();
            template.requestBody(VERSION, (Object) null);
            assertThat(template.request(PTZ, exchange -> { }).getException()).isInstanceOf(CameraAuthenticationException.class);
        }
    }

    @Test
    void aLoginThatIsNotUnderstoodShowsNothingOfIt() {
        simulator.answerNext(200, "{\"code\":\"200\",\"data\":{\"token\":\"" + EzvizSimulator.TOKEN_MARK + "x\"}}");
        Exception missing = template.request(VERSION, exchange -> { }).getException();
        simulator.answerNext(200, "[\"" + EzvizSimulator.TOKEN_MARK + "y\"]");
        Exception malformed = template.request(VERSION + "&appKey=other", exchange -> { }).getException();

        assertThat(missing).hasMessageContaining("accessToken is missing");
        assertThat(malformed).hasMessageContaining("not a JSON object");
        NoEzvizSecretsInLogs.assertNoSecretIn(missing);
        NoEzvizSecretsInLogs.assertNoSecretIn(malformed);
    }
}
