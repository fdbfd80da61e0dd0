package io.github.camelcameras.sunmiipc;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.camelcameras.common.RequiredOption;
import io.github.camelcameras.common.SecretOption;
import io.github.camelcameras.sunmiipc.call.Signer;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The application that cameras are called as, and where they are. */
@UriParams
public class SunmiIpcConfiguration implements Cloneable {

    @UriParam(label = "common,security", description = "The app_id that Sunmi gave to the application.")
    private String appId;
    @UriParam(label = "common,security", secret = true, description = "The secret_key that Sunmi gave to the application.")
    private String secretKey;
    @UriParam(label = "producer,security", secret = true,
              description = "The activation code that Sunmi gave to the application: the operation activate is signed with it.")
    private String passphrase;
    @UriParam(label = "producer", description = "The camera to call, by IP address or name. Header CamelSunmiIpcHost overrides it.")
    private String host;
    @UriParam(label = "common", defaultValue = "443", description = "The HTTPS port of cameras.")
    private int port = 443;
    @UriParam(label = "consumer",
              description = "The cameras to receive events from: addresses separated by commas, or discover for those that are found in"
                            + " the network, which is asked again every minute.")
    private String hosts;
    @UriParam(label = "consumer",
              description = "Supplies a Collection of the addresses of the cameras to receive events from, instead of hosts. It is asked"
                            + " again every minute.")
    private Supplier<?> hostsSupplier;
    @UriParam(label = "common,advanced", defaultValue = "bigEndian", enums = "bigEndian,littleEndian",
              description = "The order of bytes in the message channel and in discovery. The vendor's document does not say which it is.")
    private FrameOrder byteOrder = FrameOrder.BIG_ENDIAN;
    @UriParam(label = "consumer,security", defaultValue = "0", javaType = "java.time.Duration",
              description = "Greatest difference, in milliseconds, between the time that a post to the webhook was signed at and now;"
                            + " older ones are refused as replays. Cameras give it in seconds, by their own clocks. 0 takes all.")
    private long signatureMaxAge;

    /** The same options, to be changed for one endpoint. */
    public SunmiIpcConfiguration copy() {
        try {
            return (SunmiIpcConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** @throws IllegalArgumentException if an option is missing */
    Signer signer() {
        return new Signer(requireAppId(), RequiredOption.of("sunmi-ipc", "secretKey", secretKey), InstantSource.system());
    }

    /**
     * What signs a call; empty where nothing does.
     *
     * @param  security                 that of the operation, may be <code>null</code>
     * @throws IllegalArgumentException if an option is missing
     */
    Optional<Signer> signerFor(String security) {
        return switch (String.valueOf(security)) {
            case "signature" -> Optional.of(signer());
            case "activation" -> Optional.of(
                    new Signer(requireAppId(), RequiredOption.of("sunmi-ipc", "passphrase", passphrase), InstantSource.system()));
            case "signatureIfKey" -> appId == null || secretKey == null ? Optional.empty() : Optional.of(signer());
            default -> Optional.empty();
        };
    }

    /** @throws IllegalArgumentException if it is negative */
    Duration requireSignatureMaxAge() {
        if (signatureMaxAge < 0) {
            throw new IllegalArgumentException("Option signatureMaxAge must be 0 or more, but was " + signatureMaxAge);
        }
        return Duration.ofMillis(signatureMaxAge);
    }

    private String requireAppId() {
        return RequiredOption.of("sunmi-ipc", "appId", appId);
    }

    public String getAppId() {
        return appId;
    }

    public void setAppId(String appId) {
        this.appId = appId;
    }

    public String getSecretKey() {
        return secretKey;
    }

    public void setSecretKey(String secretKey) {
        this.secretKey = SecretOption.of(secretKey);
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = SecretOption.of(passphrase);
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public String getHosts() {
        return hosts;
    }

    public void setHosts(String hosts) {
        this.hosts = hosts;
    }

    public Supplier<?> getHostsSupplier() {
        return hostsSupplier;
    }

    public void setHostsSupplier(Supplier<?> hostsSupplier) {
        this.hostsSupplier = hostsSupplier;
    }

    public FrameOrder getByteOrder() {
        return byteOrder;
    }

    public void setByteOrder(FrameOrder byteOrder) {
        this.byteOrder = byteOrder;
    }

    public long getSignatureMaxAge() {
        return signatureMaxAge;
    }

    public void setSignatureMaxAge(long signatureMaxAge) {
        this.signatureMaxAge = signatureMaxAge;
    }
}
