package io.github.camelcameras.hub.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.common.json.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventStreamTest {

    private static final byte[] PICTURE = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 };

    private final EventStream stream = new EventStream();

    private static final class Browser implements EventStream.Browser {

        private final List<String> told = new ArrayList<>();
        private boolean ended;

        @Override
        public void tell(String message) {
            told.add(message);
        }

        @Override
        public void end() {
            ended = true;
        }
    }

    @Test
    void aBrowserIsToldWhatIsNew() throws Exception {
        Browser browser = new Browser();
        stream.join(browser);

        stream.event(event("1", "motion", Map.of("pic_url", "https://camera/secret-link")));
        stream.event(event("2", "motion", Map.of("devicename", "Gate")));
        stream.connections(List.of(new Connections.State("route", "up", "")));
        stream.connections(List.of(new Connections.State("route", "up", "")));

        assertThat(browser.told).hasSize(4);
        assertThat(browser.told.get(1)).startsWith("event: event\ndata: {").contains("\"device\":\"d-1\"", "\"count\":1").endsWith("}\n\n")
                .doesNotContain("secret-link");
        assertThat(browser.told.get(2)).contains("\"device\":\"Gate\"", "\"count\":2");
        assertThat(browser.told.get(3)).as("once, as nothing has changed").startsWith("event: connections\n");
    }

    @Test
    void aBrowserThatComesIsToldTheLatestAndAllCounts() throws Exception {
        for (int i = 0; i < 150; i++) {
            stream.event(event("e-" + i, "motion", Map.of()));
        }
        Browser browser = new Browser();

        stream.join(browser);

        assertThat(browser.told).hasSize(1);
        assertThat(browser.told.get(0)).contains("\"e-50\"", "\"e-149\"", "data: {\"simcam\":{\"motion\":150}}").doesNotContain("\"e-49\"");
    }

    @Test
    void whatAnEventSaysStaysOneMessageOfModestLength() throws Exception {
        Browser browser = new Browser();
        stream.join(browser);

        stream.event(event("1", "motion", Map.of("devicename", "a\n\nevent: begin\ndata: {}\n\n" + "x".repeat(10_000))));

        assertThat(browser.told.get(1).lines().filter(line -> !line.isEmpty())).hasSize(2);
        assertThat(browser.told.get(1)).hasSizeLessThan(500);
    }

    @Test
    void thereIsRoomForTwentyBrowsers() {
        List<Browser> browsers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            browsers.add(new Browser());
            assertThat(stream.join(browsers.get(i))).isTrue();
        }

        assertThat(stream.join(new Browser())).isFalse();
        stream.leave(browsers.get(0));
        assertThat(stream.join(new Browser())).isTrue();
        stream.end();
        assertThat(browsers.get(1).ended).isTrue();
        assertThat(stream.isWatched()).isFalse();
    }

    @Test
    void picturesAreKeptWhileThereIsRoomAndOnlyWhatBrowsersShow() {
        Pictures pictures = new Pictures(stream);
        byte[] large = new byte[2 * 1024 * 1024];
        System.arraycopy(PICTURE, 0, large, 0, PICTURE.length);

        String first = pictures.keep(PICTURE);
        assertThat(get(pictures, first).contentType()).isEqualTo("image/jpeg");
        assertThat(pictures.keep("<svg onload='alert(1)'/>".getBytes())).isNull();
        assertThat(pictures.keep(new byte[0])).isNull();
        assertThat(pictures.keep(new byte[large.length + 1])).isNull();
        String last = null;
        for (int i = 0; i < 10; i++) {
            last = pictures.keep(large);
        }
        assertThat(get(pictures, first)).as("the oldest").isNull();
        assertThat(get(pictures, last)).isNotNull();
    }

    @Test
    void thePictureOfAnEventIsTold() {
        Browser browser = new Browser();
        stream.join(browser);

        new Pictures(stream).keep(new CameraEvent("simcam", "1", "motion", "d-1", null, Instant.EPOCH, Map.of()), PICTURE);

        assertThat(browser.told.get(1)).startsWith("event: picture\n").contains("\"address\":\"/page/pictures/1\"", "\"id\":\"1\"");
    }

    private static Pictures.Picture get(Pictures pictures, String address) {
        return pictures.get(address.substring(Pictures.PATH.length()));
    }

    private static String event(String id, String type, Map<String, Object> data) {
        return Json.write(Map.of("data", new CameraEvent("simcam", id, type, "d-1", null, Instant.EPOCH, data)));
    }
}
