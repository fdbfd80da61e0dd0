package io.github.camelcameras.sunmiipc;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.test.sunmiipc.Call;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of faces that go to a camera: as what they can be given, and which are refused. */
class SunmiIpcPicturesTest extends SunmiIpcTestSupport {

    @TempDir
    private Path folder;

    @Test
    void aPictureArrivesByteByByteWhateverItIsGivenAs() throws Exception {
        byte[] picture = Pictures.picture("jpeg", 640, 480);
        Path file = Files.write(folder.resolve("11024.jpg"), picture);
        String uri = "sunmi-ipc:addFace?host=127.0.0.1&param.group_name=vip&param.age=30";

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
        byte[] picture = Pictures.picture("png", 1920, 1080);
        Files.write(folder.resolve("face.png"), picture);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("file:" + folder + "?noop=true&initialDelay=0")
                    .setHeader("CamelSunmiIpc.hobby", constant("tennis"))
                    .setHeader("CamelSunmiIpc.capacity", constant("an argument of another operation"))
                    .to("sunmi-ipc:addFace?host=127.0.0.1&param.group_name=vip&param.gender=1")
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
        String uri = "sunmi-ipc:getFaceByPicture?host=127.0.0.1";
        String allowed = "must be a JPEG or PNG of at most 1920 x 1080 pixels, but was ";

        assertIllegal(() -> template.requestBody(uri, Pictures.picture("gif", 10, 10)), allowed + "a gif");
        assertIllegal(() -> template.requestBody(uri, Pictures.picture("png", 1921, 10)), allowed + "one of 1921 x 10");
        assertIllegal(() -> template.requestBody(uri, Pictures.picture("jpeg", 10, 1081)), allowed + "one of 10 x 1081");
        assertIllegal(() -> template.requestBody(uri, "GET / HTTP/1.1".getBytes()), allowed + "something else");
        assertIllegal(() -> template.requestBody(uri, Arrays.copyOf(Pictures.picture("png", 100, 100), 20)), allowed + "a broken one");
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
        template.requestBody("sunmi-ipc:updateFace?host=127.0.0.1&param.group_name=vip&param.faceid=7", new byte[] { 1, 2, 3 });

        assertThat(onlyCall().files()).isEmpty();
        assertThat(onlyCall().code()).isZero();
    }
}
