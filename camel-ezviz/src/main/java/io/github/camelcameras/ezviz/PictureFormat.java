package io.github.camelcameras.ezviz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What content is, by its first bytes: its address and its media type have been seen to say something else. */
final class PictureFormat {

    private static final byte[] JPEG = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };
    private static final byte[] GIF = ascii("GIF8");
    private static final byte[] BMP = ascii("BM");
    private static final byte[] RIFF = ascii("RIFF");
    private static final byte[] WEBP = ascii("WEBP");
    private static final int AFTER_RIFF = 8;
    /** Of HEIF and AVIF, behind their length. */
    private static final byte[] ISO = ascii("ftyp");
    private static final int AFTER_LENGTH = 4;
    /** Not documented. */
    private static final byte[] ENCRYPTED = ascii("hikencodepicture");

    private PictureFormat() {
    }

    static boolean isPicture(byte[] content) {
        return has(content, 0, JPEG) || has(content, 0, PNG) || has(content, 0, GIF) || has(content, 0, BMP)
                || has(content, 0, RIFF) && has(content, AFTER_RIFF, WEBP) || has(content, AFTER_LENGTH, ISO);
    }

    /** Whether it is a picture that the device has encrypted. */
    static boolean isEncrypted(byte[] content) {
        return has(content, 0, ENCRYPTED);
    }

    private static boolean has(byte[] content, int offset, byte[] bytes) {
        return content.length >= offset + bytes.length && Arrays.equals(content, offset, offset + bytes.length, bytes, 0, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
