package io.github.camelcameras.simcam;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.github.camelcameras.simcam.NoSimCamSecretsInLogs.assertNoSecretIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

/** What happens between a message that is sent to <code>simcam:</code> and the platform. */
class SimCamProducerTest extends SimCamTestSupport {

    private static final String DOOR = "203233dsdD68F9";

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:list").to("simcam:listDevices");
                from("direct:listAsJson").to("simcam:listDevices?outputType=JSON");
                from("direct:control").to("simcam:controlDevice?param.mode=YSMS");
                from("direct:body").to("simcam:controlDevice?bodyAsParameters=true");
                from("direct:privacyOn").to("simcam:controlDevice?param.mode=YSMS&param.mode_switch=1");
                from("direct:dynamic").toD("simcam:controlDevice?param.mode=YSMS&param.device_id=${header.camera}&param.mode_switch=1");
                from("direct:everyCamera")
                    .to("simcam:listDevices")
                    .split(body())
                        .filter(simple("${body[device_type]} in '1,4,11,14'"))
                            .setHeader("CamelSimCam.device_id", simple("${body[device_id]}"))
                            .to("simcam:controlDevice?param.mode=YSMS&param.mode_switch=1")
                        .end()
                    .end();
            }
        };
    }

    @Test
    void listsTheCamerasAsMaps() {
        Object cameras = template.requestBody("direct:list", "of no interest", Object.class);

        assertThat(cameras).asInstanceOf(LIST).hasSize(3).first()
                .isEqualTo(Map.of("device_id", DOOR, "device_name", "Front door", "device_type", 2));
    }

    @Test
    void saysWhoAsksAndKeepsNoCookies() {
        template.sendBody("direct:list", "");

        assertThat(simulator.requests()).hasSize(2).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("user-agent", "camel-simcam").doesNotContainKey("cookie"));
    }

    @Test
    void givesTheResultAsTextWhenAskedTo() {
        assertThat(template.requestBody("direct:listAsJson", "", Object.class)).isInstanceOf(String.class).asString()
                .startsWith("[{\"device_id\":\"203233dsdD68F9\",");
    }

    @Test
    void aListOfCamerasIsSplitAndEachThatHasAPrivacyModeIsSwitchedWithoutTouchingTheBody() {
        template.sendBody("direct:everyCamera", "");

        assertThat(List.of(DOOR, "0x8dsffsdee1e97e3", "7f3a90c1b2")).filteredOn(simulator::isPrivate).containsExactly("0x8dsffsdee1e97e3");
    }

    @Test
    void aParamOfTheUriCannotBeChangedByAHeaderOfAnEarlierCall() {
        template.sendBodyAndHeaders("direct:privacyOn", null,
                Map.of("CamelSimCam.device_id", DOOR, "CamelSimCam.mode_switch", 0));

        assertThat(simulator.isPrivate(DOOR)).isTrue();
    }

    @Test
    void aHeaderThatIsAnArgumentOfAnotherOperationIsIgnored() {
        assertThat(template.requestBodyAndHeader("direct:list", null, "CamelSimCam.device_id", DOOR)).isNotNull();
    }

    @Test
    void headersWithoutTheCamelPrefixAreNotRead() {
        assertThatThrownBy(() -> template.sendBodyAndHeaders("direct:control", null,
                Map.of("device_id", DOOR, "mode_switch", 1, "SimCam.device_id", DOOR)))
                .rootCause().hasMessageContaining("device_id").hasMessageContaining("missing");
    }

    @Test
    void aHeaderOverridesTheOperationOnce() {
        Exchange exchange = template.request("direct:control", message -> message.getIn().setHeader(SimCamConstants.OPERATION,
                "listDevices"));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody()).asInstanceOf(LIST).hasSize(3);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(SimCamConstants.OPERATION);
    }

    @Test
    void theBodyHasArgumentsOnlyWhenAskedTo() {
        Map<String, Object> arguments = Map.of("device_id", DOOR, "mode", "YSMS", "mode_switch", 1);
        String json = "{\"device_id\":\"" + DOOR + "\",\"mode\":\"YSMS\",\"mode_switch\":0}";

        template.sendBody("direct:body", arguments);
        assertThat(simulator.isPrivate(DOOR)).isTrue();
        template.sendBody("direct:body", json);
        assertThat(simulator.isPrivate(DOOR)).isFalse();
        template.sendBodyAndHeader("direct:body", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                "CamelSimCam.mode_switch", 1);
        assertThat(simulator.isPrivate(DOOR)).isTrue();

        assertThat(failure("direct:control", arguments, Map.of()))
                .hasMessageContaining("bodyAsParameters=true");
        assertThat(failure("direct:body", "[1]", Map.of())).hasMessageContaining("must be a Map or a JSON object");
        assertThat(failure("direct:body", "{", Map.of())).hasMessageContaining("must be a Map or a JSON object");
    }

    @Test
    void aDynamicUriUsesOneEndpointAndKeepsItsRank() {
        int before = context.getEndpoints().size();
        for (SimCamSimulator.Camera camera : List.of(new SimCamSimulator.Camera(DOOR, "", 0),
                new SimCamSimulator.Camera("7f3a90c1b2", "", 0))) {
            template.sendBodyAndHeaders("direct:dynamic", null,
                    Map.of("camera", camera.id(), "CamelSimCam.device_id", "of an earlier call", "CamelSimCam.mode_switch", 0));
            assertThat(simulator.isPrivate(camera.id())).isTrue();
        }
        assertThat(context.getEndpoints()).hasSize(before + 1);
        assertThat(failure("direct:dynamic", null, Map.of("camera", "x".repeat(31)))).hasMessageContaining("device_id");
        assertThat(failure("direct:dynamic", null, Map.of("camera", "x&param.scope=basic")))
                .hasMessageContaining("has no argument 'scope'");
    }

    @Test
    void anUnknownOperationFailsWithTheNearestNames() {
        assertThatThrownBy(() -> context.getEndpoint("simcam:listDevice"))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .rootCause().hasMessageContaining("'listDevice'").hasMessageContaining("did you mean listDevices");
        assertThat(failure("direct:list", null, Map.of(SimCamConstants.OPERATION, "contolDevice")))
                .hasMessageContaining("did you mean controlDevice");
        assertThatThrownBy(() -> context.getEndpoint("simcam:webhook").createProducer())
                .hasMessageContaining("source of events");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            param.device_idd=a        | has no argument 'device_idd'; did you mean device_id?
            param.mode=yes            | Argument 'mode' of operation controlDevice must be YSMS, but was 'yes'
            param.mode_switch=2       | Argument 'mode_switch' of operation controlDevice must be a whole number of 0 to 1, but was '2'
            param.mode_switch=on      | must be a whole number of 0 to 1, but was 'on'
            param.mode_switch=0.5     | must be a whole number of 0 to 1, but was '0.5'
            """)
    void aWrongArgumentInTheUriFailsWhenTheEndpointIsCreated(String option, String message) {
        assertThatThrownBy(() -> context.getEndpoint("simcam:controlDevice?" + option)).rootCause()
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void aWrongArgumentInAHeaderFailsBeforeAnythingIsSent() {
        assertThat(failure("direct:control", null, Map.of("CamelSimCam.mode_switch", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 'device_id' of operation controlDevice is missing: set the header CamelSimCam.device_id or the"
                            + " option param.device_id");
        assertThat(failure("direct:control", null, Map.of("CamelSimCam.devce_id", DOOR, "CamelSimCam.mode_switch", 1)))
                .hasMessageContaining("did you mean device_id?");
        assertThat(failure("direct:control", null, Map.of("CamelSimCam.device_id", "x".repeat(31), "CamelSimCam.mode_switch", 1)))
                .hasMessageContaining("a text of 1 to 30 characters, but was 'xxx");
        assertThat(failure("direct:control", null, Map.of("CamelSimCam.device_id", List.of(DOOR), "CamelSimCam.mode_switch", 1)))
                .hasMessageContaining("but was a value of type java.util");
        assertThat(failure("direct:control", null, Map.of("CamelSimCam.device_id", DOOR, "CamelSimCam.mode_switch", true)))
                .hasMessageContaining("mode_switch");
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void aComponentThatWasRestartedServesTheRoutesThatRun() {
        template.sendBody("direct:list", "");
        context.getComponent("simcam").stop();
        assertThatThrownBy(() -> template.sendBody("direct:list", "")).hasStackTraceContaining("The component is stopped");
        context.getComponent("simcam").start();

        assertThat(template.requestBody("direct:list", "", Object.class)).asInstanceOf(LIST).hasSize(3);
    }

    private Throwable failure(String route, Object body, Map<String, Object> headers) {
        Throwable thrown = catchThrowable(() -> template.sendBodyAndHeaders(route, body, headers));
        assertThat(thrown).isInstanceOf(CamelExecutionException.class);
        assertNoSecretIn(thrown);
        return thrown.getCause();
    }

    @Test
    void whatTheDocumentDoesNotHaveIsCalledByItsPath() {
        template.requestBody("direct:list", ""); // there is a token
        simulator.answerNext(new SimCamSimulator.Answer(200, "application/json", "{\"is_success\":true,\"data\":{\"state\":1}}"));

        assertThat(template.requestBody("simcam:call?callPath=/new/thing&param.mode=2", null, Object.class)).isEqualTo(Map.of("state", 1));
    }
}
