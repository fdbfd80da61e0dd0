package io.github.camelcameras.quarkus;

import java.util.Map;

import io.github.camelcameras.examples.test.SimulatedVendors;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Simulated vendors, for as long as the application of a test runs. */
public class VendorsResource implements QuarkusTestResourceLifecycleManager {

    private final SimulatedVendors vendors = SimulatedVendors.start().trustedHere();

    @Override
    public Map<String, String> start() {
        return vendors.properties();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(vendors, new TestInjector.MatchesType(SimulatedVendors.class));
    }

    @Override
    public void stop() {
        vendors.close();
    }
}
