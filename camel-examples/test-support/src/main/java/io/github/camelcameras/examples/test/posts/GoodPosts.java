package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.examples.test.WebhookKeys;

/** Posts that are as they should be, and the same without what proves it. */
public final class GoodPosts {

    private static final String TIME = "1700000000";

    private GoodPosts() {
    }

    /** What a post of SimCam becomes; <code>deviceId</code> tells it from others. */
    public static RoutedEvent event(String deviceId) {
        return new RoutedEvent("simcam", RoutedEvent.digest(deviceId, "Gate", "5", TIME, ""), deviceId, "Gate");
    }

    /** The bytes of the post that becomes this event. */
    public static byte[] simcam(WebhookKeys keys, RoutedEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deviceId", event.deviceId());
        fields.put("devicename", event.name());
        fields.put("eventType", "5");
        fields.put("eventTime", TIME);
        fields.put("payload", "");
        return Request.post(keys.simcamPath()).contentType(Table.URLENCODED).body(Table.urlencoded(fields)).bytes();
    }

    /** One for each way in which a post can lack its proof. */
    public static List<byte[]> forged() {
        RoutedEvent event = event("forged");
        WebhookKeys wrong = new WebhookKeys("wrong", "wrong", "wrong", "wrong");
        Table table = new Table(wrong, Instant.now());
        byte[] push = table.message("forged").getBytes(StandardCharsets.UTF_8);
        return List.of(simcam(wrong, event), table.ezvizUnsigned(push).bytes(), table.ezviz(push).bytes(),
                Table.sunmi(table.signedForm(table.report("forged", 1))).bytes());
    }
}
