package io.github.camelcameras.sunmiipc;

import java.util.Map;
import java.util.Set;

import javax.net.ssl.HostnameVerifier;

import io.github.camelcameras.common.CameraComponent;
import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.common.Vendor;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.OperationTable;
import io.github.camelcameras.sunmiipc.call.DeviceTrust;
import io.github.camelcameras.sunmiipc.operation.SunmiIpcOperations;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Sunmi IPC cameras in the local network: calls them, finds them, receives their events. */
@Component("sunmi-ipc")
public class SunmiIpcComponent extends CameraComponent {

    private static final Vendor SUNMI_IPC = new Vendor("sunmi-ipc", "CamelSunmiIpc",
            new OperationTable(SunmiIpcOperations.NAMES, SunmiIpcOperations::find), Set.of("webhook", "channel", "discovery"),
            Set.of("discovery", "download"),
            (method, path) -> new Operation.Builder("call", method, path).mediaType("application/x-www-form-urlencoded")
                    .security("signature").result("data").additional())
            .withOwnNames(Map.of("secret_key", "secretKey", "activationCode", "passphrase"));

    @Metadata(description = "The options of the account, for all endpoints that do not set their own.")
    private SunmiIpcConfiguration configuration = new SunmiIpcConfiguration();
    @Metadata(label = "security",
              description = "SHA-256 fingerprints, in hexadecimal and separated by commas, of the certificates that cameras may have. They"
                            + " replace the trust store, and Java's check of the host name, but no x509HostnameVerifier: cameras have"
                            + " certificates of their own and are addressed by IP.")
    private String trustedFingerprints;
    @Metadata(label = "security",
              description = "Whether to accept any certificate of a camera. Anybody in the network can then pose as a camera, and read"
                            + " what is sent to it.")
    private boolean trustAnyCertificate;

    public SunmiIpcComponent() {
        super(SUNMI_IPC);
    }

    @Override
    protected CameraEndpoint newEndpoint(String uri, String name) {
        return new SunmiIpcEndpoint(uri, this, name, configuration.copy());
    }

    @Override
    protected void doStart() throws Exception {
        DeviceTrust trust = deviceTrust();
        if (trust != null && getHttpComponent() != null) {
            throw new IllegalArgumentException("Options trustedFingerprints and trustAnyCertificate have no effect on the HTTP component"
                                               + " that option httpComponent brings: set its TLS there, and leave them out");
        }
        if (trustAnyCertificate) {
            warnOf("sunmi-ipc accepts any certificate of a camera (trustAnyCertificate): anybody in the network can pose as one");
        }
        super.doStart();
    }

    /** @throws IllegalArgumentException if an option is wrong */
    private DeviceTrust deviceTrust() {
        if (trustAnyCertificate && trustedFingerprints != null) {
            throw new IllegalArgumentException("Options trustedFingerprints and trustAnyCertificate exclude each other");
        }
        if (trustAnyCertificate) {
            return DeviceTrust.any();
        }
        return trustedFingerprints == null ? null : DeviceTrust.pinned(trustedFingerprints);
    }

    @Override
    public SSLContextParameters tlsParameters() {
        DeviceTrust trust = deviceTrust();
        return trust == null ? super.tlsParameters() : trust.appliedTo(super.tlsParameters(), getCamelContext());
    }

    @Override
    public HostnameVerifier hostnameVerifier() {
        HostnameVerifier given = super.hostnameVerifier();
        return deviceTrust() == null || given != null ? given : (host, session) -> true;
    }

    public SunmiIpcConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(SunmiIpcConfiguration configuration) {
        this.configuration = configuration;
    }

    public String getTrustedFingerprints() {
        return trustedFingerprints;
    }

    public void setTrustedFingerprints(String trustedFingerprints) {
        this.trustedFingerprints = trustedFingerprints;
    }

    public boolean isTrustAnyCertificate() {
        return trustAnyCertificate;
    }

    public void setTrustAnyCertificate(boolean trustAnyCertificate) {
        this.trustAnyCertificate = trustAnyCertificate;
    }
}
