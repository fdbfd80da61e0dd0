package io.github.camelcameras.test.sunmiipc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.camelcameras.test.support.Digest;

/** The sign rules of the document, and what a camera makes of the public parameters. */
public final class Signature {

    /** Done. */
    static final int OK = 0;
    /** A parameter is missing or malformed. The document has no list of codes: a guess from the calls that can give it. */
    static final int PARAMETER = 2;
    /** Wrong signature. A guess as well. */
    static final int SIGNATURE = 3;
    /** No such event. A guess as well. */
    static final int EVENT = 310;

    private Signature() {
    }

    /** MD5 in upper-case hex over all parameters but sign, in the order of their names, and the key. */
    public static String sign(Map<String, String> parameters, String key) {
        Map<String, String> sorted = new TreeMap<>(parameters);
        sorted.remove("sign");
        String text = sorted.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue() + "&").collect(Collectors.joining());
        return Digest.hex("MD5", (text + "key=" + key).getBytes(StandardCharsets.UTF_8)).toUpperCase(Locale.ROOT);
    }

    /**
     * The code that a camera answers to these parameters.
     *
     * @param appId the only one that is accepted; <code>null</code> for any
     */
    static int check(Map<String, String> parameters, String appId, String key) {
        if (parameters.getOrDefault("app_id", "").isEmpty() || !parameters.getOrDefault("timestamp", "").matches("[0-9]{10}")
                || !parameters.getOrDefault("random", "").matches("[0-9A-Za-z]{6,10}")) {
            return PARAMETER;
        }
        boolean known = appId == null || appId.equals(parameters.get("app_id"));
        return known && sign(parameters, key).equals(parameters.get("sign")) ? OK : SIGNATURE;
    }
}
