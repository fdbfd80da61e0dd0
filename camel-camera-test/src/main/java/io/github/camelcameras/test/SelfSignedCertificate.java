package io.github.camelcameras.test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import io.github.camelcameras.test.support.Digest;

/**
 * A key and its self-signed certificate, RSA of 2,048 bits, for a simulator or for its client. Made by the JDK's keytool, which takes about
 * a second; hence simulators share one unless told otherwise. Thread-safe.
 */
public final class SelfSignedCertificate {

    private static final char[] PASSWORD = "simulated".toCharArray();
    private static final String ALIAS = "simulated";

    private final PrivateKey key;
    private final X509Certificate certificate;

    private SelfSignedCertificate(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Made when it is first asked for. */
    private static final class OfCameras {

        private static final SelfSignedCertificate CERTIFICATE = create("camera", "");
    }

    /** Made when it is first asked for. */
    private static final class OfLoopback {

        private static final SelfSignedCertificate CERTIFICATE = create("platform", "ip:127.0.0.1,dns:localhost");
    }

    /** The one of this JVM without any address in it, as cameras have it. */
    public static SelfSignedCertificate ofCameras() {
        return OfCameras.CERTIFICATE;
    }

    /** The one of this JVM for 127.0.0.1 and localhost. */
    public static SelfSignedCertificate ofLoopback() {
        return OfLoopback.CERTIFICATE;
    }

    /**
     * A new one.
     *
     * @param addresses as <code>dns:localhost</code>, with commas; empty for none
     */
    public static SelfSignedCertificate create(String commonName, String addresses) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(generate(commonName, addresses)), PASSWORD);
            return new SelfSignedCertificate((PrivateKey) store.getKey(ALIAS, PASSWORD), (X509Certificate) store.getCertificate(ALIAS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] generate(String commonName, String addresses) throws IOException {
        Path directory = Files.createTempDirectory("camera-simulator");
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

    /** For those who are to trust it. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** For whoever proves to have it. */
    public PrivateKey key() {
        return key;
    }

    /** SHA-256 of the certificate's DER, in lower-case hex. */
    public String fingerprint() {
        try {
            return Digest.hex("SHA-256", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key and certificate, for a client's key manager. */
    public KeyStore keyStore(char[] password) {
        try {
            KeyStore store = emptyStore();
            store.setKeyEntry(ALIAS, key, password, new X509Certificate[] { certificate });
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A store that trusts the certificate. */
    public KeyStore trustStore() {
        try {
            KeyStore store = emptyStore();
            store.setCertificateEntry(ALIAS, certificate);
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore emptyStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
