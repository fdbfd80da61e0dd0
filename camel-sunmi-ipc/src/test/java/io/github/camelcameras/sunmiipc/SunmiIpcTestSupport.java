package io.github.camelcameras.sunmiipc;

import java.util.HashMap;
import java.util.Map;

import io.github.camelcameras.test.sunmiipc.Call;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A CamelContext with a component for simulated cameras. */
abstract class SunmiIpcTestSupport extends CamelTestSupport {

    protected final SunmiIpcSimulator simulator = SunmiIpcSimulator.start(options());

    /** What the cameras are like. */
    protected SimulatorOptions options() {
        return new SimulatorOptions().withKeys("123", NoSunmiIpcSecretsInLogs.SECRET_KEY, NoSunmiIpcSecretsInLogs.ACTIVATION_CODE);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.addComponent("sunmi-ipc", component(simulator));
        return camel;
    }

    static SunmiIpcComponent component(SunmiIpcSimulator simulator) {
        SunmiIpcComponent component = new SunmiIpcComponent();
        component.setTrustedFingerprints(simulator.fingerprint());
        SunmiIpcConfiguration options = component.getConfiguration();
        options.setPort(simulator.httpsPort());
        options.setAppId("123");
        options.setSecretKey(NoSunmiIpcSecretsInLogs.SECRET_KEY);
        options.setPassphrase(NoSunmiIpcSecretsInLogs.ACTIVATION_CODE);
        return component;
    }

    /** A route, named <code>cameras</code>, from the message channels of all cameras. */
    protected void listen(String options, Processor processor) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(channel(options)).routeId("cameras").process(processor);
            }
        });
    }

    protected String channel(String options) {
        return "sunmi-ipc:channel?hosts=" + String.join(",", simulator.hosts()) + "&channelPort=" + simulator.channelPort()
               + "&reconnectDelay=20" + (options.contains("maximumReconnectDelay") ? "" : "&maximumReconnectDelay=200") + options;
    }

    /** Calls with these headers and no body; gives the body of the answer. */
    protected Object call(String uri, Map<String, Object> headers) {
        return template.requestBodyAndHeaders(uri, null, new HashMap<>(headers));
    }

    /** The call that the cameras had, if it was the only one. */
    protected Call onlyCall() {
        assertThat(simulator.https().calls()).hasSize(1);
        return simulator.https().calls().get(0);
    }

    protected static void assertIllegal(ThrowingCallable call, String message) {
        assertThatThrownBy(call).cause().isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }
}
