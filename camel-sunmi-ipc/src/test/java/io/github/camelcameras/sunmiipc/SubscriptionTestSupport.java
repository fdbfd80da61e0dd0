package io.github.camelcameras.sunmiipc;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.PlatformHttp;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import io.github.camelcameras.test.sunmiipc.Webhook;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.AvailablePortFinder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

import static org.awaitility.Awaitility.await;

/** Cameras are kept subscribed to a webhook. */
abstract class SubscriptionTestSupport extends CamelTestSupport {

    protected static final Duration SOON = Duration.ofSeconds(10);

    protected final int port = AvailablePortFinder.getNextAvailable();
    private final int linesBefore = LogCapture.lines().size();
    protected SunmiIpcSimulator simulator = SunmiIpcSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        PlatformHttp.addTo(camel, port);
        return camel;
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }

    protected void simulate(int cameras) {
        simulator.close();
        simulator = SunmiIpcSimulator.start(new SimulatorOptions().withCameras(cameras));
    }

    protected void subscribe(String hosts, String options) throws Exception {
        subscribe("&hosts=" + hosts + options);
    }

    protected void subscribe(String options) throws Exception {
        addComponent();
        addRoute("sunmi-ipc:webhook?webhookPath=/sunmi&autoSubscribe=true&subscriptionCheckInterval=200&callbackUrl=" + address()
                 + options);
    }

    protected void addComponent() {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.setTrustedFingerprints(simulator.fingerprint());
        component.getConfiguration().setPort(simulator.httpsPort());
        component.getConfiguration().setAppId(SimulatorOptions.APP_ID);
        component.getConfiguration().setSecretKey(SimulatorOptions.SECRET_KEY);
        context.addComponent("sunmi-ipc", component);
    }

    protected void addRoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("subscribed").to("mock:events");
            }
        });
    }

    protected String address() {
        return "http://localhost:" + port + "/sunmi";
    }

    /** The statuses that a camera gets from those that it is to tell. */
    protected List<Integer> reportMotion(int camera) {
        return report(camera, simulator.events().dynamicDetect(camera, 0));
    }

    protected List<Integer> reportFace() {
        return report(0, simulator.events().faceRecog(0, "vip", "1"));
    }

    protected List<Integer> report(int camera, Map<String, Object> event) {
        return simulator.webhook().report(camera, event).stream().map(Webhook.Reply::status).toList();
    }

    protected Duration timeToStop() throws Exception {
        long start = System.nanoTime();
        context.getRouteController().stopRoute("subscribed");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    protected void assertNoCallsFor(Duration time) {
        int calls = simulator.https().calls().size();
        await().during(time).atMost(time.plusSeconds(5)).until(() -> simulator.https().calls().size() == calls);
    }

    protected List<String> logged(String level, String text) {
        List<String> lines = LogCapture.lines();
        return lines.subList(linesBefore, lines.size()).stream().filter(line -> line.startsWith(level) && line.contains(text)).toList();
    }
}
