package io.github.camelcameras.sunmiipc;

import java.time.Duration;

import io.github.camelcameras.common.CameraEndpoint;
import io.github.camelcameras.sunmiipc.discovery.DiscoverySearch;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.annotations.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A CamelContext with a component that finds simulated cameras by UDP on loopback, in less time than real ones. */
abstract class DiscoveryTestSupport {

    protected static final DiscoverySearch.Timing SHORT = new DiscoverySearch.Timing(3, Duration.ofMillis(20), Duration.ofMillis(250));
    protected static final DiscoverySearch.Timing ENDLESS = new DiscoverySearch.Timing(3, Duration.ofMillis(20), Duration.ofHours(1));

    protected final DefaultCamelContext context = new DefaultCamelContext();
    protected final ProducerTemplate template = context.createProducerTemplate();
    protected SunmiIpcSimulator simulator;
    protected volatile DiscoverySearch.Timing timing = SHORT;

    @BeforeEach
    void start() {
        simulate(new SimulatorOptions().withCameras(2));
        context.addComponent("sunmi-ipc", new ComponentWithOtherTimes());
        context.start();
        template.start();
    }

    protected void simulate(SimulatorOptions options) {
        close();
        simulator = SunmiIpcSimulator.start(options);
    }

    @AfterEach
    void stop() {
        context.stop();
        close();
    }

    private void close() {
        if (simulator != null) {
            simulator.close();
        }
    }

    protected String uri(String options) {
        return "sunmi-ipc:discovery?broadcastAddress=127.0.0.1&discoveryPort=" + simulator.discoveryPort()
               + (options.contains("localPort") ? "" : "&localPort=0") + options;
    }

    /** Searches take as long as the test wants. */
    @Component("sunmi-ipc")
    private final class ComponentWithOtherTimes extends SunmiIpcComponent {

        @Override
        protected CameraEndpoint newEndpoint(String uri, String name) {
            return new SunmiIpcEndpoint(uri, this, name, getConfiguration().copy()) {
                @Override
                DiscoverySearch newSearch() {
                    return new DiscoverySearch(getDiscovery(), getConfiguration().getByteOrder().order(), timing);
                }
            };
        }
    }
}
