package io.github.camelcameras.common.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What others send can be shown: no key is in it, it stands on one line, and it is short. */
class PeerTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"snapshot_url\":\"https://192.168.0.7/snap/1.jpg?auth_key=s3cr3t&x=1\"",
            "{\"url\":\"https:\\/\\/host\\/live\\/s3cr3t.m3u8?expire=1\"}",
            "see rtsp://admin:s3cr3t@192.168.0.7:554/main, or rtmp://host/live/s3cr3t",
            "rtsp://admin:a/s3cr3t@host/main",
            "https://s3cr3t@host",
            "callback https%3A%2F%2Fhost%2Fx%3Fauth_key%3Ds3cr3t is wrong",
            "GET /snap/1.jpg?name=s3cr3t HTTP/1.1",
            "auth_key=s3cr3t", "auth_key\\u003ds3cr3t", "accessToken = x&accessToken=s3cr3t",
            "{\"data\":{\"accessToken\" : \"s3cr3t\",\"areaDomain\":\"x\"}}",
            "{\"data\":\"{\\\"token\\\":\\\"s3cr3t\\\"}\"}",
            "{\"password\":\"a\\\"s3cr3t\"}", "{'secret':'s3cr3t'}", "{\"tokens\":[\"a\",\"s3cr3t\"]}", "{\"refresh_token\":\"s3cr3t",
            "Authorization: Bearer s3cr3t.s3cr3t", "{\"validateCode\":\"s3cr3t\"}", "sign=s3cr3t"})
    void keysAreBlottedOut(String text) {
        assertThat(PeerText.of(text)).doesNotContain("s3cr3t").contains("xxxxxx");
    }

    @Test
    void whatIsNoKeyStays() {
        assertThat(PeerText.of("{\"code\":\"10002\",\"msg\":\"the token: expired\",\"url\":\"https://host:8443\"}"))
                .isEqualTo("{\"code\":\"10002\",\"msg\":\"the token: expired\",\"url\":\"https://host:8443\"}");
        assertThat(PeerText.of("moved to https://host/path/more, is it?")).isEqualTo("moved to https://host/xxxxxx is it?");
        assertThat(PeerText.of("https://[::1]:443/x")).startsWith("https://[::1]");
    }

    @Test
    void itStandsOnOneLineAndShowsWhatCannotBeSeen() {
        assertThat(PeerText.of("a\r\nWARN forged\tb\u0000c\u001b[2Jd\u2028e\u202ef\ud800g")).isEqualTo(
                "a\\r\\nWARN forged\\tb\\u0000c\\u001b[2Jd\\u2028e\\u202ef\\ud800g");
        assertThat(PeerText.of(new byte[] {'a', (byte) 0xff, 'b'})).isEqualTo("a\ufffdb");
    }

    @Test
    void itIsShortAndMadeFitOnlyOnce() {
        String cut = PeerText.of("\u0000".repeat(100_000));
        assertThat(cut).hasSizeLessThanOrEqualTo(PeerText.MAX_LENGTH).endsWith("...");
        assertThat(PeerText.of(cut)).isEqualTo(cut);
        assertThat(PeerText.of("\ud83d\ude00".repeat(200))).doesNotContain("\\u").endsWith("...");
        assertThat(PeerText.of("x".repeat(16_380) + "https://host/" + "k".repeat(20_000))).doesNotContain("k");
        assertThat(PeerText.of("https://host/" + "k".repeat(100_000))).isEqualTo("https://host/xxxxxx...");
        assertThat(PeerText.of("{\"token\":\"" + "k\\\"".repeat(50_000))).isEqualTo("{\"token\":\"xxxxxx...");
        for (String text : List.of("a\nb", "token=abc", "https://u:p@h/x", "{\"token\":[\"a\"]}", "Basic abcdefghij", "/x?y=z")) {
            assertThat(PeerText.of(PeerText.of(text))).isEqualTo(PeerText.of(text));
        }
        assertThat(PeerText.of((String) null)).isNull();
    }

    @Test
    void ofWhatHoldsASecretTheNamesAreTold() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("msg", "s3cr3t");
        answer.put("data", Map.of("accessToken", "s3cr3t"));
        answer.put("a\nb", List.of());
        assertThat(PeerText.names(answer)).isEqualTo("{msg, data {accessToken}, a\\nb}");
        assertThat(PeerText.of("{\"a\":1}".getBytes(UTF_8))).isEqualTo("{\"a\":1}");
    }
}
