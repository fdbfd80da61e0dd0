package io.github.camelcameras.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelcameras.simcam.SimCamComponent;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jackson.JacksonDataFormat;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The list of cameras, asked for by one thread over one kept connection: by HttpClient 5 and Jackson alone, by
 * <code>simcam:listDevices</code>, and by the route that one would write without it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ListDevicesBenchmark {

    private final ObjectMapper json = new ObjectMapper();
    private DeviceListServer server;
    private CloseableHttpClient client;
    private CamelContext context;
    private Producer component;
    private Producer route;

    @Setup
    public void start() throws Exception {
        server = new DeviceListServer();
        client = HttpClients.custom().disableAutomaticRetries().disableCookieManagement().disableRedirectHandling().build();
        SimCamComponent simCam = new SimCamComponent();
        simCam.getConfiguration().setBaseUrl(server.baseUrl());
        simCam.getConfiguration().setClientId("client");
        simCam.getConfiguration().setClientSecret("secret");
        context = new DefaultCamelContext();
        context.addComponent("simcam", simCam);
        context.addRoutes(new HandWrittenRoute(server.baseUrl()));
        context.start();
        component = producer("simcam:listDevices");
        route = producer("direct:listDevices");
        requireSameResult();
    }

    @TearDown
    public void stop() throws IOException {
        context.stop();
        client.close();
        server.close();
    }

    @Benchmark
    public Object httpClientAndJackson() throws IOException {
        HttpPost post = new HttpPost(server.baseUrl() + "/api/getDeviceList");
        post.setHeader("Authorization", "Bearer a");
        post.setEntity(new ByteArrayEntity(new byte[0], ContentType.APPLICATION_FORM_URLENCODED));
        return client.execute(post, response -> {
            try (InputStream body = response.getEntity().getContent()) {
                return json.readValue(body.readAllBytes(), Map.class).get("cameras");
            }
        });
    }

    @Benchmark
    public Object simCamComponent() throws Exception {
        return call(component);
    }

    @Benchmark
    public Object handWrittenRoute() throws Exception {
        return call(route);
    }

    private Producer producer(String uri) throws Exception {
        Producer producer = context.getEndpoint(uri).createProducer();
        producer.start();
        return producer;
    }

    private static Object call(Producer producer) throws Exception {
        Exchange exchange = producer.getEndpoint().createExchange();
        producer.process(exchange);
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        return exchange.getMessage().getBody();
    }

    /** Three ways to do different things would be no comparison. */
    private void requireSameResult() throws Exception {
        Object expected = httpClientAndJackson();
        if (!(expected instanceof List) || !expected.equals(simCamComponent()) || !expected.equals(handWrittenRoute())) {
            throw new IllegalStateException("The results differ");
        }
    }

    /** As one would write it, with a token that somebody else has got. */
    private static final class HandWrittenRoute extends RouteBuilder {

        private final String baseUrl;

        HandWrittenRoute(String baseUrl) {
            this.baseUrl = baseUrl;
        }

        @Override
        public void configure() {
            from("direct:listDevices")
                .setHeader(Exchange.HTTP_METHOD, constant("POST"))
                .setHeader(Exchange.CONTENT_TYPE, constant("application/x-www-form-urlencoded"))
                .setHeader("Authorization", constant("Bearer a"))
                .setBody(constant("".getBytes(StandardCharsets.UTF_8)))
                .to(baseUrl + "/api/getDeviceList")
                .unmarshal(new JacksonDataFormat(Map.class))
                .setBody(exchange -> exchange.getMessage().getBody(Map.class).get("cameras"));
        }
    }
}
