package io.github.camelcameras.examples.test.posts;

import java.util.LinkedHashMap;
import java.util.Map;

/** Posts that are as they should be. */
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
}
