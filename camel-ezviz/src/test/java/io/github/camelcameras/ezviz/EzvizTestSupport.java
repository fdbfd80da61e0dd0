package io.github.camelcameras.ezviz;

import io.github.camelcameras.test.ezviz.EzvizSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A CamelContext with a component for the account of a simulated platform. */
abstract class EzvizTestSupport extends CamelTestSupport {

    protected final EzvizSimulator simulator = EzvizSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.addComponent("ezviz", component(simulator));
        return camel;
    }

    static EzvizComponent component(EzvizSimulator simulator) {
        EzvizComponent component = new EzvizComponent();
        EzvizConfiguration options = component.getConfiguration();
        options.setBaseUrl(simulator.baseUrl());
        options.setAllowedAreaDomains("localhost");
        options.setAllowedPictureDomains("localhost");
        options.setAppKey(EzvizSimulator.APP_KEY);
        options.setSecretKey(EzvizSimulator.APP_SECRET);
        return component;
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }
}
