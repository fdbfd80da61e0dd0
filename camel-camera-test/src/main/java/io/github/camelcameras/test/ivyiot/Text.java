package io.github.camelcameras.test.ivyiot;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.camelcameras.test.support.Digest;

/** Numbers and digests as they are written. */
final class Text {

    private Text() {
    }

    /** A number without sign; anything else is an invalid parameter. */
    static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Code.FC_INVALID_PARAMETER.failure();
        }
        return Long.parseLong(text);
    }

    static String md5(String text, boolean upperCase) {
        String hex = Digest.hex("MD5", text.getBytes(StandardCharsets.UTF_8));
        return upperCase ? hex.toUpperCase(Locale.ROOT) : hex;
    }
}
