package io.github.camelcameras.sunmiipc.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Signs what is sent to cameras and checks what they post ("HTTP Request", 3 of the document): upper-case hexadecimal MD5 of
 * all parameters but <code>sign</code>, sorted by name, as <code>name=value</code> joined by <code>&amp;</code>, not encoded,
 * and then <code>&amp;key=</code> and the key. Thread-safe.
 */
public final class Signer {

    private static final String SIGN = "sign";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Up to ten digits are allowed; so many fit into 31 bits as well. */
    private static final int SMALLEST_RANDOM = 100_000_000;
    private static final int RANDOM_END = 1_000_000_000;

    private final String appId;
    private final String key;
    private final InstantSource clock;

    public Signer(String appId, String key, InstantSource clock) {
        this.appId = appId;
        this.key = key;
        this.clock = clock;
    }

    /** The parameters that go along with those given: who sends them, when, a random number, and the signature over them all. */
    public Map<String, String> sign(Map<String, String> parameters) {
        Map<String, String> added = new LinkedHashMap<>();
        added.put("app_id", appId);
        added.put("timestamp", Long.toString(clock.instant().getEpochSecond()));
        added.put("random", Integer.toString(RANDOM.nextInt(SMALLEST_RANDOM, RANDOM_END)));
        Map<String, String> all = new HashMap<>(parameters);
        all.putAll(added);
        added.put(SIGN, signature(all));
        return added;
    }

    /** Whether the parameter <code>sign</code> is the signature over the others. Takes the same time for any signature. */
    public boolean isSigned(Map<String, String> parameters) {
        String sign = parameters.get(SIGN);
        return sign != null && MessageDigest.isEqual(utf8(signature(parameters)), utf8(sign));
    }

    private String signature(Map<String, String> parameters) {
        StringBuilder text = new StringBuilder(256);
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (!name.equals(SIGN)) {
                text.append(name).append('=').append(value).append('&');
            }
        });
        text.append("key=").append(key);
        try {
            return HEX.formatHex(MessageDigest.getInstance("MD5").digest(utf8(text.toString())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
