package io.github.camelcameras.benchmarks;

import java.util.concurrent.TimeUnit;

import io.github.camelcameras.sunmiipc.channel.BareChannel;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
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
 * The events of one camera that sends as many as are taken, over one message channel, each parsed and acknowledged: by Netty and
 * Jackson alone, and by a route from <code>sunmi-ipc:channel</code>. The camera is in a JVM of its own.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ChannelBenchmark {

    @Benchmark
    @OperationsPerInvocation(Events.BATCH)
    public void nettyAndJackson(Bare bare) throws InterruptedException {
        bare.events.awaitBatch();
    }

    @Benchmark
    @OperationsPerInvocation(Events.BATCH)
    public void sunmiIpcComponent(Component component) throws InterruptedException {
        component.events.awaitBatch();
    }

    @State(Scope.Benchmark)
    public static class Bare {

        private final Events events = new Events();
        private SunmiCameras camera;
        private BareChannel channel;

        @Setup
        public void start() throws Exception {
            camera = new SunmiCameras(1);
            camera.send(0);
            channel = new BareChannel("127.0.0.1", Integer.parseInt(camera.port()), camera.fingerprint(), SimulatorOptions.APP_ID,
                    SimulatorOptions.SECRET_KEY, events::count);
        }

        @Setup(Level.Iteration)
        public void begin() {
            events.begin();
        }

        @TearDown
        public void stop() throws Exception {
            channel.close();
            camera.close();
        }
    }

    @State(Scope.Benchmark)
    public static class Component {

        private final Events events = new Events();
        private SunmiCameras camera;
        private CamelContext context;

        @Setup
        public void start() throws Exception {
            camera = new SunmiCameras(1);
            camera.send(0);
            context = new DefaultCamelContext();
            context.addComponent("sunmi-ipc", camera.component());
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&channelPort=" + camera.port()).process(exchange -> events.count());
                }
            });
            context.start();
        }

        @Setup(Level.Iteration)
        public void begin() {
            events.begin();
        }

        @TearDown
        public void stop() throws Exception {
            context.stop();
            camera.close();
        }
    }
}
