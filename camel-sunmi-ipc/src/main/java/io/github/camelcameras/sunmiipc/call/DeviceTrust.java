package io.github.camelcameras.sunmiipc.call;

import java.net.Socket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/**
 * Trusts cameras by the certificates that they have themselves, whoever issued those and whatever name or date is in them.
 * Immutable.
 */
public final class DeviceTrust extends X509ExtendedTrustManager {

    private static final int DIGITS = 64;

    private final List<byte[]> fingerprints;

    private DeviceTrust(List<byte[]> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Trusts everybody. */
    public static DeviceTrust any() {
        return new DeviceTrust(null);
    }

    /**
     * Trusts some certificates.
     *
     * @param  fingerprints             their SHA-256, hexadecimal with or without colons, separated by commas
     * @throws IllegalArgumentException if one is none
     */
    public static DeviceTrust pinned(String fingerprints) {
        return new DeviceTrust(Stream.of(fingerprints.split(",")).map(String::strip).map(DeviceTrust::fingerprint).toList());
    }

    private static byte[] fingerprint(String text) {
        String digits = text.replace(":", "").toLowerCase(Locale.ROOT);
        if (digits.length() != DIGITS || !digits.matches("[0-9a-f]+")) {
            throw new IllegalArgumentException("Option trustedFingerprints must have SHA-256 fingerprints of " + DIGITS
                                               + " hexadecimal digits, with or without colons, but has '" + text + "'");
        }
        return HexFormat.of().parseHex(digits);
    }

    /**
     * The same TLS with this trust: all options that the class has in the Camel that runs.
     *
     * @param parameters stay as they are; <code>null</code> for what Java does by itself
     */
    public SSLContextParameters appliedTo(SSLContextParameters parameters, CamelContext context) {
        SSLContextParameters own = new SSLContextParameters();
        if (parameters != null) {
            Map<String, Object> options = new HashMap<>();
            PluginHelper.getBeanIntrospection(context).getProperties(parameters, options, null, false);
            options.forEach((name, value) -> set(context, own, name, value));
        }
        TrustManagersParameters trustManagers = new TrustManagersParameters();
        trustManagers.setTrustManager(this);
        own.setTrustManagers(trustManagers);
        return own;
    }

    private static void set(CamelContext context, SSLContextParameters own, String name, Object value) {
        boolean set;
        try {
            set = PluginHelper.getBeanIntrospection(context).setProperty(context, own, name, value);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot copy option " + name + " of sslContextParameters", e);
        }
        if (!set) {
            throw new IllegalStateException("Cannot copy option " + name + " of sslContextParameters, which SSLContextParameters does not"
                                            + " have: it could not be obeyed together with trustedFingerprints or trustAnyCertificate");
        }
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (fingerprints == null) {
            return;
        }
        byte[] fingerprint = sha256(chain[0]);
        if (fingerprints.stream().noneMatch(trusted -> MessageDigest.isEqual(trusted, fingerprint))) {
            throw new CertificateException("The certificate of the camera, SHA-256 " + HexFormat.of().formatHex(fingerprint)
                                           + ", is not one of option trustedFingerprints");
        }
    }

    private static byte[] sha256(X509Certificate certificate) throws CertificateException {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("Cameras are called, and call nobody");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
