package io.github.camelcameras.sunmiipc;

import java.nio.ByteOrder;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the options of a channel do: its cameras, its threads, the order of its bytes. */
@Timeout(60)
class ChannelOptionsTest extends ChannelTestSupport {

    @Test
    void itsEventLoopKeepsNoJvmAlive() throws Exception {
        listen("", this::add);

        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().endsWith("-io")).isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    @Test
    void aSupplierOfHostsIsAskedAgain() throws Exception {
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        context.getRegistry().bind("shop", (Supplier<Collection<String>>) () -> hosts);
        hosts.add("127.0.0.1");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("sunmi-ipc:channel?hostsSupplier=#shop&channelPort=" + simulator.channelPort()).routeId("cameras").process(
                        ChannelOptionsTest.this::add);
            }
        });
        subscribed(1);

        hosts.add("localhost"); // the same camera by another name: looked up, too
        channel().refresh();
        subscribed(2);
        hosts.remove("127.0.0.1");
        channel().refresh();
        await().until(() -> channels.disconnects() == 1);
        subscribed(1);
        assertThat(channel().getCameras()).isEqualTo(1);
    }

    @Test
    void aWorkerGroupThatIsBroughtIsUsedAndLeftAlone() throws Exception {
        EventLoopGroup group = new NioEventLoopGroup(1);
        context.getRegistry().bind("group", group);
        listen("&workerGroup=#group", this::add);
        subscribed(1);
        assertThat(threads("sunmi-ipc-io")).isEmpty();

        context.getRouteController().stopRoute("cameras");

        assertThat(group.isShuttingDown()).isFalse();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }

    @Test
    void littleEndianIsAnOption() throws Exception {
        try (SunmiIpcSimulator other = SunmiIpcSimulator.start(options().withByteOrder(ByteOrder.LITTLE_ENDIAN))) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("sunmi-ipc:channel?hosts=127.0.0.1&byteOrder=littleEndian&channelPort=" + other.channelPort()).process(
                            ChannelOptionsTest.this::add);
                }
            });
            await().until(() -> other.channels().subscribed() == 1);
            other.channels().publish(0, other.events().dynamicDetect(0, 1));
            await().until(() -> other.channels().acknowledged() == 1);
        }
    }

    @Test
    void wrongOptionsAreToldWhenTheRouteStarts() {
        assertThatThrownBy(() -> listen("&keepAlive=999", this::add)).hasStackTraceContaining("Option keepAlive must be at least 1000");
        assertThatThrownBy(() -> listen("&delay=5", this::add)).hasStackTraceContaining("Option delay is for polling");
        assertThatThrownBy(() -> listen("&eventTypes=vehicle", this::add)).hasStackTraceContaining("sunmi-ipc:channel never gives");
        assertThatThrownBy(() -> startRoute("sunmi-ipc:channel")).hasStackTraceContaining("Option hosts must be addresses of cameras");
        assertThatThrownBy(() -> startRoute("sunmi-ipc:channel?hosts=10.0.0.1/x")).hasStackTraceContaining("but was '10.0.0.1/x'");
        assertThat(threads("sunmi-ipc")).isEmpty();
    }

    private void startRoute(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:none");
            }
        });
    }
}
