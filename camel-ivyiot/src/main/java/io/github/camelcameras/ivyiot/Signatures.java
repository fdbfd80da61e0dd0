package io.github.camelcameras.ivyiot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the platform asks for as a proof: lower-case hexadecimal MD5 of texts, one behind the other. */
final class Signatures {

    private Signatures() {
    }

    /** For a call to cloud storage (3.3.2 of the document). */
    static String sessionToken(String subtoken, String timestamp) {
        return md5(subtoken + timestamp);
    }

    /** For <code>unbindDevice</code> (3.1.6 of the document). */
    static String unbinding(String mac, String timeStamp, String deleteKey) {
        return md5(mac + timeStamp + deleteKey);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
