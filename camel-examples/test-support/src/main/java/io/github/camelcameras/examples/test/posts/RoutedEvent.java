package io.github.camelcameras.examples.test.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a route is given of an event.
 *
 * @param name what the vendor calls the camera; <code>null</code> where posts do not say
 */
public record RoutedEvent(String vendor, String id, String deviceId, String name) {

    private static final int DIGEST_BYTES = 16;

    /** As an example lists it. */
    static RoutedEvent of(Map<?, ?> listed) {
        Object name = listed.get("data") instanceof Map<?, ?> data ? data.get("devicename") : null;
        return new RoutedEvent((String) listed.get("vendor"), (String) listed.get("id"), (String) listed.get("deviceId"), (String) name);
    }

    /** The identifier of an event to which its vendor gives none: a digest of what tells it from others. */
    static String digest(String... fields) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
