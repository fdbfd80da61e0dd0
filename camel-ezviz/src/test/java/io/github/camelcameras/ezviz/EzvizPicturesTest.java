package io.github.camelcameras.ezviz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import javax.net.ServerSocketFactory;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.test.EndlessHeaders;
import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.common.test.SmallJvm;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.test.AvailablePortFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** <code>fetchPicture=true</code>. */
class EzvizPicturesTest extends EzvizTestSupport {

    private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3 };
    private static final String CAPTURE = "ezviz:capturePicture?fetchPicture=true&param.deviceSerial=1&param.channelNo=1";

    private final int port = AvailablePortFinder.getNextAvailable();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        return camel;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("ezviz:webhook?webhookPath=/ezviz/pictures&insecureWebhook=true&fetchPicture=true").to("mock:pushed");
                from("ezviz:listAlarms?initialDelay=0&delay=50&lookback=60000&fetchPicture=true").to("mock:alarms");
            }
        };
    }

    @Test
    void thePictureThatACallTookIsAttached() throws Exception {
        String address = simulator.addPicture("door.jpg", JPEG);
        answerCapture(address);

        Exchange answer = template.request(CAPTURE + "&maxPictureSize=" + Integer.MAX_VALUE, exchange -> { });

        assertPicture(answer);
        assertThat(answer.getMessage().getBody()).as("the result is still there").isEqualTo(Map.of("picUrl", address));
        assertThat(template.request("ezviz:getDeviceVersion?fetchPicture=true&param.deviceSerial=1", exchange -> { }).getException())
                .as("a result without a picture").isNull();
    }

    @Test
    void thePictureOfAnAlarmIsAttached() throws Exception {
        simulator.alarms().add("C1", 10002, System.currentTimeMillis(), false, simulator.addPicture("alarm.jpg", JPEG));
        MockEndpoint alarms = getMockEndpoint("mock:alarms");

        await().untilAsserted(() -> assertThat(alarms.getReceivedCounter()).isEqualTo(1));
        assertPicture(alarms.getReceivedExchanges().get(0));
    }

    @Test
    void thePictureOfAPushedMessageIsAttached() throws Exception {
        String address = simulator.addPicture("push.jpg", JPEG);

        push("{\"alarmType\":\"pir\",\"pictureList\":[{\"id\":\"1\",\"url\":\"" + address + "\"}]}");

        assertPicture(getMockEndpoint("mock:pushed").getReceivedExchanges().get(0));
    }

    @ParameterizedTest
    @CsvSource({ "http://localhost.evil.example/a.jpg,allowedPictureDomains", "http://127.0.0.1:1/a.jpg,allowedPictureDomains",
            "file:///etc/passwd,not one of the web", "http://user@localhost/a.jpg,not one of the web", "no address at all,malformed",
            "http://localhost:99999/a.jpg,99999", "http://localhost:1/a.jpg,Cannot fetch the picture from localhost" })
    void aMessageIsRoutedWithoutAPictureThatCannotBeHad(String address, String reason) {
        push("{\"alarmPicUrl\":\"" + address + "\"}");

        Exchange routed = getMockEndpoint("mock:pushed").getReceivedExchanges().get(0);
        assertThat(routed.getMessage(AttachmentMessage.class).hasAttachments()).isFalse();
        assertThat(routed.getMessage().getHeader(EzvizConstants.PICTURE_FAILURE, String.class)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({ "'',true,empty", "'{\"code\":\"10002\"}',false,no picture", "'<html>Not found</html>',false,no picture",
            "'BAD',false,no picture" })
    void whatIsNoPictureIsAFailureThoughItsStatusAndMediaTypeAreThoseOfOne(String content, boolean retryable, String reason) {
        String address = simulator.addPicture("none.jpg", content.getBytes(StandardCharsets.US_ASCII));

        push("{\"alarmPicUrl\":\"" + address + "\"}");
        Exchange routed = getMockEndpoint("mock:pushed").getReceivedExchanges().get(0);
        assertThat(routed.getMessage(AttachmentMessage.class).hasAttachments()).isFalse();
        assertThat(routed.getMessage().getHeader(EzvizConstants.PICTURE_FAILURE, String.class)).contains(reason);

        answerCapture(address);
        assertThat((CameraApiException) template.request(CAPTURE, exchange -> { }).getException()).hasMessageContaining(reason)
                .returns(retryable, CameraApiException::isRetryable);
    }

    @Test
    void anEncryptedPictureSaysSoWhateverItsAddressSays() throws Exception {
        byte[] encrypted = "hikencodepicture and what only the device's password opens".getBytes(StandardCharsets.US_ASCII);
        answerCapture(simulator.addPicture("encrypted.jpg", encrypted) + "?isEncrypted=0");
        Exchange answer = template.request(CAPTURE, exchange -> { });

        assertThat(answer.getMessage().getHeader(EzvizConstants.PICTURE_ENCRYPTED)).isEqualTo(true);
        assertThat(answer.getMessage(AttachmentMessage.class).getAttachment("picture").getInputStream()).hasBinaryContent(encrypted);
        answer.getMessage(AttachmentMessage.class).removeAttachment("picture");

        answerCapture(simulator.addPicture("open.jpg", JPEG) + "?isEncrypted=1");
        template.send(CAPTURE, answer);
        assertPicture(answer);
        assertThat(answer.getMessage().getHeaders()).as("the last call's").doesNotContainKey(EzvizConstants.PICTURE_ENCRYPTED);
    }

    @Test
    void anAlarmWhosePictureCannotBeHadKeepsNoOtherBack() {
        simulator.alarms().add("C1", 10002, System.currentTimeMillis() - 1000, false, "http://localhost:99999/a.jpg");
        simulator.alarms().add("C1", 10002);

        await().untilAsserted(() -> assertThat(getMockEndpoint("mock:alarms").getReceivedCounter()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "outputType=JSON", "paging=all" })
    void thereAreNoPicturesInATextOrInAllPages(String option) {
        assertThatThrownBy(() -> template.request("ezviz:listCameras?fetchPicture=true&" + option, exchange -> { }))
                .hasStackTraceContaining("fetchPicture=true is for one result");
    }

    @Test
    void aCallWhosePictureCannotBeHadFailsAndItsResultRemains() {
        answerCapture(simulator.addPicture("large.jpg", new byte[1001]));
        Exchange tooLarge = template.request(CAPTURE + "&maxPictureSize=1000", exchange -> { });
        assertThat(tooLarge.getException()).hasMessageContaining("larger than maxPictureSize, 1000 bytes");
        assertThat(tooLarge.getMessage().getBody(String.class)).contains("picUrl");

        assertThat((CameraApiException) tooLarge.getException()).returns("capturePicture", CameraApiException::getOperation)
                .returns(200, CameraApiException::getHttpResponseCode).returns(false, CameraApiException::isRetryable);

        answerCapture(simulator.areaDomain() + "/picture/none.jpg");
        Exchange none = template.request("ezviz:getDeviceVersion?fetchPicture=true", exchange -> exchange.getIn().getHeaders().putAll(
                Map.of("CamelEzvizOperation", "capturePicture", "CamelEzviz.deviceSerial", "1", "CamelEzviz.channelNo", 1)));
        assertThat((CameraApiException) none.getException()).hasMessageContaining("HTTP status 404")
                .returns("capturePicture", CameraApiException::getOperation)
                .returns(404, CameraApiException::getHttpResponseCode).returns(false, CameraApiException::isRetryable);

        answerCapture("http://localhost:1/a.jpg");
        assertThat((CameraApiException) template.request(CAPTURE, exchange -> { }).getException())
                .returns(0, CameraApiException::getHttpResponseCode).returns(true, CameraApiException::isRetryable);
    }

    @Test
    @Timeout(30)
    void whatNeverEndsIsCutOff() {
        simulator.answerEndlessly("/endless.jpg");
        simulator.answerEndlessly("/api/lapp/device/version/info");
        answerCapture(simulator.areaDomain() + "/endless.jpg");

        assertThat(template.request(CAPTURE, exchange -> { }).getException()).hasMessageContaining("larger than maxPictureSize");
        assertThat(template.request("ezviz:getDeviceVersion?param.deviceSerial=1", exchange -> { }).getException())
                .hasMessageContaining("the answer is longer than 16777216 bytes");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void headersWithoutAnEndFillNoMemory(boolean oneLine) throws Exception {
        try (EndlessHeaders endless = EndlessHeaders.start(ServerSocketFactory.getDefault(), oneLine)) {
            answerCapture("http://localhost:" + endless.port() + "/door.jpg");

            SmallJvm.assertCallFails(CAPTURE, "", Map.of("configuration.baseUrl", simulator.baseUrl(),
                    "configuration.appKey", EzvizSimulator.APP_KEY, "configuration.secretKey", EzvizSimulator.APP_SECRET,
                    "configuration.allowedAreaDomains", "localhost", "configuration.allowedPictureDomains", "localhost"),
                    "ezviz:capturePicture failed: Cannot fetch the picture from localhost", "Maximum");
        }
    }

    @ParameterizedTest
    @CsvSource({ "http://img.ys7.com:8080/a.jpg,it is not https", "https://img.ys7.com:22/a.jpg,its port 22 is not the usual one" })
    void aPictureIsFetchedWithTlsAndAtTheUsualPortOfAPlatformThatHasBoth(String address, String reason) {
        EzvizConfiguration usual = new EzvizConfiguration();
        org.apache.camel.Message message = new DefaultMessage(context);
        message.setBody(Map.of("picUrl", address));

        assertThatThrownBy(() -> new Pictures(null, usual.pictures(), 1).attach(message)).isInstanceOf(PictureException.class)
                .hasMessageContaining(reason);
        assertThat(usual.pictures().refusal("https://wuhancloudpictest.ys7.com:8083/HIK_1")).as("an address in the document").isEmpty();
        assertThat(usual.pictures().secured("http://img.ys7.com/group1/a.jpg")).as("another one").isEqualTo(
                "https://img.ys7.com/group1/a.jpg");
    }

    @Test
    void whereDnsSaysThatAPictureOrARegionIsInAPrivateNetworkNothingIsConnectedTo(@TempDir Path folder) throws Exception {
        Path hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 img.ys7.com\n169.254.169.254 x.ys7.com\n");
        Map<String, String> options = Map.of("configuration.baseUrl", simulator.baseUrl(), "configuration.appKey", EzvizSimulator.APP_KEY,
                "configuration.secretKey", EzvizSimulator.APP_SECRET, "configuration.allowedAreaDomains", "localhost,ys7.com");
        String port = ":" + URI.create(simulator.baseUrl()).getPort();
        answerCapture("http://img.ys7.com" + port + "/door.jpg");

        SmallJvm.assertCallFailsWithHosts(hosts, CAPTURE, "", options, "ezviz:capturePicture failed: Cannot fetch the picture from"
                + " img.ys7.com: img.ys7.com is at 127.0.0.1, which is no address in the internet", "option allowedPictureDomains");
        assertThat(simulator.requests("/door.jpg")).isEmpty();

        simulator.answerNext("/api/lapp/token/get", 200, "{\"code\":\"200\",\"data\":{\"accessToken\":\"at.1\",\"expireTime\":0,"
                                                         + "\"areaDomain\":\"http://x.ys7.com\"}}");
        SmallJvm.assertCallFailsWithHosts(hosts, "ezviz:getDeviceVersion?param.deviceSerial=1", "", options,
                "x.ys7.com is at 169.254.169.254, which is no address in the internet", "option allowedAreaDomains");
    }

    @Test
    void aPictureIsAskedForWithoutTheToken() {
        answerCapture(simulator.areaDomain() + "/elsewhere.jpg");
        template.request(CAPTURE, exchange -> { });

        EzvizSimulator.Request request = simulator.requests("/elsewhere.jpg").get(0);
        assertThat(request.token()).isNull();
        assertThat(request.headers()).doesNotContainKeys("authorization", "cookie");
    }

    private void answerCapture(String address) {
        simulator.answerNext("/api/lapp/device/capture", 200, "{\"code\":\"200\",\"data\":{\"picUrl\":\"" + address + "\"}}");
    }

    private void push(String body) {
        new MessagePush(URI.create("http://localhost:" + port + "/ezviz/pictures"), null, 0)
                .push(new Message(UUID.randomUUID().toString(), "ys.alarm", "C1", System.currentTimeMillis(), body));
    }

    private static void assertPicture(Exchange exchange) throws Exception {
        AttachmentMessage message = exchange.getMessage(AttachmentMessage.class);
        assertThat(message.getAttachmentNames()).containsExactly("picture");
        assertThat(message.getAttachment("picture").getContentType()).isEqualTo("image/jpeg");
        assertThat(message.getAttachment("picture").getInputStream()).hasBinaryContent(JPEG);
    }
}
