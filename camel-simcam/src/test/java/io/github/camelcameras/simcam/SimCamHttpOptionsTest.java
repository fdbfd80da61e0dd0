package io.github.camelcameras.simcam;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLHandshakeException;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.camelcameras.common.client.CameraApiException;
import io.github.camelcameras.common.test.EndlessHeaders;
import io.github.camelcameras.common.test.SmallJvm;
import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpComponent;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** TLS, proxy and time-outs, over real connections. */
class SimCamHttpOptionsTest extends SimCamTestSupport {

    private static final WireMockServer TLS = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());

    @BeforeAll
    static void startTls() {
        TLS.start();
        TLS.stubFor(post("/oauth/token").willReturn(okJson("{\"access_token\":\"" + SimCamSimulator.TOKEN_PREFIX
                                                           + "tls\",\"token_type\":\"bearer\",\"expires_in\":100}")));
        TLS.stubFor(post("/api/getDeviceList").willReturn(okJson("{\"cameras\":[],\"is_success\":1}")));
        TLS.stubFor(post("/slow/oauth/token").willReturn(okJson("{}").withFixedDelay(3_000)));
    }

    @AfterAll
    static void stopTls() {
        TLS.stop();
    }

    @Test
    void aCertificateThatIsNotTrustedEndsTheCall() {
        Exchange exchange = call(tlsComponent());

        assertThat(exchange.getException()).isInstanceOf(CameraApiException.class)
                .hasCauseInstanceOf(SSLHandshakeException.class).hasMessageContaining("simcam:getToken failed: no answer");
    }

    @Test
    void aTrustStoreMakesItTrustedButNotForAnyHost() {
        SimCamComponent component = tlsComponent();
        component.setSslContextParameters(trust());
        assertThat(call(component).getException()).rootCause().hasMessageContaining("localhost");

        component = tlsComponent();
        component.setSslContextParameters(trust());
        component.setX509HostnameVerifier(NoopHostnameVerifier.INSTANCE);
        Exchange trusted = call(component);
        assertThat(trusted.getException()).isNull();
        assertThat(trusted.getMessage().getBody()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://platform.invalid", "https://platform.invalid" })
    void aProxyThatWantsAPasswordIsToldFromThePlatform(String platform) throws IOException {
        try (ServerSocket proxy = new ServerSocket(0)) {
            CompletableFuture.runAsync(() -> refuseAll(proxy));
            SimCamComponent component = component();
            component.getConfiguration().setBaseUrl(platform);
            component.getConfiguration().setInsecureBaseUrl(true);
            component.setProxyHost("localhost");
            component.setProxyPort(proxy.getLocalPort());

            assertThat(call(component).getException()).hasMessageContaining("proxy").hasMessageContaining("407");
        }
    }

    private static void refuseAll(ServerSocket proxy) {
        while (!proxy.isClosed()) {
            try (Socket client = proxy.accept()) {
                client.getInputStream().read(new byte[8192]);
                client.getOutputStream().write(("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                                                + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    @Test
    void theTrustStoreOfTheContextIsUsedWhenAskedTo() {
        context.setSSLContextParameters(trust());
        SimCamComponent component = tlsComponent();
        component.setX509HostnameVerifier(NoopHostnameVerifier.INSTANCE);
        assertThat(call(component).getException()).isNotNull();

        component = tlsComponent();
        component.setX509HostnameVerifier(NoopHostnameVerifier.INSTANCE);
        component.setUseGlobalSslContextParameters(true);
        Exchange trusted = call(component);
        assertThat(trusted.getException()).isNull();
        assertThat(trusted.getMessage().getBody()).isEqualTo(List.of());
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsAFailure() {
        SimCamComponent component = tlsComponent();
        component.getConfiguration().setBaseUrl("http://localhost:" + TLS.port() + "/slow");
        component.setResponseTimeout(100);

        assertThat(call(component).getException()).isInstanceOf(CameraApiException.class)
                .hasCauseInstanceOf(SocketTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void headersWithoutAnEndFillNoMemory(boolean oneLine) throws Exception {
        try (EndlessHeaders endless = EndlessHeaders.start(ServerSocketFactory.getDefault(), oneLine)) {
            SmallJvm.assertCallFails("simcam:listDevices?baseUrl=http://localhost:" + endless.port() + "&clientId=a&clientSecret=b", "",
                    Map.of(), "simcam:getToken failed: no answer", "Maximum");
            assertThat(endless.sent()).isLessThan(64 * 1024 * 1024);
        }
    }

    @Test
    void aProxyIsUsed() {
        SimCamComponent component = component();
        component.getConfiguration().setBaseUrl("http://platform.invalid");
        component.getConfiguration().setInsecureBaseUrl(true);
        component.setProxyHost("localhost");
        component.setProxyPort(URI.create(simulator.baseUrl()).getPort());

        assertThat(call(component).getMessage().getBody(List.class).size()).isEqualTo(3);
        assertThat(simulator.requests()).hasSize(2)
                .allSatisfy(request -> assertThat(request.headers()).containsEntry("host", "platform.invalid"));
    }

    @Test
    void anHttpComponentOfOnesOwnStillSendsOnceAndIsNotStopped() {
        HttpComponent http = new HttpComponent();
        http.setCamelContext(context);
        http.setUserAgent("of-the-application");
        http.start();
        SimCamComponent component = component();
        component.setHttpComponent(http);
        assertThat(call(component).getMessage().getBody(List.class).size()).isEqualTo(3);
        simulator.requests().clear();
        simulator.answerNext(new SimCamSimulator.Answer(503, "text/plain", "busy"));

        assertThat(call(component).getException()).isInstanceOf(CameraApiException.class);
        assertThat(simulator.requests()).singleElement()
                .satisfies(request -> assertThat(request.headers()).containsEntry("user-agent", "of-the-application"));
        component.stop();
        assertThat(http.isStarted()).isTrue();
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        for (String wrong : List.of("platform.simcam.cn", "ftp://platform.simcam.cn", "https://user:pass@host", "https://host?a=b", " ")) {
            assertThatThrownBy(() -> template.sendBody("simcam:listDevices?baseUrl=RAW(" + wrong + ")", "")).as(wrong)
                    .hasStackTraceContaining("baseUrl").rootCause().hasMessageNotContaining("user:pass");
        }
    }

    private SimCamComponent tlsComponent() {
        SimCamComponent component = component();
        component.getConfiguration().setBaseUrl("https://localhost:" + TLS.httpsPort());
        component.getConfiguration().setClientId("client " + System.identityHashCode(component)); // else they share a login that failed
        return component;
    }

    private Exchange call(SimCamComponent component) {
        String name = "simcam" + System.identityHashCode(component);
        if (context.hasComponent(name) == null) {
            context.addComponent(name, component);
        }
        return template.request(name + ":listDevices", message -> { });
    }

    /** The certificate that WireMock comes with, which is not for localhost. */
    private SSLContextParameters trust() {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("classpath:keystore");
        store.setPassword("password");
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
