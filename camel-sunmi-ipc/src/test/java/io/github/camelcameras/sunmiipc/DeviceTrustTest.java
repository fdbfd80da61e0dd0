package io.github.camelcameras.sunmiipc;

import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.sunmiipc.call.DeviceTrust;
import io.github.camelcameras.test.SelfSignedCertificate;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
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
    private static final SelfSignedCertificate CLIENT = SelfSignedCertificate.create("openapi", "");

    private final SunmiIpcComponent component = new SunmiIpcComponent();
    private final CamelContext context = new DefaultCamelContext();
    private final int logged = LogCapture.lines().size();
    private SunmiIpcSimulator simulator;
    @TempDir
    private Path folder;

    @BeforeEach
    void configure() throws Exception {
        simulate(new SimulatorOptions());
        context.addComponent("sunmi-ipc", component);
    }

    private void simulate(SimulatorOptions options) {
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
        place("cameras.store", "store.password", simulator.options().certificate());

        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:{{cameras.store}}");
        store.setPassword("{{store.password}}");
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters tls = new SSLContextParameters();
        tls.setTrustManagers(trust);
        component.setSslContextParameters(tls);
        component.setX509HostnameVerifier((host, session) -> true);

        assertTrusted();
    }

    @Test
    void aHostnameVerifierThatSaysNoIsHeardByBoth() throws Exception {
        component.setSslContextParameters(trusting(simulator));
        component.setX509HostnameVerifier((host, session) -> false);
        assertRefused("127.0.0.1");
    }

    @Test
    void aHostnameVerifierOfOnesOwnIsHeardByBothWithPinnedCertificatesToo() throws Exception {
        component.setTrustedFingerprints(simulator.fingerprint());
        component.setX509HostnameVerifier((host, session) -> false);
        assertRefused("127.0.0.1");
    }

    @Test
    void theClientsCertificateIsPresentedWithAPinnedOneOfTheCamera() throws Exception {
        simulator.close();
        simulate(new SimulatorOptions().withTrusted(CLIENT.certificate()));
        place("openapi.store", "openapi.password", CLIENT);
        String fingerprints = simulator.fingerprint();

        KeyStoreParameters openapi = new KeyStoreParameters();
        openapi.setResource("file:{{openapi.store}}");
        openapi.setType("PKCS12");
        openapi.setPassword("{{openapi.password}}");
        KeyManagersParameters keys = new KeyManagersParameters();
        keys.setKeyStore(openapi);
        keys.setKeyPassword("{{openapi.password}}");
        SSLContextParameters tls = new SSLContextParameters();
        tls.setKeyManagers(keys);
        component.setSslContextParameters(tls);
        component.setTrustedFingerprints(fingerprints);

        assertTrusted();
        assertThat(tls.getTrustManagers()).as("what is brought is not changed").isNull();
    }

    /** Whatever options the class has in the Camel that this runs with. */
    @Test
    void everyOtherOptionForTlsIsKept() throws Exception {
        SSLContextParameters tls = new SSLContextParameters();
        List<PropertyDescriptor> options = Stream.of(Introspector.getBeanInfo(SSLContextParameters.class).getPropertyDescriptors())
                .filter(option -> option.getWriteMethod() != null).toList();
        for (PropertyDescriptor option : options) {
            option.getWriteMethod().invoke(tls, value(option.getPropertyType()));
        }
        component.setTrustedFingerprints("00".repeat(32));
        component.setSslContextParameters(tls);

        SSLContextParameters pinned = component.tlsParameters();

        assertThat(options).hasSizeGreaterThan(12).extracting(PropertyDescriptor::getName).contains("keyManagers", "camelContext");
        for (PropertyDescriptor option : options) {
            if (!option.getName().equals("trustManagers")) {
                assertThat(option.getReadMethod().invoke(pinned)).as(option.getName()).isNotNull()
                        .isSameAs(option.getReadMethod().invoke(tls));
            }
        }
        assertThat(pinned.getTrustManagers().getTrustManager()).isInstanceOf(DeviceTrust.class);
    }

    private Object value(Class<?> type) throws ReflectiveOperationException {
        return type == CamelContext.class ? context : type.getConstructor().newInstance();
    }

    @Test
    void wrongOptionsAreTold() {
        component.setTrustedFingerprints("4f:0a");
        assertThatThrownBy(context::start).hasStackTraceContaining("SHA-256 fingerprints of 64 hexadecimal digits")
                .hasStackTraceContaining("'4f:0a'");
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
        place("cameras.store", "store.password", camera.options().certificate());
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:{{cameras.store}}");
        store.setPassword("{{store.password}}");
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    /** Writes a key store, and tells Camel where it is and what opens it. */
    private void place(String pathProperty, String passwordProperty, SelfSignedCertificate certificate) throws Exception {
        KeyStore store = certificate.keyStore(STORE_PASSWORD);
        store.setCertificateEntry("trusted", certificate.certificate());
        Path file = folder.resolve(pathProperty);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, STORE_PASSWORD);
        }
        Properties properties = new Properties();
        properties.put(pathProperty, file.toString());
        properties.put(passwordProperty, new String(STORE_PASSWORD));
        context.getPropertiesComponent().setOverrideProperties(properties);
    }

    private Stream<String> log() {
        return List.copyOf(LogCapture.lines()).stream().skip(logged);
    }
}
