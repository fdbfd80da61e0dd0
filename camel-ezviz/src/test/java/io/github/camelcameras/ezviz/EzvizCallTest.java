package io.github.camelcameras.ezviz;

import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the vendor's document does not have: operations by their path, and arguments by any name. */
class EzvizCallTest extends EzvizTestSupport {

    private static final String PATH = "/api/lapp/v2/live/address/get";
    private static final String ANSWER = "{\"code\":\"200\",\"msg\":\"ok\",\"data\":{\"url\":\"https://live.invalid/1\"}}";

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:liveAddress")
                    .setHeader("CamelEzviz.deviceSerial", body())
                    .to("ezviz:call?callPath=/api/lapp/v2/live/address/get&param.supportH265=1")
                    .log("${body[url]}");
            }
        };
    }

    @Test
    void aPathIsCalledWithTheAuthorisationTheEnvelopeAndTheErrorsOfAllCalls() {
        simulator.answerNext(PATH, 200, ANSWER);

        Object answer = template.requestBody("direct:liveAddress", "D1", Map.class);

        assertThat(answer).isEqualTo(Map.of("url", "https://live.invalid/1"));
        EzvizSimulator.Request request = simulator.requests(PATH).get(0);
        assertThat(request.toString()).contains("deviceSerial", "D1", "supportH265", "accessToken");
        simulator.answerNext(PATH, 200, "{\"code\":\"20002\",\"msg\":\"no such device\"}");
        assertThatThrownBy(() -> template.requestBody("direct:liveAddress", "D1")).cause().isInstanceOf(CameraApiException.class)
                .hasMessageContaining("20002");
        simulator.answerNext(PATH, 200, "{\"code\":\"10002\",\"msg\":\"token expired\"}");
        simulator.answerNext(PATH, 200, ANSWER);
        assertThat(template.requestBody("direct:liveAddress", "D1", Object.class)).as("after a new token").isEqualTo(answer);
    }

    @Test
    void pathsOfTheSecondFormHaveTheTokenAndTheDeviceInHeaders() {
        simulator.answerNext("/api/v3/device/defence", 200, "{\"meta\":{\"code\":200,\"message\":\"ok\"},\"data\":{\"state\":1}}");

        Object answer = template.requestBody("ezviz:call?callMethod=GET&callPath=/api/v3/device/defence&param.deviceSerial=D1&param.kind=a",
                null, Object.class);

        assertThat(answer).isEqualTo(Map.of("state", 1));
        assertThat(simulator.requests("/api/v3/device/defence").get(0).toString()).contains("GET", "kind", "deviceserial");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "&callPath=api/x", "&callPath=//evil.invalid/x", "&callPath=/a/../b", "&callPath=/a/..",
        "&callPath=/a?b=c/d",
        "&callPath=/a%23b", "&callPath=/@evil.invalid", "&callPath=/a\\b", "&callPath=/a//b" })
    void onlyAPathBelowTheBaseUrlIsCalled(String option) {
        assertThatThrownBy(() -> template.requestBody("ezviz:call?callMethod=POST" + option, "x"))
                .hasStackTraceContaining("Option callPath of ezviz:call must be a path below the base URL");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void noMessageMakesAnotherCallOfAnOperation() {
        Exchange exchange = template.request("ezviz:listDevices", message -> {
            message.getMessage().setHeader("CamelEzvizOperation", "call");
            message.getMessage().setHeader("CamelEzviz.callPath", "/api/x");
        });
        assertThat(exchange.getException()).hasMessageContaining("it is called by its URI, not by header CamelEzvizOperation");
        assertThatThrownBy(() -> template.requestBody("ezviz:listDevices?callPath=/api/x", ""))
                .hasStackTraceContaining("Option callPath is for the name call");
    }

    @Test
    void argumentsThatTheDocumentDoesNotHaveAreSentWhereThatIsAskedFor() {
        for (String options : List.of("&additionalArguments=true", "")) {
            Exchange exchange = template.request("ezviz:getLiveAddress?param.deviceSerial=D1" + options, message -> message.getMessage()
                    .setHeader("CamelEzviz.supportH265", 1));
            if (options.isEmpty()) {
                assertThat(exchange.getException()).hasMessageContaining("has no argument 'supportH265'");
            } else {
                assertThat(exchange.getException()).isNull();
            }
        }
        assertThat(simulator.requests("/api/lapp/live/address/get")).singleElement().asString().contains("supportH265");
        assertThatThrownBy(() -> template.requestBody(
                "ezviz:getLiveAddress?additionalArguments=true&param.deviceSerial=D1&param.protocol=9", ""))
                        .hasStackTraceContaining("'protocol' of operation getLiveAddress must be one of");
    }

    @Test
    void noArgumentTakesThePlaceOfTheToken() {
        template.request("ezviz:listDevices?additionalArguments=true",
                message -> message.getMessage().setHeader("CamelEzviz.accessToken", "mine"));

        assertThat(simulator.requests("/api/lapp/device/list")).singleElement().asString().doesNotContain("mine");
    }
}
