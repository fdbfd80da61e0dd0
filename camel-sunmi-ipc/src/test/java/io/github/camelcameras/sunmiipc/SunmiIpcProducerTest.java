package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.test.sunmiipc.Call;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls of cameras: who is called, what is sent, and what comes of it. */
class SunmiIpcProducerTest extends SunmiIpcTestSupport {

    private static final int CAMERAS = 3;

    @Override
    protected SimulatorOptions options() {
        return super.options().withCameras(CAMERAS);
    }

    @Test
    void aCallIsSignedAndGoesToTheCameraOfTheUri() {
        Object zoom = call("sunmi-ipc:setZoom?host=127.1.0.2&param.zoom=100", Map.of());

        assertThat(zoom).isNull();
        Call call = onlyCall();
        assertThat(call.camera()).isEqualTo(1);
        assertThat(call.path()).isEqualTo("/openapi/config/setZoom");
        assertThat(call.code()).as("signature and public parameters are right").isZero();
        assertThat(call.fields()).containsEntry("zoom", "100").containsEntry("app_id", "123").containsOnlyKeys("zoom", "app_id", "random",
                "timestamp", "sign");
    }

    @Test
    void oneEndpointServesManyCameras() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:reboot").to("sunmi-ipc:reboot?host=127.1.0.1");
            }
        });
        for (String host : simulator.hosts()) {
            call("direct:reboot", Map.of("CamelSunmiIpcHost", host));
        }
        call("direct:reboot", Map.of());

        assertThat(simulator.https().calls()).extracting(Call::camera).containsExactly(0, 1, 2, 0);
        assertThat(simulator.https().calls()).extracting(Call::path).as("the document's example would reset them")
                .containsOnly("/openapi/device/reboot");
    }

    @Test
    void anAliasCallsTheOperationThatItIsOf() {
        call("sunmi-ipc:factoryReset?host=127.1.0.1", Map.of());
        call("sunmi-ipc:reboot?host=127.1.0.1", Map.of("CamelSunmiIpcOperation", "factoryReset"));

        assertThat(simulator.https().calls()).hasSize(2).extracting(Call::path).containsOnly("/openapi/device/reset");
    }

    @Test
    void aHostThatIsMissingOrNoneIsTold() {
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of()), "There is no camera to call: set option host, or header CamelSunmiIpcHost");
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of("CamelSunmiIpcHost", "127.1.0.1/openapi/device/reset?")),
                "Header CamelSunmiIpcHost must be the IP address or the name of a camera");
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of("CamelSunmiIpcHost", "user@127.1.0.1")), "must be the IP address");
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of("CamelSunmiIpcHost", "door_cam")),
                "but was 'door_cam'; the name of a host cannot have an underscore");
        assertThatThrownBy(() -> call("sunmi-ipc:reboot?host=a b", Map.of())).hasStackTraceContaining("Option host must be the IP address");
        assertThat(simulator.https().calls()).isEmpty();
    }

    @Test
    void theActivationIsSignedByTheActivationCodeAndTwoCallsNotAtAllOrOnlyWhereThereIsAKey() {
        call("sunmi-ipc:activate?host=127.1.0.1&param.sn=FS101D8BS00106", Map.of());
        call("sunmi-ipc:setWifiConfWithoutAuth?host=127.1.0.1&param.ssid=shop", Map.of("CamelSunmiIpc.password",
                NoSunmiIpcSecretsInLogs.PASSWORD));
        call("sunmi-ipc:getApListWithoutAuth?host=127.1.0.1", Map.of());

        List<Call> calls = simulator.https().calls();
        assertThat(calls).extracting(Call::code).containsOnly(0);
        assertThat(calls.get(0).fields()).containsKey("sign");
        assertThat(calls.get(1).fields()).containsOnlyKeys("ssid", "password");
        assertThat(calls.get(2).fields()).containsOnlyKeys("app_id", "random", "timestamp", "sign");
        SunmiIpcComponent keyless = component(simulator);
        keyless.getConfiguration().setAppId(null);
        keyless.getConfiguration().setSecretKey(null);
        context.addComponent("keyless", keyless);
        call("keyless:getApListWithoutAuth?host=127.1.0.1", Map.of());
        assertThat(simulator.https().calls().get(3).fields()).isEmpty();
    }

    @Test
    void aCodeIsANumberOrText() {
        simulator.https().codesAsText(true);

        assertThat((Map<?, ?>) call("sunmi-ipc:getInfo?host=127.1.0.1", Map.of())).isNotEmpty();
        for (String success : List.of("0", "\"0\"", "\" 0 \"", "0.0")) {
            simulator.https().answerNext("/openapi/config/setZoom", 200, "{\"code\":" + success + "}");
            call("sunmi-ipc:setZoom?host=127.1.0.1&param.zoom=100", Map.of());
        }
        for (String refusal : List.of("110", "\"110\"", "110.0")) {
            simulator.https().answerNext("/openapi/config/setZoom", 200, "{\"code\":" + refusal + "}");
            CameraApiException failure = failure("sunmi-ipc:setZoom?host=127.1.0.1&param.zoom=100");
            assertThat(failure.getCode()).isEqualTo("110");
            assertThat(failure.getMeaning()).startsWith("the zoom could not be set");
        }
    }

    @Test
    void noRecordCanBeToldFromOtherFailures() {
        for (String operation : List.of("getPeopleStat", "getPeopleStatPass", "getPeopleStatOut")) {
            simulator.https().answerNext(null, 200, "{\"code\":265}");
            CameraApiException failure = failure("sunmi-ipc:" + operation + "?host=127.1.0.1&param.start_time=1578969264"
                                                 + "&param.end_time=1579055640&param.period=3");
            assertThat(failure.getCode()).isEqualTo("265");
            assertThat(failure).hasMessageContaining("probably there is no record of that time");
        }
        simulator.https().answerNext(null, 200, "{\"code\":12}");
        assertThat(failure("sunmi-ipc:setWifiConfWithoutAuth?host=127.1.0.1&param.ssid=shop"))
                .hasMessageContaining("probably the camera is activated already");
    }

    private CameraApiException failure(String uri) {
        return template.request(uri, exchange -> exchange.getMessage()
                .setHeader("CamelSunmiIpc.password", NoSunmiIpcSecretsInLogs.PASSWORD))
                .getException(CameraApiException.class);
    }

    @Test
    void listsAreSentAsJsonTextWhateverTheyAreGivenAs() {
        String uri = "sunmi-ipc:addFaceInfoItem?host=127.1.0.1&param.num=2&param.group_name=vip";
        call(uri, Map.of("CamelSunmiIpc.name_list", List.of("hobby", "a,b")));
        call(uri, Map.of("CamelSunmiIpc.name_list", new String[] { "hobby", "weight" }));
        call(uri, Map.of("CamelSunmiIpc.name_list", "[\"hobby\", \"weight\"]"));
        call(uri + "&param.name_list=hobby,weight", Map.of());

        assertThat(simulator.https().calls()).extracting(Call::code).containsOnly(0);
        assertThat(simulator.https().calls()).extracting(call -> call.fields().get("name_list")).containsExactly("[\"hobby\",\"a,b\"]",
                "[\"hobby\",\"weight\"]", "[\"hobby\",\"weight\"]", "[\"hobby\",\"weight\"]");
        assertIllegal(() -> call("sunmi-ipc:deleteHook?host=127.1.0.1&param.event_list=face_recog_event,motion", Map.of()),
                "Argument 'event_list[1]' of operation deleteHook must be one of face_recog_event, dynamic_detect_event, but was 'motion'");
    }

    @Test
    void whatTheAnswerHoldsBecomesTheBody() {
        Exchange list = template.request("sunmi-ipc:getVisitorList?host=127.1.0.1&param.start_time=1&param.end_time=2&param.order=1",
                exchange -> { });
        List<?> visitors = list.getMessage().getBody(List.class);
        assertThat(visitors).hasSize(2);
        Map<?, ?> visitor = (Map<?, ?>) visitors.get(0);
        Object faceId = visitor.get("faceid");
        assertThat(faceId).isEqualTo("000001");
        assertThat(list.getMessage().getHeader("CamelSunmiIpcTotal")).isEqualTo(2L);
        assertThat(list.getMessage().getHeader("CamelSunmiIpcCode")).isEqualTo("0");

        assertThat(call("sunmi-ipc:getName?host=127.1.0.1&outputType=JSON", Map.of())).isInstanceOf(String.class).asString()
                .contains("name");
    }

    @Test
    void allPagesOfAListAreReadOneAfterTheOther() {
        simulator.https().answerNext("/openapi/face/getFaceList", 200, page("1", "2"));
        simulator.https().answerNext("/openapi/face/getFaceList", 200, page("3"));

        Iterator<?> faces = (Iterator<?>) call("sunmi-ipc:getFaceList?host=127.1.0.1&paging=all&param.page_size=2&param.group_name=vip",
                Map.of());

        assertThat(faces).toIterable().extracting(face -> ((Map<?, ?>) face).get("faceid")).asString().isEqualTo("[1, 2, 3]");
        assertThat(simulator.https().calls()).extracting(call -> call.fields().get("page_num")).containsExactly("1", "2");
        assertThat(simulator.https().calls()).extracting(Call::code).containsOnly(0);
    }

    private static String page(String... ids) {
        return "{\"code\":0,\"data\":{\"total_num\":3,\"return_num\":" + ids.length + ",\"faceid_list\":["
               + String.join(",", Arrays.stream(ids).map(id -> "{\"faceid\":\"" + id + "\"}").toList()) + "]}}";
    }

    @Test
    void aCodeIsNamedAfterTheOperationWhereItCanOnlyMeanOneThing() {
        simulator.https().answerNext("/openapi/config/setZoom", 200, "{\"code\":110}");
        assertFailure("sunmi-ipc:setZoom?host=127.1.0.1&param.zoom=100", "110", "the zoom could not be set");

        simulator.https().answerNext("/openapi/face/deleteGroup", 200, "{\"code\":211}");
        assertFailure("sunmi-ipc:deleteGroup?host=127.1.0.1&param.name=vip", "211",
                "sunmi-ipc:deleteGroup failed: the camera refused the call, for a reason that the vendor does not document, code 211");
    }

    @Test
    void anAnswerThatIsNoneIsToldWithItsBeginning() {
        simulator.https().answerNext("/openapi/config/getName", 200, "<html>Router login</html>");
        assertFailure("sunmi-ipc:getName?host=127.1.0.1", null,
                "the answer is not a JSON object: no JSON at character 0 of 25, message \"<html>Router login</html>\"");
        simulator.https().answerNext("/openapi/config/getName", 200, "{\"data\":{}}");
        assertFailure("sunmi-ipc:getName?host=127.1.0.1", null, "the answer has no code where one is due");
        simulator.https().answerNext("/openapi/config/getName", 500, "oops");
        assertFailure("sunmi-ipc:getName?host=127.1.0.1", null, "unexpected HTTP status, message \"oops\", HTTP status 500");
        simulator.https().answerNext("/openapi/config/getName", 403, "");
        assertThatThrownBy(() -> call("sunmi-ipc:getName?host=127.1.0.1", Map.of()))
                .hasCauseInstanceOf(CameraAuthenticationException.class);
        simulator.https().answerEndlessly("/openapi/config/getName");
        assertFailure("sunmi-ipc:getName?host=127.1.0.1", null, "the answer is longer than 16777216 bytes");
    }

    @Test
    void aCameraThatIsOffIsAFailureThatMayPass() {
        simulator.https().stopListening();
        assertThatThrownBy(() -> call("sunmi-ipc:getName?host=127.1.0.1", Map.of())).cause().isInstanceOf(CameraApiException.class)
                .hasMessageContaining("sunmi-ipc:getName failed: no answer").hasCauseInstanceOf(IOException.class)
                .matches(failure -> ((CameraApiException) failure).isRetryable());
    }

    @Test
    void whatCannotBeReadIsShownWithoutTheLinkThatLetsAnybodyIn() {
        String link = "\"snapshot_url\":\"https://127.1.0.1/snap/1.jpg?auth_key=" + NoSunmiIpcSecretsInLogs.PASSWORD + "\"";
        for (String answer : List.of("{\"code\":0,\"data\":{" + link + "}", "{\"data\":{" + link + "}}")) {
            simulator.https().answerNext("/openapi/media/getSnapshot", 200, answer);
            assertThatThrownBy(() -> call("sunmi-ipc:getSnapshot?host=127.1.0.1", Map.of()))
                    .hasStackTraceContaining("\"snapshot_url\":\"https://127.1.0.1/xxxxxx").satisfies(
                            NoSunmiIpcSecretsInLogs::assertNoSecretIn);
        }
    }

    @Test
    void noExceptionHasASecret() {
        simulator.https().answerNext("/openapi/config/setWifiConf", 200, "password " + NoSunmiIpcSecretsInLogs.PASSWORD + " is wrong");
        assertThatThrownBy(() -> call("sunmi-ipc:setWifiConf?host=127.1.0.1&param.ssid=shop", Map.of("CamelSunmiIpc.password",
                NoSunmiIpcSecretsInLogs.PASSWORD))).hasStackTraceContaining("xxxxxx").satisfies(NoSunmiIpcSecretsInLogs::assertNoSecretIn);
        assertThatThrownBy(() -> call("sunmi-ipc:setWifiConf?host=127.1.0.1&param.ssid=shop", Map.of("CamelSunmiIpc.password",
                NoSunmiIpcSecretsInLogs.PASSWORD.repeat(9)))).hasStackTraceContaining("a secret of 126 characters")
                .satisfies(NoSunmiIpcSecretsInLogs::assertNoSecretIn);
        assertThat(URISupport.sanitizeUri("sunmi-ipc:setWifiConf?param.password=" + NoSunmiIpcSecretsInLogs.PASSWORD + "&passphrase=x"))
                .isEqualTo("sunmi-ipc:setWifiConf?param.password=xxxxxx&passphrase=xxxxxx");
    }

    @Test
    void argumentsAreCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> call("sunmi-ipc:setZom?host=127.1.0.1", Map.of())).hasStackTraceContaining("setZoom");
        assertThatThrownBy(() -> call("sunmi-ipc:setZoom?host=127.1.0.1&param.zom=1", Map.of())).hasStackTraceContaining("'zom'");
        assertIllegal(() -> call("sunmi-ipc:createGroup?host=127.1.0.1", Map.of("CamelSunmiIpc.name", "x".repeat(97),
                "CamelSunmiIpc.capacity", 1, "CamelSunmiIpc.description", "-")), "must be a text of 1 to 96 characters");
        assertIllegal(() -> call("sunmi-ipc:addFace?host=127.1.0.1&param.group_name=vip", Map.of("CamelSunmiIpc.hobby", "x".repeat(51),
                "CamelSunmiIpc.pic", Pictures.picture("png", 1, 1))),
                "Argument 'hobby' of operation addFace must be a text of at most 50 characters");
        assertThat(simulator.https().calls()).isEmpty();
    }

    private void assertFailure(String uri, String code, String message) {
        assertThatThrownBy(() -> call(uri, Map.of())).cause().isInstanceOf(CameraApiException.class).hasMessageContaining(message)
                .extracting(failure -> ((CameraApiException) failure).getCode()).isEqualTo(code);
    }
}
