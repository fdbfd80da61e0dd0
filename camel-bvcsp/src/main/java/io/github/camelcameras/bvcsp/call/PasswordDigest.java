package io.github.camelcameras.bvcsp.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the platform is sent of a password (L325 of the document). SHA256 is the only algorithm that the document has. */
final class PasswordDigest {

    private PasswordDigest() {
    }

    /** Whether this is the algorithm that a platform names; nothing is. */
    static boolean isOf(String algorithm) {
        return algorithm == null || algorithm.replace("-", "").equalsIgnoreCase("SHA256");
    }

    /** <code>SHA256:</code> and the lower-case hexadecimal SHA-256 of account, underscore and password. */
    static String of(String account, String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((account + "_" + password).getBytes(StandardCharsets.UTF_8));
            return "SHA256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
