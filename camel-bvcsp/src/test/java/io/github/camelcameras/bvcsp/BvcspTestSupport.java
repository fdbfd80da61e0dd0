package io.github.camelcameras.bvcsp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A CamelContext with a component for the user of a simulated platform. */
abstract class BvcspTestSupport extends CamelTestSupport {

    protected final BvcspSimulator simulator = BvcspSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.addComponent("bvcsp", component(simulator));
        return camel;
    }

    static BvcspComponent component(BvcspSimulator simulator) {
        BvcspComponent component = new BvcspComponent();
        BvcspConfiguration options = component.getConfiguration();
        options.setBaseUrl(simulator.baseUrl());
        options.setUsername(BvcspSimulator.ACCOUNT);
        options.setPassword(BvcspSimulator.PASSWORD);
        return component;
    }

    BvcspConfiguration options() {
        return context.getComponent("bvcsp", BvcspComponent.class).getConfiguration();
    }

    /** What is sent of a password. */
    static String digest(String account, String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((account + "_" + password).getBytes(StandardCharsets.UTF_8));
            return "SHA256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls an operation with arguments as headers. */
    Exchange exchange(String uri, Map<String, Object> arguments) {
        return template.request("bvcsp:" + uri, exchange -> arguments.forEach(
                (name, value) -> exchange.getMessage().setHeader("CamelBvcsp." + name, value)));
    }

    /** What it gives; fails where it does. */
    Object call(String uri, Map<String, Object> arguments) {
        Exchange exchange = exchange(uri, arguments);
        if (exchange.getException() != null) {
            throw new AssertionError(uri + " failed", exchange.getException());
        }
        return exchange.getMessage().getBody();
    }

    /** Why a call fails. */
    <T extends Exception> T failure(String uri, Class<T> type) {
        Exchange exchange = exchange(uri, Map.of());
        NoBvcspSecretsInLogs.assertNoSecretIn(exchange.getException());
        return exchange.getException(type);
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }
}
