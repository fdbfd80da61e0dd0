package io.github.camelcameras.sunmiipc;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.test.sunmiipc.Call;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import org.apache.camel.Exchange;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.util.URISupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls of cameras: who is called, what is sent, and what comes of it. */
class SunmiIpcProducerTest extends SunmiIpcTestSupport {

    private static final int CAMERAS = 3;

    @TempDir
    private Path folder;

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
    void aHostThatIsMissingOrNoneIsTold() {
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of()), "There is no camera to call: set option host, or header CamelSunmiIpcHost");
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of("CamelSunmiIpcHost", "127.1.0.1/openapi/device/reset?")),
                "Header CamelSunmiIpcHost must be the IP address or the name of a camera");
        assertIllegal(() -> call("sunmi-ipc:reboot", Map.of("CamelSunmiIpcHost", "user@127.1.0.1")), "must be the IP address");
        assertThatThrownBy(() -> call("sunmi-ipc:reboot?host=a b", Map.of())).hasStackTraceContaining("Option host must be the IP address");
        assertThat(simulator.https().calls()).isEmpty();
    }

    @Test
    void theActivationIsSignedByTheActivationCodeAndTwoCallsNotAtAll() {
        call("sunmi-ipc:activate?host=127.1.0.1&param.sn=FS101D8BS00106", Map.of());
        call("sunmi-ipc:setWifiConfWithoutAuth?host=127.1.0.1&param.ssid=shop", Map.of("CamelSunmiIpc.password",
                NoSunmiIpcSecretsInLogs.PASSWORD));
        call("sunmi-ipc:getApListWithoutAuth?host=127.1.0.1", Map.of());

        List<Call> calls = simulator.https().calls();
        assertThat(calls).extracting(Call::code).containsOnly(0);
        assertThat(calls.get(0).fields()).containsKey("sign");
        assertThat(calls.get(1).fields()).containsOnlyKeys("ssid", "password");
        assertThat(calls.get(2).fields()).isEmpty();
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
                "Argument 'event_list' of operation deleteHook must be a list of face_recog_event, dynamic_detect_event");
    }

    @Test
    void aPictureArrivesByteByByteWhateverItIsGivenAs() throws Exception {
        byte[] picture = picture("jpeg", 640, 480);
        Path file = Files.write(folder.resolve("11024.jpg"), picture);
        String uri = "sunmi-ipc:addFace?host=127.1.0.1&param.group_name=vip&param.age=30";

        call(uri, Map.of("CamelSunmiIpc.pic", picture));
        call(uri, Map.of("CamelSunmiIpc.pic", file));
        call(uri, Map.of("CamelSunmiIpc.pic", file.toFile()));
        call(uri, Map.of("CamelSunmiIpc.pic", new ByteArrayInputStream(picture)));
        template.requestBody(uri, picture);
        template.requestBody(uri, new ByteArrayInputStream(picture));
        template.request(uri, exchange -> exchange.getMessage(AttachmentMessage.class).addAttachment("pic",
                new DataHandler(new FileDataSource(file.toFile()))));

        assertThat(simulator.https().calls()).hasSize(7).allSatisfy(call -> {
            assertThat(call.code()).as("the file is not signed, all else is").isZero();
            assertThat(call.fields()).containsEntry("group_name", "vip").containsEntry("age", "30");
            assertThat(call.file("pic").bytes()).isEqualTo(picture);
            assertThat(call.file("pic").contentType()).isEqualTo("image/jpeg");
        });
        assertThat(simulator.https().calls().get(1).file("pic").fileName()).isEqualTo("11024.jpg");
    }

    @Test
    void filesOfARouteAreUploadedWithTheAttributesOfTheGroup() throws Exception {
        byte[] picture = picture("png", 1920, 1080);
        Files.write(folder.resolve("face.png"), picture);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?noop=true&initialDelay=0")
                    .setHeader("CamelSunmiIpc.hobby", constant("tennis"))
                    .setHeader("CamelSunmiIpc.capacity", constant("an argument of another operation"))
                    .to("sunmi-ipc:addFace?host=127.1.0.1&param.group_name=vip&param.gender=1")
                    .to("mock:added");
            }
        });
        MockEndpoint added = getMockEndpoint("mock:added");
        added.expectedMessageCount(1);
        added.assertIsSatisfied(TimeUnit.SECONDS.toMillis(20));

        Map<?, ?> result = added.getExchanges().get(0).getMessage().getBody(Map.class);
        assertThat(result.get("faceid")).isEqualTo("123456");
        Call call = onlyCall();
        assertThat(call.file("pic").bytes()).isEqualTo(picture);
        assertThat(call.file("pic").contentType()).isEqualTo("image/png");
        assertThat(call.fields()).containsEntry("hobby", "tennis").doesNotContainKey("capacity");
        assertThat(call.code()).isZero();
    }

    @Test
    void whatIsNoPictureForACameraIsNotSent() throws Exception {
        String uri = "sunmi-ipc:getFaceByPicture?host=127.1.0.1";
        String allowed = "must be a JPEG or PNG of at most 1920 x 1080 pixels, but was ";

        assertIllegal(() -> template.requestBody(uri, picture("gif", 10, 10)), allowed + "a gif");
        assertIllegal(() -> template.requestBody(uri, picture("png", 1921, 10)), allowed + "one of 1921 x 10");
        assertIllegal(() -> template.requestBody(uri, picture("jpeg", 10, 1081)), allowed + "one of 10 x 1081");
        assertIllegal(() -> template.requestBody(uri, "GET / HTTP/1.1".getBytes()), allowed + "something else");
        assertIllegal(() -> template.requestBody(uri, Arrays.copyOf(picture("png", 100, 100), 20)), allowed + "a broken one");
        assertIllegal(() -> template.requestBody(uri, new byte[1024 * 1024 + 1]), "of 1 to 1048576 bytes");
        assertIllegal(() -> template.requestBody(uri, new byte[0]), "of 1 to 1048576 bytes");
        assertIllegal(() -> call(uri, Map.of("CamelSunmiIpc.pic", folder.resolve("none.jpg"))),
                "Argument 'pic' of operation getFaceByPicture cannot be read");
        assertIllegal(() -> call(uri, Map.of("CamelSunmiIpc.pic", "face.jpg")), "must be a File, Path, byte[], InputStream or attachment");
        assertIllegal(() -> template.requestBody(uri, "text"), "Argument 'pic' of operation getFaceByPicture is missing");
        assertThat(simulator.https().calls()).isEmpty();
    }

    @Test
    void aPictureThatIsOptionalIsNotTakenFromTheBody() {
        template.requestBody("sunmi-ipc:updateFace?host=127.1.0.1&param.group_name=vip&param.faceid=7", new byte[] { 1, 2, 3 });

        assertThat(onlyCall().files()).isEmpty();
        assertThat(onlyCall().code()).isZero();
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
        assertFailure("sunmi-ipc:getName?host=127.1.0.1", null, "the answer is not a JSON object, message \"<html>Router login</html>\"");
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
                "CamelSunmiIpc.pic", picture("png", 1, 1))),
                "Argument 'hobby' of operation addFace must be a text of at most 50 characters");
        assertThat(simulator.https().calls()).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, picture);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return picture.toByteArray();
    }

    private Object call(String uri, Map<String, Object> headers) {
        return template.requestBodyAndHeaders(uri, null, new HashMap<>(headers));
    }

    private Call onlyCall() {
        assertThat(simulator.https().calls()).hasSize(1);
        return simulator.https().calls().get(0);
    }

    private void assertFailure(String uri, String code, String message) {
        assertThatThrownBy(() -> call(uri, Map.of())).cause().isInstanceOf(CameraApiException.class).hasMessageContaining(message)
                .extracting(failure -> ((CameraApiException) failure).getCode()).isEqualTo(code);
    }

    private static void assertIllegal(ThrowingCallable call, String message) {
        assertThatThrownBy(call).cause().isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
