package shop;

import java.nio.file.Path;

import io.github.camelcameras.bvcsp.BvcspComponent;
import io.github.camelcameras.test.bvcsp.Alarms;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.awaitility.Awaitility.await;

/** An alarm of a BVCSP platform comes to the route by a websocket. */
class SocketTest extends CamelTestSupport {

    @AutoClose
    private final BvcspSocketSimulator platform = BvcspSocketSimulator.start();
    @TempDir
    private Path folder;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        BvcspComponent bvcsp = camel.getComponent("bvcsp", BvcspComponent.class);
        bvcsp.getConfiguration().setBaseUrl(platform.baseUrl());
        bvcsp.getConfiguration().setUsername(BvcspSimulator.ACCOUNT);
        bvcsp.getConfiguration().setPassword(BvcspSimulator.PASSWORD);
        bvcsp.setSslContextParameters(trusting(platform.writeTrustStore(folder.resolve("trusted.p12"))));
        return camel;
    }

    private static SSLContextParameters trusting(Path trustStore) {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + trustStore);
        store.setPassword(BvcspSocketSimulator.TRUST_STORE_PASSWORD);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        SSLContextParameters tls = new SSLContextParameters();
        tls.setTrustManagers(trust);
        return tls;
    }

    @Override
    protected RoutesBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("bvcsp:alarms").to("mock:alarms");
            }
        };
    }

    @Test
    void motionIsAnEvent() throws Exception {
        MockEndpoint alarms = getMockEndpoint("mock:alarms");
        alarms.expectedHeaderReceived("CamelCameraEventType", "motion");

        await().until(() -> platform.statistics(SocketPath.ALARM).connections() == 1);
        platform.send(SocketPath.ALARM, Alarms.alarm(1, System.currentTimeMillis() / 1_000));

        alarms.assertIsSatisfied();
    }
}
