package io.github.camelcameras.ezviz;

import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraOfflineException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.EzvizSimulator.Request;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

/** Calls through a route: where the token goes, what comes back, what failures mean. */
class EzvizProducerTest extends EzvizTestSupport {

    private static final String PTZ = "ezviz:startPtz?param.deviceSerial=502608888&param.channelNo=1&param.direction=2&param.speed=1";
    private static final String FILL_LIGHT = "ezviz:getFillLightMode?param.deviceSerial=GDA805";

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:dynamic").toD("ezviz:getDevice?param.deviceSerial=1&param.validateCode=${header.secret}");
            }
        };
    }

    @Test
    void aTokenIsAskedForAtThePlatformAndAllElseGoesToItsRegion() {
        template.requestBody(PTZ, (Object) null);

        Request token = simulator.requests().get(0);
        assertThat(token.headers().get("host")).startsWith("127.0.0.1");
        assertThat(token.form()).containsOnly(Map.entry("appKey", EzvizSimulator.APP_KEY),
                Map.entry("appSecret", EzvizSimulator.APP_SECRET));
        Request call = simulator.requests().get(1);
        assertThat(call.headers().get("host")).startsWith("localhost");
        assertThat(call.form()).containsOnlyKeys("deviceSerial", "channelNo", "direction", "speed", "accessToken");
        assertThat(call.headers()).doesNotContainKey("accesstoken");
    }

    @Test
    void v3CallsHaveTokenAndDeviceInHeadersAndTheRestInTheQuery() {
        template.requestBody("ezviz:formatDisk?param.deviceSerial=GDA805:79&param.diskIndex=0", (Object) null);
        template.requestBody("ezviz:setDetectionArea?param.deviceSerial=GDA805&param.channelNo=1&param.area=8,8,8", (Object) null);

        Request format = simulator.requests("/api/v3/device/format/disk").get(0);
        assertThat(format.method()).isEqualTo("PUT");
        assertThat(format.headers()).containsEntry("deviceserial", "GDA805:79").containsKey("accesstoken");
        assertThat(format.query()).containsOnly(Map.entry("diskIndex", "0"));
        Request area = simulator.requests("/api/v3/device/motion/detect/set").get(0);
        assertThat(area.headers()).containsEntry("channelno", "1");
        assertThat(area.query()).containsOnly(Map.entry("area", "8,8,8"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ünï☃", "ü", "GDA805\n", "GDA805\r\nHost: x", " GDA805", " ", "\u0000" })
    void whatAHeaderCannotCarryIsRefusedAndNotAltered(String serial) {
        assertThat(template.request("ezviz:getFillLightMode", call -> call.getMessage().setHeader("CamelEzviz.deviceSerial", serial))
                .getException()).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("Argument 'deviceSerial' of operation"
                        + " getFillLightMode cannot be sent as it is: it travels as an HTTP header, which can carry visible ASCII");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void theFormsOfAnswersAreUnwrapped() {
        assertThat((Map<?, ?>) template.requestBody("ezviz:getDeviceVersion?param.deviceSerial=1", (Object) null)).matches(
                version -> version.containsKey("latestVersion"));
        assertThat(list("ezviz:listDetectors?param.deviceSerial=1")).hasSize(2);
        assertThat(list("ezviz:listLocalVideos?param.deviceSerial=1")).hasSize(1);
        Exchange answer = template.request(FILL_LIGHT, exchange -> { });
        assertThat(answer.getMessage().getBody(String.class)).contains("luminance=100");
        assertThat(answer.getMessage().getHeader(EzvizConstants.CODE)).isEqualTo("200");
    }

    @ParameterizedTest
    @CsvSource({ "10029,CameraRateLimitException,true", "10007,CameraRateLimitException,true", "20007,CameraOfflineException,true",
            "2003,CameraOfflineException,true", "60020,CameraUnsupportedException,false", "20015,CameraUnsupportedException,false",
            "10031,CameraAuthenticationException,false", "20008,CameraApiException,true", "60017,CameraApiException,true",
            "10028,CameraRateLimitException,true", "20014,CameraApiException,false", "20018,CameraApiException,false",
            "77777,CameraApiException,false" })
    void aCodeBecomesTheExceptionThatRoutesBranchOnWhetherTextOrNumber(String code, String exception, boolean retryable) {
        template.requestBody(PTZ, (Object) null);
        simulator.answerNext(200, "{\"code\":\"" + code + "\",\"msg\":\"the vendor's words\"}");
        CameraApiException text = failure(PTZ);
        simulator.answerNext(412, "{\"status\":412,\"body\":{\"meta\":{\"code\":" + code + ",\"message\":\"the vendor's words\"}}}");
        CameraApiException number = failure(FILL_LIGHT);

        assertThat(List.of(text, number)).allSatisfy(failure -> {
            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure.getCode()).isEqualTo(code);
            assertThat(failure.isRetryable()).isEqualTo(retryable);
            assertThat(failure.getVendorMessage()).isEqualTo("the vendor's words");
        });
        assertThat(number.getHttpResponseCode()).isEqualTo(412);
        assertThat(text).hasMessageStartingWith("ezviz:startPtz failed: ").hasMessageContaining("code " + code);
    }

    @Test
    void aCodeMeansWhatItMeansWithItsOperation() {
        template.requestBody(PTZ, (Object) null);
        simulator.answerNext(200, "{\"code\":\"20008\",\"msg\":\"The device is not online\"}");
        assertThat(failure("ezviz:addDetector?param.deviceSerial=1&param.detectorSerial=2&param.detectorType=T2&param.detectorCode=ABCDEF"))
                .isInstanceOf(CameraOfflineException.class);
        simulator.answerNext(200, "{\"code\":\"20014\",\"msg\":\"Network exception.\"}");
        assertThat(failure(PTZ)).as("the table of all codes wins over one that contradicts itself").hasMessageContaining("serial number")
                .matches(e -> !e.isRetryable());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>Bad gateway</html>", "", "[1]", "{\"unexpected\":1}" })
    void anAnswerThatIsNotTheVendorsSaysSo(String body) {
        template.requestBody(PTZ, (Object) null);
        simulator.answerNext(200, body);
        assertThat(failure(PTZ)).hasMessageContaining("the answer ").matches(e -> !e.isRetryable());
        simulator.answerNext(502, body);
        assertThat(failure(PTZ)).hasMessageContaining("HTTP status 502").matches(CameraApiException::isRetryable);
    }

    @Test
    void aPasswordTravelsAsDigestOfTheKeyAndItself() {
        template.requestBodyAndHeaders("ezviz:createSubAccount?param.accountName=test", null,
                Map.of("CamelEzviz.plainPassword", NoEzvizSecretsInLogs.PASSWORD));
        template.requestBodyAndHeaders("ezviz:updateSubAccountPassword?param.accountId=1", null,
                Map.of("CamelEzviz.oldPlainPassword", NoEzvizSecretsInLogs.PASSWORD, "CamelEzviz.plainPassword", "another"));

        // printf %s 'simulated0app0key#plain-secret-7' | md5sum
        String digest = "5bd2a8bee2b34584dbd211808a6c62c1";
        Request create = simulator.requests("/api/lapp/ram/account/create").get(0);
        assertThat(create.form()).containsEntry("password", digest).doesNotContainKey("plainPassword");
        Request update = simulator.requests("/api/lapp/ram/account/updatePassword").get(0);
        assertThat(update.form()).containsEntry("oldPassword", digest).containsEntry("newPassword", "a696a4c1f4188615aa36151c63054930")
                .doesNotContainKeys("plainPassword", "oldPlainPassword");
    }

    @Test
    void whatHasNoCodeIsShownWithoutKeys() {
        simulator.answerNext("/api/lapp/token/get", 200, "{\"accessToken\":\"" + EzvizSimulator.TOKEN_MARK + "\",\"data\":{\"a\":1}}");
        Exception token = template.request(PTZ, exchange -> { }).getException();
        assertThat(token).hasMessageContaining("has no code").hasMessageContaining("{accessToken, data {a}}");
        NoEzvizSecretsInLogs.assertNoSecretIn(token);
        await().ignoreExceptions().until(() -> template.requestBody(PTZ, (Object) null) == null); // after the pause
        simulator.answerNext(200, "{\"answer\":\"no\n" + "x".repeat(300) + "\"}");
        assertThat(template.request(PTZ, exchange -> { }).getException()).asInstanceOf(type(CameraApiException.class))
                .extracting(CameraApiException::getVendorMessage).asString().startsWith("{\"answer\":\"no\\nxxx").hasSize(200);
        simulator.answerNext(200, "{\"url\":\"https://host/live.m3u8?key=" + NoEzvizSecretsInLogs.PASSWORD + "\",\"url2\":");
        Exception cut = template.request(FILL_LIGHT, exchange -> { }).getException();
        assertThat(cut).hasMessageContaining("{\"url\":\"https://host/xxxxxx\"");
        NoEzvizSecretsInLogs.assertNoSecretIn(cut);
    }

    @Test
    void aSecretArgumentIsNeverShown() {
        String secret = NoEzvizSecretsInLogs.PASSWORD;
        assertThatThrownBy(() -> template.requestBody("ezviz:addDevice?param.deviceSerial=1&param.validateCode=" + secret, (Object) null))
                .hasStackTraceContaining("Argument 'validateCode' of operation addDevice is a secret")
                .satisfies(failure -> assertThat(failure.getCause()).hasMessageNotContaining(secret));
        Exception wrong = template.request("ezviz:addDevice?param.deviceSerial=1",
                exchange -> exchange.getMessage().setHeader("CamelEzviz.validateCode", secret)).getException();
        assertThat(wrong).hasMessage("Argument 'validateCode' of operation addDevice must be a text of 6 to 6 characters like ^[A-Z]{6}$,"
                                     + " but was a secret of 14 characters");

        template.requestBody(PTZ, (Object) null);
        simulator.answerNext(200, "{\"code\":\"60031\",\"msg\":\"card " + secret + " unknown\"}");
        Exception echoed = template.request("ezviz:openCloudStorage?param.deviceSerial=1",
                exchange -> exchange.getMessage().setHeader("CamelEzviz.cardPassword", secret)).getException();
        assertThat(echoed).hasMessageContaining("card xxxxxx unknown");
        NoEzvizSecretsInLogs.assertNoSecretIn(echoed);
    }

    @Test
    void aSecretIsAskedForAsAHeaderAndRefusedInADynamicUriToo() {
        assertThat(template.request("ezviz:addDevice?param.deviceSerial=1", exchange -> { }).getException())
                .hasMessageContaining("set the header CamelEzviz.validateCode").hasMessageNotContaining("param.");
        assertThat(template.request("direct:dynamic", exchange -> {
            exchange.getMessage().setHeader("secret", NoEzvizSecretsInLogs.PASSWORD);
            exchange.getMessage().setHeader(EzvizConstants.OPERATION, "addDevice");
        }).getException()).hasMessageContaining("is a secret");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void aSecretWhoseNameCamelMasksMayStandInTheUri() {
        template.requestBody("ezviz:updateDevicePassword?param.deviceSerial=1&param.oldPassword=" + NoEzvizSecretsInLogs.PASSWORD
                             + "&param.newPassword=RAW(" + "new-secret" + ")", (Object) null);

        assertThat(simulator.requests("/api/lapp/device/password/update").get(0).form())
                .containsEntry("oldPassword", NoEzvizSecretsInLogs.PASSWORD).containsEntry("newPassword", "new-secret");
    }

    @ParameterizedTest
    @CsvSource({ "direction=12,direction", "speed=3,speed", "channelNo=one,channelNo" })
    void whatIsOutOfRangeIsRefusedWhenTheEndpointIsCreated(String argument, String name) {
        assertThatThrownBy(() -> context.getEndpoint("ezviz:startPtz?param." + argument))
                .hasStackTraceContaining("Argument '" + name + "' of operation startPtz must be");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void theListOfTimeZonesIsAskedForWithTheTokenThoughTheDocumentHasNone() {
        template.requestBody("ezviz:listTimeZones", (Object) null);

        Request list = simulator.requests("/api/lapp/timezone/list").get(0);
        assertThat(list.token()).startsWith("at.");
        assertThat(list.headers().get("host")).as("but the region").startsWith("localhost");
    }

    @Test
    void aRateLimitIsNotHammered() {
        template.requestBody(PTZ, (Object) null);
        simulator.limitCalls(0);
        simulator.requests().clear();

        assertThat(failure(PTZ)).isInstanceOf(CameraRateLimitException.class).matches(CameraApiException::isRetryable);
        assertThat(simulator.requests()).as("sent once").hasSize(1);
    }

    private List<?> list(String uri) {
        return template.requestBody(uri, null, List.class);
    }

    private CameraApiException failure(String uri) {
        Exception failure = template.request(uri, exchange -> { }).getException();
        assertThat(failure).isInstanceOf(CameraApiException.class);
        NoEzvizSecretsInLogs.assertNoSecretIn(failure);
        return assertThat(failure).asInstanceOf(type(CameraApiException.class)).actual();
    }
}
