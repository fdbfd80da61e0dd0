package io.github.camelcameras.test.ivyiot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strings, numbers and digests as they are written. */
final class Text {

    private Text() {
    }

    /** A JSON string, or null. */
    static String quote(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** A number without sign; anything else is an invalid parameter. */
    static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        return Long.parseLong(text);
    }

    static String md5(String text, boolean upperCase) {
        HexFormat hex = upperCase ? HexFormat.of().withUpperCase() : HexFormat.of();
        try {
            return hex.formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
