package io.github.camelcameras.sunmiipc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.client.CameraAuthenticationException;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.test.sunmiipc.Media;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.ExceptionHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that a download does not follow, or that a camera refuses for good. */
@Timeout(60)
class DownloadRefusalTest extends SunmiIpcTestSupport {

    /** One that the simulated camera refuses: the one that it accepts is too short to be looked for in logs. */
    private static final String KEY = "1585741878-c41f9a8751fe0c25";

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:bytes").to("sunmi-ipc:download?host=127.0.0.1").convertBodyTo(byte[].class);
                from("direct:any").to("sunmi-ipc:download").convertBodyTo(byte[].class);
                from("direct:host").to("sunmi-ipc:download?host=localhost").convertBodyTo(byte[].class);
            }
        };
    }

    @AfterEach
    void theKeyOfALinkIsNotLogged() {
        assertThat(LogCapture.lines()).noneMatch(line -> line.contains(KEY));
    }

    @Test
    void aLinkWithAWrongKeyIsRefusedAtOnceAndForGood() {
        CameraApiException failure = (CameraApiException) failure("direct:bytes", link("/mnt/none.flv", KEY), Map.of());

        assertThat(failure).isInstanceOf(CameraAuthenticationException.class).hasMessageContaining("does not accept the key of the link");
        assertThat(failure.isRetryable()).isFalse();
        assertThat(simulator.media().downloads()).extracting(Media.Download::status).containsExactly(403);
    }

    @ParameterizedTest
    @CsvSource({ "302,names another address", "307,names another address", "400,refused the link", "410,refused the link" })
    void aFinalRefusalIsNotAskedForAgain(int status, String meaning) {
        simulator.media().answerNext(status);

        CameraApiException failure = (CameraApiException) failure("direct:bytes", video(), Map.of());

        assertThat(failure).hasMessageContaining(meaning);
        assertThat(failure.isRetryable()).isFalse();
        assertThat(simulator.media().downloads()).hasSize(1);
    }

    @Test
    void aConnectionThatTheCameraHadClosedIsNoFailureOfADownloadNorOfASnapshot() {
        for (String read : List.of("direct:bytes", "sunmi-ipc:getSnapshot?host=127.0.0.1")) {
            template.requestBody("direct:bytes", video());
            simulator.https().drop();

            assertThat(template.requestBody(read, video())).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({ "http://127.0.0.1/a?auth_key=,must be a link such as https", "rtsp://127.0.0.1/a?auth_key=,must be a link such as https",
            "https://user:pw@127.0.0.1/a?auth_key=,must be a link such as https", "https://127.0.0.1/a b?auth_key=,must be a link such as",
            "/a?auth_key=,must be a link such as https", "https://evil.example/127.0.0.1?auth_key=,leads to evil.example",
            "https://10.0.0.9/a?auth_key=,'leads to 10.0.0.9, and not to the camera that header CamelSunmiIpcHost names, 127.0.0.1'" })
    void aLinkThatIsNoneOfTheCameraIsRefusedWithoutItsKey(String link, String message) {
        assertThat(failure("direct:bytes", link + KEY, Map.of(SunmiIpcConstants.HOST, "127.0.0.1")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @Test
    void optionHostNamesTheCameraUnlessTheHeaderDoes() {
        assertThat(failure("direct:host", "https://10.0.0.9/a?auth_key=" + KEY, Map.of()))
                .hasMessageContaining("leads to 10.0.0.9, and not to the camera that option host names, localhost");
        assertThat(failure("direct:host", video(), Map.of(SunmiIpcConstants.HOST, "10.0.0.9")))
                .hasMessageContaining("not to the camera that header CamelSunmiIpcHost names");
    }

    @Test
    void withoutACameraNoLinkIsFollowed() {
        assertThat(failure("direct:any", video(), Map.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option host").hasMessageContaining("header CamelSunmiIpcHost");
        assertThat(failure("direct:any", link("/mnt/none.flv", KEY), Map.of(SunmiIpcConstants.HOST, "127.0.0.1")))
                .as("with one it is").isInstanceOf(CameraAuthenticationException.class);
    }

    @Test
    void onACameraOnlyThePortOfCamerasIsGoneTo() {
        assertThat(failure("direct:bytes", "https://127.0.0.1:22/a?auth_key=" + KEY, Map.of())).hasMessageContaining(
                "leads to port 22 of 127.0.0.1, and not to that of cameras, " + simulator.httpsPort() + " (option port), or 443");
    }

    @Test
    void withoutALinkNothingIsDownloaded() {
        assertThat(failure("direct:bytes", Map.of("other", 1), Map.of())).hasMessageContaining("url, snapshot_url, video_url, pic_url");
        assertThat(failure("direct:bytes", null, Map.of())).hasMessageContaining("There is nothing to download");
    }

    /** One that works at once. */
    private String video() {
        return link("/mnt/sd-card/sunmi_video/video_detect/1.flv", Media.AUTH_KEY);
    }

    private String link(String path, String key) {
        return "https://127.0.0.1:" + simulator.httpsPort() + path + "?auth_key=" + key;
    }

    private Exception failure(String route, Object body, Map<String, Object> headers) {
        Exchange exchange = template.request(route, request -> {
            request.getMessage().setBody(body);
            request.getMessage().setHeaders(new HashMap<>(headers));
        });
        assertThat(exchange.getException()).isNotNull();
        assertThat(ExceptionHelper.stackTraceToString(exchange.getException())).doesNotContain(KEY);
        return exchange.getException();
    }
}
