package io.github.camelcameras.bvcsp;

import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import io.github.camelcameras.bvcsp.socket.WebSocketConsumer;
import io.github.camelcameras.common.event.CameraEvent;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.github.camelcameras.test.bvcsp.BvcspSocketSimulator;
import io.github.camelcameras.test.bvcsp.SocketPath;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

import static org.awaitility.Awaitility.await;

/** A CamelContext with a component for the user of a simulated platform, with its websockets, over TLS. */
abstract class BvcspSocketTestSupport extends CamelTestSupport {

    protected final BvcspSimulator simulator = BvcspSimulator.start();
    protected final BvcspSocketSimulator sockets = BvcspSocketSimulator.start(simulator);
    protected final List<CameraEvent> events = new CopyOnWriteArrayList<>();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        BvcspComponent component = BvcspTestSupport.component(simulator);
        component.getConfiguration().setBaseUrl(sockets.baseUrl());
        component.setSslContextParameters(trusting(sockets));
        camel.addComponent("bvcsp", component);
        return camel;
    }

    static SSLContextParameters trusting(BvcspSocketSimulator sockets) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("platform", sockets.certificate());
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setTrustManager((X509TrustManager) factory.getTrustManagers()[0]);
        SSLContextParameters parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }

    /** A route named <code>listener</code> from a websocket, whose name may be followed by options. */
    protected void listen(String name, Processor processor) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(name)).routeId("listener").process(processor);
            }
        });
    }

    static String uri(String name) {
        String delays = (name.contains("?") ? "&" : "?") + "reconnectDelay=20&maximumReconnectDelay=100";
        return "bvcsp:" + name + (name.contains("reconnectDelay") ? "" : delays);
    }

    /** Listens, and waits for the connection. */
    protected void listening(SocketPath path, String name) throws Exception {
        listen(name, this::add);
        connected(path, 1);
    }

    protected void add(Exchange exchange) {
        events.add(exchange.getMessage().getBody(CameraEvent.class));
    }

    /** Waits until so many connections have been made, and one is open. */
    protected void connected(SocketPath path, int ever) {
        await().until(() -> sockets.statistics(path).connectionsEver() >= ever && sockets.statistics(path).connections() == 1);
    }

    protected WebSocketConsumer<?> listener() {
        return (WebSocketConsumer<?>) context.getRoute("listener").getConsumer();
    }

    /** Stops the route, which may wait for exchanges; returns when it has begun to. */
    protected Thread stopInBackground() {
        WebSocketConsumer<?> stopped = listener();
        Thread stop = new Thread(() -> {
            try {
                context.getRouteController().stopRoute("listener");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        stop.start();
        await().until(() -> stopped.isSuspendingOrSuspended() || stopped.isStoppingOrStopped());
        return stop;
    }

    /** Sends with arguments as headers. */
    protected Exchange send(String name, Map<String, Object> arguments) {
        return template.request("bvcsp:" + name, exchange -> arguments.forEach(
                (argument, value) -> exchange.getMessage().setHeader("CamelBvcsp." + argument, value)));
    }

    @AfterEach
    void closeSimulator() {
        sockets.close();
        simulator.close();
    }
}
