package io.github.camelcameras.ivyiot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.github.camelcameras.test.ivyiot.IvyiotSimulator;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.AfterEach;

/** A CamelContext with a component for the user of a simulated platform. */
abstract class IvyiotTestSupport extends CamelTestSupport {

    /** A device that the user has. */
    static final String DEVICE = "00626EAA0001";

    protected final IvyiotSimulator simulator = IvyiotSimulator.start();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext camel = super.createCamelContext();
        camel.addComponent("ivyiot", component(simulator));
        return camel;
    }

    static IvyiotComponent component(IvyiotSimulator simulator) {
        IvyiotComponent component = new IvyiotComponent();
        IvyiotConfiguration options = component.getConfiguration();
        options.setBaseUrl(simulator.baseUrl());
        options.setAllowedDomains("localhost,127.0.0.1");
        options.setClientId(IvyiotSimulator.CLIENT_ID);
        options.setOpenId(IvyiotSimulator.OPEN_ID);
        options.setAccessToken(simulator.accessToken());
        options.setOemCode(IvyiotSimulator.OEM_CODE);
        options.setSecretKey(IvyiotSimulator.DELETE_KEY);
        return component;
    }

    /** The user is that of a bean from now on. */
    void supply(IvyiotCredentialsProvider provider) {
        options().setClientId(null);
        options().setOpenId(null);
        options().setAccessToken(null);
        options().setCredentialsProvider(provider);
    }

    /** What a login gives at present. */
    IvyiotCredentials present() {
        return new IvyiotCredentials(IvyiotSimulator.CLIENT_ID, IvyiotSimulator.OPEN_ID, simulator.accessToken());
    }

    IvyiotConfiguration options() {
        return context.getComponent("ivyiot", IvyiotComponent.class).getConfiguration();
    }

    /** Calls an operation with arguments as headers. */
    Object call(String uri, Map<String, Object> arguments) {
        return template.request("ivyiot:" + uri, exchange -> arguments.forEach(
                (name, value) -> exchange.getMessage().setHeader("CamelIvyiot." + name, value))).getMessage().getBody();
    }

    /** Why a call fails. */
    <T extends Exception> T failure(String uri, Class<T> type) {
        Exchange exchange = template.request("ivyiot:" + uri, message -> { });
        NoIvyiotSecretsInLogs.assertNoSecretIn(exchange.getException());
        return exchange.getException(type);
    }

    /** Makes many calls at the same time, and gives what they gave. */
    <T> List<T> atOnce(int number, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Future<T>> calls = Stream.generate(() -> threads.submit(call)).limit(number).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : calls) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @AfterEach
    void closeSimulator() {
        simulator.close();
    }
}
