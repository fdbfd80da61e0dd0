package io.github.camelcameras.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelcameras.common.json.Json;
import io.github.camelcameras.test.bvcsp.BvcspSimulator;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.TrustOptions;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The alarms of a platform that sends as many as are taken, over one websocket with TLS, each parsed: by camel-vertx-websocket and
 * camel-jackson, with a token that somebody else has got, and by a route from <code>bvcsp:alarms</code>. The platform is in a JVM of its
 * own.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AlarmBenchmark {

    private static final long ENDLESS = Long.MAX_VALUE / 2;

    @Benchmark
    @OperationsPerInvocation(Events.BATCH)
    public void vertxWebsocketAndJackson(Vertx vertx) throws InterruptedException {
        vertx.awaitBatch();
    }

    @Benchmark
    @OperationsPerInvocation(Events.BATCH)
    public void bvcspComponent(Component component) throws InterruptedException {
        component.awaitBatch();
    }

    /** A route that listens to alarms. */
    @State(Scope.Benchmark)
    public abstract static class Listener {

        private final Events events = new Events();
        private BvcspPlatform platform;
        private CamelContext context;

        @Setup
        public void start() throws Exception {
            platform = new BvcspPlatform();
            context = new DefaultCamelContext();
            context.addRoutes(route(platform, context, events));
            context.start();
            platform.awaitListener(1);
            platform.raise(1, ENDLESS, Instant.now().getEpochSecond());
        }

        abstract RouteBuilder route(BvcspPlatform platform, CamelContext context, Events events) throws Exception;

        @Setup(Level.Iteration)
        public void begin() {
            events.begin();
        }

        void awaitBatch() throws InterruptedException {
            events.awaitBatch();
        }

        @TearDown
        public void stop() {
            platform.close(); // first, as camel-vertx-websocket has a stack trace for each message that comes while it stops
            context.stop();
        }
    }

    @State(Scope.Benchmark)
    public static class Vertx extends Listener {

        @Override
        RouteBuilder route(BvcspPlatform platform, CamelContext context, Events events) throws Exception {
            // not by SSLContextParameters, as the component wants a key in them
            context.getRegistry().bind("client", new HttpClientOptions().setSsl(true).setTrustOptions(TrustOptions.wrap(platform.trust())));
            String token = logIn(platform, context);
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("vertx-websocket:wss://" + platform.address() + "/bvcsp/v1/ws/event/alarm?consumeAsClient=true"
                         + "&clientOptions=#client&clientSubProtocols=" + token)
                        .unmarshal().json()
                        .process(exchange -> events.count());
                }
            };
        }

        private static String logIn(BvcspPlatform platform, CamelContext context) throws Exception {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((BvcspSimulator.ACCOUNT + "_" + BvcspSimulator.PASSWORD).getBytes(StandardCharsets.UTF_8));
            HttpRequest login = HttpRequest.newBuilder(URI.create("https://" + platform.address() + "/bvcsp/v1/auth/login"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.write(Map.of("username", BvcspSimulator.ACCOUNT,
                            "password_encrypted", "SHA256:" + HexFormat.of().formatHex(digest),
                            "timestamp", Instant.now().getEpochSecond()))))
                    .build();
            String answer = HttpClient.newBuilder().sslContext(platform.tls().createSSLContext(context)).build()
                    .send(login, HttpResponse.BodyHandlers.ofString()).body();
            return (String) ((Map<?, ?>) ((Map<?, ?>) Json.read(answer)).get("data")).get("token");
        }
    }

    @State(Scope.Benchmark)
    public static class Component extends Listener {

        @Override
        RouteBuilder route(BvcspPlatform platform, CamelContext context, Events events) throws Exception {
            context.addComponent("bvcsp", platform.component());
            return new RouteBuilder() {
                @Override
                public void configure() {
                    from("bvcsp:alarms").process(exchange -> events.count());
                }
            };
        }
    }
}
