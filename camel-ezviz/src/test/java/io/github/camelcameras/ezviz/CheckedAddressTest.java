package io.github.camelcameras.ezviz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.camelcameras.common.client.HttpClientHolder;
import io.github.camelcameras.test.SelfSignedCertificate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The address that was checked is the one that is connected to, and the certificate there is checked for the name all the same. */
@EnabledOnOs(OS.LINUX) // where each address of 127.0.0.0/8 is this machine
class CheckedAddressTest {

    private static final SelfSignedCertificate CERTIFICATE = SelfSignedCertificate.create("img", "dns:img.example.invalid");

    private static final char[] PASSWORD = "simulated".toCharArray();

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<String> connected = new CopyOnWriteArrayList<>();
    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private HttpsServer server;
    private HttpClientHolder http;

    @BeforeEach
    void start() throws Exception {
        server = HttpsServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls()));
        server.createContext("/", this::answer);
        server.start();
        EzvizComponent component = new EzvizComponent();
        component.setSslContextParameters(trusting());
        context.addComponent("ezviz", component);
        context.start();
        http = component.httpClients();
    }

    @AfterEach
    void stop() {
        context.stop();
        server.stop(0);
    }

    @Test
    void theCheckedAddressIsConnectedToAndNoOther() throws Exception {
        assertThat(get("img.example.invalid", "127.0.0.5")).isEqualTo("picture");
        assertThat(get("img.example.invalid", "127.0.0.6")).as("another answer of DNS").isEqualTo("picture");
        assertThat(get("img.example.invalid", "127.0.0.5")).isEqualTo("picture");

        assertThat(connected).containsExactly("127.0.0.5", "127.0.0.6", "127.0.0.5");
        assertThat(hosts).containsOnly("img.example.invalid:" + server.getAddress().getPort());
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        assertThatThrownBy(() -> get("other.example.invalid", "127.0.0.5")).isInstanceOf(SSLPeerUnverifiedException.class)
                .hasMessageContaining("other.example.invalid");
        assertThat(connected).isEmpty();
    }

    private String get(String host, String address) throws IOException {
        HttpGet request = new HttpGet("https://" + host + ":" + server.getAddress().getPort() + "/");
        return http.send(request, (name, byProxy) -> InetAddress.getByName(address), response ->
                new String(response.getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        connected.add(exchange.getLocalAddress().getAddress().getHostAddress());
        hosts.add(exchange.getRequestHeaders().getFirst("Host"));
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("picture".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private static SSLContext tls() throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(CERTIFICATE.keyStore(PASSWORD), PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        return tls;
    }

    private static SSLContextParameters trusting() throws Exception {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(CERTIFICATE.trustStore());
        TrustManagersParameters managers = new TrustManagersParameters();
        managers.setTrustManager(factory.getTrustManagers()[0]);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(managers);
        return parameters;
    }
}
