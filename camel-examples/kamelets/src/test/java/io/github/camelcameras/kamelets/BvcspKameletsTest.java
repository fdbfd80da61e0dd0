package io.github.camelcameras.kamelets;

import java.security.KeyStore;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.bvcsp.BvcspComponent;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSimulator.Request;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BvcspKameletsTest extends KameletTestSupport {

    private static final String ALARM = """
            {"type":4097,"time":%d,"devID":"PU_1","subDevIdx":0,"status":0,"desc":"motion"}""";

    private final BvcspSimulator simulator = BvcspSimulator.start();
    private final BvcspSocketSimulator sockets = BvcspSocketSimulator.start(simulator);

    @Override
    protected void configure(CamelContext camel) throws Exception {
        camel.getComponent("bvcsp", BvcspComponent.class).setSslContextParameters(trust());
        Map<String, String> account = Map.of("baseUrl", sockets.baseUrl(), "username", BvcspSimulator.ACCOUNT,
                "password", BvcspSimulator.PASSWORD);
        kamelet("bvcsp-alarm-source", account);
        kamelet("bvcsp-ptz-action", account);
    }

    private SSLContextParameters trust() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("platform", sockets.certificate());
        KeyStoreParameters key = new KeyStoreParameters();
        key.setKeyStore(store);
        TrustManagersParameters managers = new TrustManagersParameters();
        managers.setKeyStore(key);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(managers);
        return parameters;
    }

    @AfterEach
    void close() {
        sockets.close();
        simulator.close();
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return from("bvcsp-alarm-source", "bvcsp-ptz-action?operate=left&duration=1");
    }

    @Test
    void theCameraThatRaisedTheAlarmIsMovedForAWhile() throws Exception {
        await().until(() -> sockets.statistics(SocketPath.ALARM).connections() == 1);
        getMockEndpoint("mock:answers").expectedMessageCount(1);

        sockets.send(SocketPath.ALARM, ALARM.formatted(System.currentTimeMillis() / 1000));

        MockEndpoint.assertIsSatisfied(context);
        Object event = getMockEndpoint("mock:events").getExchanges().get(0).getMessage().getBody();
        assertThat(json(event)).containsEntry("type", "io.github.camelcameras.motion").containsEntry("subject", "PU_1");
        assertThat(getMockEndpoint("mock:answers").getExchanges().get(0).getMessage().getBody()).isEqualTo(event);
        List<Request> moves = simulator.requests().stream().filter(request -> request.path().endsWith("/ptz/camera/PU_1/0")).toList();
        assertThat(moves).hasSize(2);
        assertThat(moves.get(0).body()).contains("\"operate\":\"left\"", "\"hSpeed\":50", "\"vSpeed\":50", "\"stop\":false");
        assertThat(moves.get(1).body()).contains("\"operate\":\"left\"", "\"stop\":true");
    }
}
