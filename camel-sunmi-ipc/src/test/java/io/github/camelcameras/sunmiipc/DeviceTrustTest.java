package io.github.camelcameras.sunmiipc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.test.LogCapture;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Who is trusted, for calls and for the message channel alike: cameras have certificates of their own, and no names in them. */
@Timeout(60)
class DeviceTrustTest {

    private static final char[] STORE_PASSWORD = NoSunmiIpcSecretsInLogs.PASSWORD.toCharArray();
    private static final SunmiIpcSimulatorCertificate CLIENT = SunmiIpcSimulatorCertificate.create("openapi");

    private final SunmiIpcComponent component = new SunmiIpcComponent();
    private final CamelContext context = new DefaultCamelContext();
    private final int logged = LogCapture.lines().size();
    private SunmiIpcSimulator simulator;
    @TempDir
    private Path folder;

    @BeforeEach
    void configure() throws Exception {
        simulate(new SunmiIpcSimulatorOptions());
        context.addComponent("sunmi-ipc", component);
    }

    private void simulate(SunmiIpcSimulatorOptions options) {
        simulator = SunmiIpcSimulator.start(options.withKeys("123", NoSunmiIpcSecretsInLogs.SECRET_KEY, "-"));
        component.getConfiguration().setAppId("123");
        component.getConfiguration().setSecretKey(NoSunmiIpcSecretsInLogs.SECRET_KEY);
        component.getConfiguration().setHost("127.0.0.1");
        component.getConfiguration().setPort(simulator.httpsPort());
    }

    @AfterEach
    void stop() {
        context.stop();
        simulator.close();
    }

    @Test
    void withoutAnythingNoCameraIsTrusted() throws Exception {
        assertRefused("unable to find valid certification path");
    }

    @Test
    void aPinnedCertificateIsTrusted() throws Exception {
        component.setTrustedFingerprints("00".repeat(32) + ", " + simulator.fingerprint().toUpperCase().replaceAll("(..)(?=.)", "$1:"));
        assertTrusted();
        assertThat(log()).noneMatch(line -> line.contains("trustAnyCertificate"));
    }

    @Test
    void anotherCertificateThanThePinnedOneIsNotAndTheExceptionHasItsFingerprint() throws Exception {
        component.setTrustedFingerprints("00".repeat(32));
        assertRefused("SHA-256 " + simulator.fingerprint() + ", is not one of option trustedFingerprints");
    }

    @Test
    void anyCertificateIsTrustedWithAWarning() throws Exception {
        component.setTrustAnyCertificate(true);
        assertTrusted();
        assertThat(log().filter(line -> line.startsWith("WARN") && line.contains("accepts any certificate"))).hasSize(1);
    }

    @Test
    void aTrustStoreIsUsedAndTheHostNameIsCheckedForBoth() throws Exception {
        component.setSslContextParameters(trusting(simulator));
        assertRefused("127.0.0.1");
    }

    @Test
    void aTrustStoreWithAHostnameVerifierOfOnesOwnIsUsedForBoth() throws Exception {
        component.setSslContextParameters(trusting(simulator));
        component.setX509HostnameVerifier((host, session) -> host.equals("127.0.0.1"));
        assertTrusted();
    }

    @Test
    void aHostnameVerifierThatSaysNoIsHeardByBoth() throws Exception {
        component.setSslContextParameters(trusting(simulator));
        component.setX509HostnameVerifier((host, session) -> false);
        assertRefused("127.0.0.1");
    }

    @Test
    void theClientsCertificateIsPresentedWithAPinnedOneOfTheCamera() throws Exception {
        simulator.close();
        simulate(new SunmiIpcSimulatorOptions().withTrusted(CLIENT.certificate()));
        KeyManagersParameters keys = new KeyManagersParameters();
        keys.setKeyStore(store("openapi.p12", CLIENT));
        keys.setKeyPassword(new String(STORE_PASSWORD));
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setKeyManagers(keys);
        component.setSslContextParameters(parameters);
        component.setTrustedFingerprints(simulator.fingerprint());

        assertTrusted();
        assertThat(parameters.getTrustManagers()).as("what is brought is not changed").isNull();
    }

    @Test
    void wrongOptionsAreTold() {
        component.setTrustedFingerprints("4f:0a");
        assertThatThrownBy(context::start).hasStackTraceContaining("SHA-256 fingerprints of 64 hexadecimal digits").hasStackTraceContaining("'4f:0a'");
        component.setTrustAnyCertificate(true);
        assertThatThrownBy(() -> component.tlsParameters()).hasMessageContaining("exclude each other");
    }

    private void assertTrusted() throws Exception {
        start();
        Object name = context.createProducerTemplate().requestBody("sunmi-ipc:getName", null, Object.class);
        assertThat(name).isNotNull();
        await().until(() -> simulator.channels().subscribed() == 1);
    }

    private void assertRefused(String why) throws Exception {
        start();
        assertThatThrownBy(() -> context.createProducerTemplate().requestBody("sunmi-ipc:getName", (Object) null))
                .isInstanceOf(CamelExecutionException.class).hasCauseInstanceOf(CameraApiException.class).hasStackTraceContaining(why);
        await().untilAsserted(() -> assertThat(log()).anyMatch(line -> line.startsWith("WARN")
                && line.contains("Cannot connect to sunmi-ipc:channel of 127.0.0.1") && line.contains(why)));
        assertThat(simulator.channels().open()).isZero();
        assertThat(simulator.https().calls()).isEmpty();
    }

    private void start() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + simulator.channelPort()).to("mock:events");
            }
        });
        context.start();
    }

    private SSLContextParameters trusting(SunmiIpcSimulator camera) throws Exception {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store("cameras.p12", camera.options().certificate()));
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    private KeyStoreParameters store(String name, SunmiIpcSimulatorCertificate certificate) throws Exception {
        KeyStore store = certificate.keyStore(STORE_PASSWORD);
        store.setCertificateEntry("trusted", certificate.certificate());
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD);
        }
        KeyStoreParameters parameters = new KeyStoreParameters();
        parameters.setResource("file:" + file);
        parameters.setPassword(new String(STORE_PASSWORD));
        return parameters;
    }

    private Stream<String> log() {
        return List.copyOf(LogCapture.lines()).stream().skip(logged);
    }
}
