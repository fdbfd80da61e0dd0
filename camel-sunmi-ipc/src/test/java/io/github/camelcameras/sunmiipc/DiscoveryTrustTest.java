package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.common.test.WeakSettings;
import io.github.camelcameras.sunmiipc.channel.ChannelConsumer;
import io.github.camelcameras.sunmiipc.discovery.DiscoverySearch;
import io.github.camelcameras.sunmiipc.event.CameraHosts;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How much a search believes of what anybody in the network can answer. */
@Timeout(120)
@EnabledOnOs(OS.LINUX) // where each address of 127.0.0.0/8 is this machine
class DiscoveryTrustTest extends DiscoveryTestSupport {

    private final ConcurrentMap<String, Integer> connections = new ConcurrentHashMap<>();
    private int lines;

    @BeforeEach
    void forgetTheLog() {
        search(uri("")); // nothing to complain of
        lines = LogCapture.lines().size();
    }

    @Test
    void tenThousandInventedAnswersLeadToNoConnectionButToTheirSender() throws Exception {
        timing = new DiscoverySearch.Timing(3, Duration.ofMillis(20), Duration.ofSeconds(3));
        simulator.discovery().invent(invented(10_500, i -> "127.2." + i / 250 + "." + (1 + i % 250)));
        try (ServerSocket anyHost = new ServerSocket(0, 1_000, InetAddress.getByName("0.0.0.0"))) {
            Thread accepting = new Thread(() -> accept(anyHost));
            accepting.start();
            listen("&channelPort=" + anyHost.getLocalPort());
            await().until(() -> connections.size() == 2);

            ChannelConsumer consumer = (ChannelConsumer) context.getRoute("cameras").getConsumer();
            consumer.refresh();
            consumer.refresh();
            assertThat(consumer.getCameras()).isEqualTo(2);
            Map<String, Integer> before = Map.copyOf(connections);
            await().untilAsserted(() -> assertThat(connections).allSatisfy((host, number) ->
                    assertThat(number).as("again, after a while").isGreaterThan(before.get(host))));
            context.stop();
        }

        assertThat(connections.keySet()).containsExactlyInAnyOrder("127.1.0.1", "127.1.0.2");
        assertThat(warnings("DiscoverySearch", "got \\d{4,5} answers about cameras at another address than they are from, and ignored them:"
                + " the first, from 127.1.0.1, about 127.2.\\S+ \\(see option relayedAnswers\\)")).hasSize(1);
        assertThat(warnings("", "127\\.2\\.")).as("one for all of them").hasSize(1);
    }

    @Test
    void whatAnswersForOthersIsBelievedWhereAnOptionSaysSo() {
        simulator.discovery().ip(0, "10.0.0.9");

        assertThat(search(uri(""))).containsExactly("127.1.0.2");
        int told = LogCapture.lines().size();
        assertThat(search(uri("&relayedAnswers=true"))).containsExactly("10.0.0.9", "127.1.0.2");
        WeakSettings.assertToldOnce(told, "relayedAnswers");
    }

    @Test
    void anAddressIsOneCameraHoweverManyItSaysThatItIs() {
        simulator.discovery().invent(invented(1_000, i -> "127.1.0.1"));

        assertThat(search(uri(""))).hasSize(2).contains("127.1.0.1", "127.1.0.2");
    }

    @Test
    void aSearchTakesAFewNewCamerasAndTheNextOneTheOthers() {
        simulate(new SimulatorOptions().withCameras(5));
        CameraHosts hosts = context.getEndpoint(uri("&hosts=discover&maxNewCameras=2"), SunmiIpcEndpoint.class).hosts();

        assertThat(hosts.current()).containsExactly("127.1.0.1", "127.1.0.2");
        simulator.discovery().remove(1);
        assertThat(hosts.current()).containsExactly("127.1.0.1", "127.1.0.3", "127.1.0.4");
        assertThat(warnings("DiscoverySearch", "took 2 that are new, and left out 9 answers of others .option maxNewCameras"))
                .as("said once, until there is nothing to say").hasSize(1);
        assertThat(warnings("DiscoverySearch", "left out")).hasSize(1);

        assertThat(hosts.current()).hasSize(4);
        assertThat(hosts.current()).contains("127.1.0.5").hasSize(4);
    }

    @Test
    void eventsOfNewCamerasAreAFewAfterEachSearch() throws Exception {
        simulate(new SimulatorOptions().withCameras(5));
        String uri = uri("&initialDelay=0&delay=1&maxNewCameras=2");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> connections.put(exchange.getMessage().getHeader(SunmiIpcConstants.HOST, String.class),
                        simulator.discovery().requests().size()));
            }
        });

        await().until(() -> connections.size() == 5);
        assertThat(connections.values().stream().distinct()).as("searches").hasSizeGreaterThanOrEqualTo(3);
    }

    private void listen(String options) throws Exception {
        String uri = "sunmi-ipc:channel?hosts=discover&appId=1&secretKey=2&reconnectDelay=50&maximumReconnectDelay=200"
                     + "&broadcastAddress=127.0.0.1&localPort=0&discoveryPort=" + simulator.discoveryPort() + options;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("cameras").to("mock:events");
            }
        });
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                connections.merge(connection.getLocalAddress().getHostAddress(), 1, Integer::sum);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private List<String> search(String uri) {
        List<?> cameras = template.requestBody(uri, null, List.class);
        return cameras.stream().map(camera -> ((Map<?, ?>) camera).get("ip").toString()).toList();
    }

    private static Map<String, String> invented(int number, IntFunction<String> ip) {
        return IntStream.range(0, number).boxed().collect(Collectors.toMap(i -> "INVENTED" + i, ip::apply));
    }

    private List<String> warnings(String logger, String text) {
        return LogCapture.lines().stream().skip(lines).filter(line -> line.startsWith("WARN") && line.contains(logger)
                && line.matches("(?s).*" + text + ".*")).toList();
    }
}
