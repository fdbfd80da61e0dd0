package io.github.camelcameras.sunmiipc.call;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The signature, by the worked examples of the vendor's document. */
class SignerTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1_593_029_283));

    @Test
    void theActivationIsSignedAsInTheDocument() {
        assertSigned("12345678", "72CB1C1031D3BA103D2FA1A57E171C2D", Map.of("app_id", "JO83UNV983U9OR", "random", "289192",
                "sn", "FS101D8BS00106", "timestamp", "1593029283"));
    }

    @Test
    void aCallIsSignedAsInTheDocument() {
        assertSigned("456", "F4A04BDBE60D9C656A23CD945F703DA2", Map.of("app_id", "123", "timestamp", "1585743081",
                "random", "7783515117", "following", "0", "preceding", "0"));
    }

    @Test
    void aPostIsSignedAsInTheDocument() {
        assertSigned("456", "372F669601E8347737744FFC88B74665", Map.of("app_id", "123", "random", "692777", "timestamp", "1579158766",
                "payload", "{\"event_id\":1,\"detect_type\":2,\"video_url\":\"https://10.10.63.19/mnt/sd-card/sunmi_video/video_detect/"
                           + "1579158761.flv?auth_key=1579158765-d701e761fecf0df84853440d4dbc3fe1\",\"event_type\":"
                           + "\"dynamic_detect_event\",\"sn\":\"SS101D8BS00080\",\"report_time\":1579158765}"));
    }

    @Test
    void theGeneralExampleIsSignedByTheRuleAndNotWithThePlaceholderThatIsPrinted() {
        Map<String, String> example = Map.of("app_id", "2039dds", "content", "newproductmask", "environment", "test",
                "product_id", "389238", "random", "289192", "timestamp", "1593029283", "user_id", "29389");
        assertSigned("kdsofkdsnflke9382938k", "4AB07ACA8AC43AC0FD83718BF4D740E1", example);
        assertThat(isSigned("kdsofkdsnflke9382938k", "IDKNFLK392038KDS932K", example)).isFalse();
    }

    @Test
    void whatIsSignedHereIsAcceptedThere() {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("ssid", "a&b=c", "password", "", "name_list", "[\"Wörter\"]"));
        parameters.putAll(new Signer("app", "key", CLOCK).sign(parameters));

        assertThat(parameters).containsEntry("app_id", "app").containsEntry("timestamp", "1593029283");
        assertThat(parameters.get("random")).matches("[0-9]{6,10}");
        assertThat(parameters.get("sign")).matches("[0-9A-F]{32}");
        assertThat(new Signer("app", "key", CLOCK).isSigned(parameters)).isTrue();
        assertThat(new Signer("app", "key", CLOCK).sign(Map.of()).get("random")).isNotEqualTo(parameters.get("random"));
    }

    private static void assertSigned(String key, String sign, Map<String, String> parameters) {
        assertThat(isSigned(key, sign, parameters)).isTrue();
        assertThat(isSigned(key + "x", sign, parameters)).as("another key").isFalse();
        assertThat(isSigned(key, sign.replace('7', '8'), parameters)).as("another signature").isFalse();
        parameters.keySet().forEach(name -> {
            Map<String, String> altered = new LinkedHashMap<>(parameters);
            altered.merge(name, "0", String::concat);
            assertThat(isSigned(key, sign, altered)).as("another %s", name).isFalse();
        });
    }

    private static boolean isSigned(String key, String sign, Map<String, String> parameters) {
        Map<String, String> signed = new LinkedHashMap<>(parameters);
        signed.put("sign", sign);
        return new Signer("another", key, CLOCK).isSigned(signed);
    }
}
