package io.github.camelcameras.test.bvcsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A key and its self-signed certificate, RSA of 2,048 bits. Made by the JDK's keytool, which takes about a second; hence servers share one
 * unless told otherwise.
 */
public final class SocketCertificate {

    private static final char[] PASSWORD = "simulated".toCharArray();
    private static final String ALIAS = "simulated";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SocketCertificate(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Made when it is first asked for. */
    private static final class Shared {

        private static final SocketCertificate CERTIFICATE = create("bvcsp", "ip:127.0.0.1,dns:localhost");
    }

    /** The one that all simulators of this JVM have unless told otherwise; it is for 127.0.0.1 and localhost. */
    public static SocketCertificate shared() {
        return Shared.CERTIFICATE;
    }

    /**
     * A new one.
     *
     * @param addresses as <code>dns:localhost</code>, with commas; empty for none
     */
    public static SocketCertificate create(String commonName, String addresses) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(generate(commonName, addresses)), PASSWORD);
            return new SocketCertificate((PrivateKey) store.getKey(ALIAS, PASSWORD),
                    (X509Certificate) store.getCertificate(ALIAS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] generate(String commonName, String addresses) throws IOException {
        Path directory = Files.createTempDirectory("bvcsp-simulator");
        Path store = directory.resolve("store.p12");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1", "-genkeypair", "-alias", ALIAS, "-keyalg", "RSA", "-keysize", "2048",
                "-sigalg", "SHA256withRSA", "-dname", "CN=" + commonName, "-validity", "3650", "-storetype", "PKCS12",
                "-keystore", store.toString(), "-storepass", new String(PASSWORD)));
        if (!addresses.isEmpty()) {
            command.addAll(List.of("-ext", "SAN=" + addresses));
        }
        try {
            Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool failed: " + output);
            }
            return Files.readAllBytes(store);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a certificate was made", e);
        } finally {
            Files.deleteIfExists(store);
            Files.delete(directory);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return key;
    }

    /** SHA-256 of the certificate's DER, in lower-case hex. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A store that trusts the certificate. */
    public KeyStore trustStore(char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setCertificateEntry(ALIAS, certificate);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
