package io.github.camelcameras.simcam;

import io.github.camelcameras.test.simcam.SimCamSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A CamelContext with a component for the account of a simulated platform. */
abstract class SimCamTestSupport extends CamelTestSupport {

    protected final SimCamSimulator simulator = SimCamSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.addComponent("simcam", component());
        return camel;
    }

    protected SimCamComponent component() {
        SimCamComponent component = new SimCamComponent();
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setClientId(SimCamSimulator.CLIENT_ID);
        component.getConfiguration().setClientSecret(SimCamSimulator.CLIENT_SECRET);
        return component;
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }
}
