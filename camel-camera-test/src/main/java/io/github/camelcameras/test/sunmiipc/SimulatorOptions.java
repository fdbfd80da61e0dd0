package io.github.camelcameras.test.sunmiipc;

import java.nio.ByteOrder;
import java.security.cert.X509Certificate;
import java.util.List;

import io.github.camelcameras.test.SelfSignedCertificate;

/**
 * What a simulation is like, from its start to its end.
 *
 * @param cameras             how many
 * @param appId               the only one accepted
 * @param secretKey           signs everything but the activation
 * @param activationCode      signs the activation
 * @param byteOrder           of the message channel and of the discovery
 * @param resend              whether events that a lost connection did not acknowledge are sent again on the next subscription
 * @param certificate         that of all cameras
 * @param trusted             clients must have one of these certificates; none must have any if this is empty
 * @param trustedOnChannel    whether they must on the message channel, too
 * @param tlsProtocols        those of the JDK if empty
 * @param channelThreads      event loops for all message channels
 */
public record SimulatorOptions(int cameras, String appId, String secretKey, String activationCode, ByteOrder byteOrder,
        boolean resend, SelfSignedCertificate certificate, List<X509Certificate> trusted, boolean trustedOnChannel,
        List<String> tlsProtocols, int channelThreads) {

    /** That of the document's example. */
    public static final String APP_ID = "123";
    /** That of the document's example. */
    public static final String SECRET_KEY = "456";
    /** Signs the activation. */
    public static final String ACTIVATION_CODE = "12345678";

    /** One camera, with the keys of the document's examples, that asks for no client certificate. */
    public SimulatorOptions() {
        this(1, APP_ID, SECRET_KEY, ACTIVATION_CODE, ByteOrder.BIG_ENDIAN, false, SelfSignedCertificate.ofCameras(), List.of(), true,
                List.of(), 2);
    }

    /** As many cameras. */
    public SimulatorOptions withCameras(int number) {
        return new SimulatorOptions(number, appId, secretKey, activationCode, byteOrder, resend, certificate, trusted,
                trustedOnChannel, tlsProtocols, channelThreads);
    }

    /** Other keys. */
    public SimulatorOptions withKeys(String id, String secret, String activation) {
        return new SimulatorOptions(cameras, id, secret, activation, byteOrder, resend, certificate, trusted, trustedOnChannel,
                tlsProtocols, channelThreads);
    }

    /** Frames and discovery messages in this order. */
    public SimulatorOptions withByteOrder(ByteOrder order) {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, order, resend, certificate, trusted,
                trustedOnChannel, tlsProtocols, channelThreads);
    }

    /** What a lost connection did not acknowledge is sent again on the next subscription. */
    public SimulatorOptions withResend() {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, true, certificate, trusted,
                trustedOnChannel, tlsProtocols, channelThreads);
    }

    /** All cameras have this certificate. */
    public SimulatorOptions withCertificate(SelfSignedCertificate own) {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, resend, own, trusted, trustedOnChannel,
                tlsProtocols, channelThreads);
    }

    /** Clients must have one of these certificates, on HTTPS and on the message channel. */
    public SimulatorOptions withTrusted(X509Certificate... clients) {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, resend, certificate, List.of(clients),
                trustedOnChannel, tlsProtocols, channelThreads);
    }

    /** The message channel asks for no client certificate. */
    public SimulatorOptions withOpenChannel() {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, resend, certificate, trusted, false,
                tlsProtocols, channelThreads);
    }

    /** No other TLS protocols than these. */
    public SimulatorOptions withTlsProtocols(String... protocols) {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, resend, certificate, trusted,
                trustedOnChannel, List.of(protocols), channelThreads);
    }

    /** As many event loops for all message channels. */
    public SimulatorOptions withChannelThreads(int number) {
        return new SimulatorOptions(cameras, appId, secretKey, activationCode, byteOrder, resend, certificate, trusted,
                trustedOnChannel, tlsProtocols, number);
    }
}
