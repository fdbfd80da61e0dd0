package io.github.camelcameras.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * One first use in a JVM that has used nothing yet but a CamelContext; prints the milliseconds of each step. Knows no component,
 * since what it loads itself would not be measured.
 */
public final class FirstUseInJvm {

    static final String ENDPOINT = "endpoint";
    static final String PRODUCER = "producer";
    static final String CALL = "first call";

    private FirstUseInJvm() {
    }

    /** @param arguments the URI; then the options of the account, each <code>name=value</code>, without which there is no call */
    public static void main(String[] arguments) throws Exception {
        CamelContext context = new DefaultCamelContext();
        context.start();
        try {
            use(context, arguments);
        } finally {
            context.stop();
        }
    }

    private static void use(CamelContext context, String[] arguments) throws Exception {
        long start = System.nanoTime();
        Endpoint endpoint = context.getEndpoint(arguments[0]);
        print(ENDPOINT, start);

        endpoint.configureProperties(Arrays.stream(arguments).skip(1).map(option -> option.split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1])));

        start = System.nanoTime();
        Producer producer = endpoint.createProducer();
        producer.start();
        print(PRODUCER, start);

        if (arguments.length > 1) {
            Exchange exchange = endpoint.createExchange();
            start = System.nanoTime();
            producer.process(exchange);
            print(CALL, start);
            if (exchange.getException() != null) {
                throw exchange.getException();
            }
        }
    }

    private static void print(String step, long start) {
        System.out.println(step + "=" + (System.nanoTime() - start) / 1e6);
    }
}
