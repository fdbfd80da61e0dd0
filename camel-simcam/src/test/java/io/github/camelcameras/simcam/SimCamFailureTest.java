package io.github.camelcameras.simcam;

import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.client.CameraRateLimitException;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spi.HttpResponseAware;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static io.github.camelcameras.simcam.NoSimCamSecretsInLogs.assertNoSecretIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a call throws when the platform refuses it, answers something else or not at all; and that no secret is in it. */
class SimCamFailureTest extends SimCamTestSupport {

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:list").to("simcam:listDevices");
                from("direct:privacyOn").to("simcam:controlDevice?param.mode=YSMS&param.mode_switch=1");
            }
        };
    }

    @Test
    void aRefusalHasTheVendorsText() {
        CameraApiException refusal = apiFailure("direct:privacyOn", Map.of("CamelSimCam.device_id", "unknown"));

        assertThat(refusal).hasMessage("simcam:controlDevice failed: the platform refused the call, code is_success=0,"
                                       + " message \"device not found\", HTTP status 200");
        assertThat(refusal.getVendor()).isEqualTo("simcam");
        assertThat(refusal.getOperation()).isEqualTo("controlDevice");
        assertThat(refusal.getVendorMessage()).isEqualTo("device not found");
        assertThat(refusal.isRetryable()).isFalse();
    }

    @Test
    void aCallThatIsAnswered503WasSentOnce() {
        template.sendBody("direct:list", "");
        simulator.requests().clear();
        simulator.answerNext(new SimCamSimulator.Answer(503, "text/plain", "busy"));

        CameraApiException busy = apiFailure("direct:list", Map.of());

        assertThat(busy.isRetryable()).isTrue();
        assertThat(busy).isInstanceOf(HttpResponseAware.class).extracting(CameraApiException::getHttpResponseCode).isEqualTo(503);
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void tooManyCallsAreAnExceptionOfTheirOwn() {
        template.sendBody("direct:list", "");
        simulator.answerNext(new SimCamSimulator.Answer(429, "text/plain", "slow down"));

        assertThat(apiFailure("direct:list", Map.of())).isInstanceOf(CameraRateLimitException.class)
                .extracting(CameraApiException::isRetryable).isEqualTo(true);
    }

    @Test
    void aRedirectIsNotFollowed() {
        template.sendBody("direct:list", "");
        simulator.requests().clear();
        simulator.answerNext(new SimCamSimulator.Answer(302, "text/plain", "elsewhere"));

        assertThat(apiFailure("direct:list", Map.of()).getHttpResponseCode()).isEqualTo(302);
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotTheVendorsFormatIsShownInPart() {
        template.sendBody("direct:list", "");
        simulator.answerNext(new SimCamSimulator.Answer(200, "text/html", "<html>" + "maintenance ".repeat(100) + "</html>"));
        assertThat(apiFailure("direct:list", Map.of()))
                .hasMessageContaining("not a JSON object").hasMessageContaining("<html>maintenance")
                .extracting(failure -> failure.getVendorMessage().length()).isEqualTo(200);

        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json", ""));
        assertThat(apiFailure("direct:list", Map.of())).hasMessageContaining("the answer is empty");
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json", "[]"));
        assertThat(apiFailure("direct:list", Map.of())).hasMessageContaining("not a JSON object");
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json", "{}"));
        assertThat(apiFailure("direct:list", Map.of())).hasMessageContaining("no is_success").hasMessageContaining("{}");
        simulator.answerNext(
                new SimCamSimulator.Answer(200, "application/json", "{\"error\":\"a\\nb\",\"url\":\"https://host/x?auth_key=k\"}"));
        assertThat(apiFailure("direct:list", Map.of()).getVendorMessage()).isEqualTo(
                "{\"error\":\"a\\nb\",\"url\":\"https://host/xxxxxx\"}");
    }

    @Test
    void asAnswerThatEchoesTheRequestDoesNotBringItsSecretsIntoTheException() {
        template.sendBody("direct:list", "");
        String authorization = simulator.requests("/api/getDeviceList").get(0).headers().get("authorization");
        simulator.answerNext(new SimCamSimulator.Answer(500, "text/html", "<pre>Authorization: " + authorization + "</pre>"));

        assertThat(apiFailure("direct:list", Map.of())).hasMessageContaining("xxxxxx")
                .hasMessageNotContaining(SimCamSimulator.TOKEN_PREFIX);
    }

    @Test
    void aTokenThatComesInAnAnswerThatIsNotUnderstoodIsNotShown() {
        String token = "{\"access_token\":\"" + SimCamSimulator.TOKEN_PREFIX + "fresh\",\"token_type\":\"bearer\"";
        for (SimCamSimulator.Answer answer : List.of(new SimCamSimulator.Answer(201, "application/json", token + ",\"expires_in\":1}"),
                new SimCamSimulator.Answer(200, "text/plain", "access_token=" + SimCamSimulator.TOKEN_PREFIX + "fresh"),
                new SimCamSimulator.Answer(200, "application/json", token),
                new SimCamSimulator.Answer(200, "text/plain", token.replace("access_", "") + "}"))) {
            simulator.answerNext(answer);
            assertThat(apiFailure("simcam:listDevices?clientId=" + answer.hashCode(), Map.of())).as("another account, which has no pause")
                    .hasMessageContaining("simcam:getToken failed");
        }
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json", token.replace("access_", "") + "}"));
        assertThat(apiFailure("simcam:listDevices?clientId=last", Map.of()).getVendorMessage()).as("the names of its members").isEqualTo(
                "{token, token_type}");
    }

    @Test
    void aShortSecretIsBlottedOutWhereItStandsAloneAndNotInEachWord() {
        simulator.answerNext(new SimCamSimulator.Answer(500, "text/plain", "PKIX path: the secret x is wrong, says \"x\""));

        assertThat(apiFailure("simcam:listDevices?clientId=short&clientSecret=x", Map.of()).getVendorMessage()).isEqualTo(
                "PKIX path: the secret xxxxxx is wrong, says \"xxxxxx\"");
    }

    @Test
    void aLongSecretThatIsEchoedLateIsNotShownInPart() {
        String longToken = SimCamSimulator.TOKEN_PREFIX + "x".repeat(4_000);
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json",
                "{\"access_token\":\"" + longToken + "\",\"token_type\":\"bearer\",\"expires_in\":1000}"));
        simulator.answerNext(new SimCamSimulator.Answer(500, "text/html", longToken + longToken));

        assertThat(apiFailure("direct:list", Map.of())).hasMessageContaining("xxxxxxxxxxxx")
                .extracting(failure -> failure.getVendorMessage().length()).isEqualTo(12);
    }

    @Test
    void aHostThatCannotBeReachedIsARetryableFailure() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        Exchange exchange = template.request("simcam:listDevices?baseUrl=http://localhost:" + closed, message -> { });

        assertNoSecretIn(exchange.getException());
        assertThat(exchange.getException(CameraApiException.class)).hasMessageContaining("simcam:getToken failed: no answer")
                .hasCauseInstanceOf(java.net.ConnectException.class)
                .extracting(CameraApiException::isRetryable).isEqualTo(true);
    }

    @Test
    void wrongCredentialsAreAskedForOnceAndThenNotForAWhile() {
        String uri = "simcam:listDevices?clientSecret=wrong";
        List<Exception> failures = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            failures.add(template.request(uri, message -> { }).getException());
        }

        assertThat(failures).allSatisfy(failure -> assertThat(failure).isInstanceOf(CameraAuthenticationException.class)
                .hasMessageContaining("the credentials are not accepted"))
                .allSatisfy(NoSimCamSecretsInLogs::assertNoSecretIn);
        assertThat(simulator.requests()).hasSize(1);
    }

    @Test
    void aMissingOptionSaysWhereToSetIt() {
        SimCamComponent empty = new SimCamComponent();
        context.addComponent("empty", empty);

        assertThatThrownBy(() -> template.sendBody("empty:listDevices", ""))
                .rootCause().hasMessageContaining("clientId").hasMessageContaining("camel.component.simcam.clientId");
    }

    private CameraApiException apiFailure(String route, Map<String, Object> headers) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getIn().setHeaders(new java.util.HashMap<>(headers));
        template.send(route, exchange);
        assertThat(exchange.getException()).isInstanceOf(CameraApiException.class);
        assertNoSecretIn(exchange.getException());
        return exchange.getException(CameraApiException.class);
    }
}
