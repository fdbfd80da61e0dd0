package io.github.camelcameras.sunmiipc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

import io.github.camelcameras.common.test.LogCapture;
import io.github.camelcameras.sunmiipc.discovery.DiscoverySearch;
import io.github.camelcameras.sunmiipc.event.CameraHosts;
import io.github.camelcameras.test.sunmiipc.Discovery;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import org.apache.camel.Producer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/** <code>sunmi-ipc:discovery</code>, called: one search, its answers and its options. */
@Timeout(60)
class DiscoveryTest extends DiscoveryTestSupport {

    @Test
    void aSearchTakesFiveSecondsAndAsksThreeTimes() {
        timing = DiscoverySearch.Timing.SUGGESTED;
        simulator.discovery().remove(1);

        long start = System.nanoTime();
        CompletableFuture<Object> search = CompletableFuture.supplyAsync(() -> template.requestBody(uri("&relayedAnswers=true"),
                (Object) null));
        await().until(() -> simulator.discovery().requests().size() == 1);
        simulator.discovery().add(1);
        simulator.discovery().ip(0, "10.0.0.9");
        List<?> cameras = (List<?>) search.join();
        long end = System.nanoTime();

        assertThat(cameras).as("in the order of the first answers; the last answer counts").hasSize(2).first()
                .isEqualTo(Map.of("ip", "10.0.0.9", "mac", "04:12:24:E3:00:00", "firmware", "1.0.0", "name", "SUNMI", "model", "FM020",
                        "type", "IPC", "network", "LAN", "deviceid", simulator.serial(0)));
        List<Discovery.Request> requests = simulator.discovery().requests();
        assertThat(requests).hasSize(3);
        for (int i = 0; i < requests.size(); i++) {
            assertThat(millis(requests.get(0).nanos(), requests.get(i).nanos())).isCloseTo(i * 1000L, within(300L));
        }
        assertThat(millis(start, end)).isCloseTo(5000, within(800L));
    }

    @Test
    void theListCanBeJson() {
        assertThat(template.requestBody(uri("&outputType=JSON"), null, String.class))
                .startsWith("[{\"ip\":\"127.1.0.1\",\"mac\":").contains("},{\"ip\":\"127.1.0.2\"");
    }

    @Test
    void theBytesCanBeInTheOtherOrder() {
        simulate(new SimulatorOptions().withByteOrder(ByteOrder.LITTLE_ENDIAN));

        assertThat(search(uri("&byteOrder=littleEndian"))).containsExactly("127.0.0.1");
        assertThat(simulator.discovery().malformed()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Discovery.Answers.class, names = { "WRONG_CRC", "GARBAGE", "NOT_BASE64" })
    void whatIsNoAnswerIsIgnored(Discovery.Answers kind) {
        assertThat(search(uri(""))).hasSize(2);
        simulator.discovery().answers(kind);
        int lines = LogCapture.lines().size();

        assertThat(search(uri(""))).isEmpty();
        assertThat(search(uri(""))).isEmpty();
        List<String> logged = LogCapture.lines().subList(lines, LogCapture.lines().size());
        assertThat(logged).filteredOn(line -> line.contains("A datagram from 127.1.0.")).hasSize(12)
                .allSatisfy(line -> assertThat(line).startsWith("DEBUG"));
        assertThat(logged).as("said once, until there is nothing to say").filteredOn(line -> line.startsWith("WARN")).singleElement()
                .asString().contains("got 6 datagrams, none of which is an answer: the first, from 127.1.0.1, is ignored as it")
                .contains("option byteOrder may be the other one");

        simulator.discovery().answers(Discovery.Answers.NORMAL);
        assertThat(search(uri(""))).hasSize(2);
    }

    @Test
    void aCameraIsListedOnceHoweverOftenItAnswers() {
        simulator.discovery().answers(Discovery.Answers.TWICE);

        assertThat(search(uri(""))).containsExactly("127.1.0.1", "127.1.0.2");
    }

    @Test
    void fiveThousandCamerasThatAnswerAtOnceAreAllFound() {
        simulate(new SimulatorOptions().withCameras(5_000));
        timing = DiscoverySearch.Timing.SUGGESTED;

        assertThat(search(uri("&maxNewCameras=5000"))).hasSize(5_000).doesNotHaveDuplicates();
    }

    @Test
    void aStoppedProducerEndsItsSearchesAtOnceAndSearchesAgainWhenStarted() throws Exception {
        timing = ENDLESS;
        SunmiIpcEndpoint endpoint = context.getEndpoint(uri("&localPort=" + freePort()), SunmiIpcEndpoint.class);
        Producer producer = endpoint.createProducer();
        producer.start();
        List<CompletableFuture<Void>> searches = List.of(process(producer), process(producer));
        await().until(() -> simulator.discovery().requests().size() == 3);

        producer.stop();
        assertThat(searches).as("the one that waits for the port, too").allSatisfy(search -> assertThatThrownBy(search::join)
                .cause().isInstanceOf(IOException.class).hasMessage("The search for cameras was stopped"));

        timing = SHORT;
        producer.start();
        process(producer).join();
    }

    @Test
    void searchesFromTheSamePortWaitForEachOther() {
        String uri = uri("&localPort=" + freePort());

        List<CompletableFuture<List<String>>> searches = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> search(uri), task -> new Thread(task).start())).toList();

        assertThat(searches).allSatisfy(search -> assertThat(search.join()).containsExactly("127.1.0.1", "127.1.0.2"));
    }

    @Test
    void aPortThatIsTakenIsToldWithItsOption() throws Exception {
        try (DatagramSocket taken = new DatagramSocket(null)) {
            taken.setReuseAddress(false);
            taken.bind(new InetSocketAddress(0));

            assertThatThrownBy(() -> search(uri("&localPort=" + taken.getLocalPort())))
                    .hasStackTraceContaining("Option localPort: cannot search for cameras from port " + taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource({ "broadcastAddress=nobody.invalid,Option broadcastAddress must be an IPv4 address",
            "broadcastAddress=fe80::1,Option broadcastAddress must be an IPv4 address",
            "discoveryPort=0,Option discoveryPort must be from 1 to 65535", "localPort=65536,Option localPort must be from 0 to 65535",
            "maxNewCameras=0,Option maxNewCameras must be 1 or more",
            "acknowledge=afterRoute,Option acknowledge is for events that are pushed",
            "param.a=1,sunmi-ipc:discovery takes none" })
    void wrongOptionsAreRefused(String option, String message) {
        assertThatThrownBy(() -> template.requestBody("sunmi-ipc:discovery?" + option, (Object) null)).hasStackTraceContaining(message);
    }

    @Test
    void theHostsOfAConsumerCanBeThoseThatASearchFinds() {
        CameraHosts hosts = context.getEndpoint(uri("&hosts=discover"), SunmiIpcEndpoint.class).hosts();

        assertThat(hosts.current()).containsExactly("127.1.0.1", "127.1.0.2");

        Thread.currentThread().interrupt();
        assertThatThrownBy(hosts::current).isInstanceOf(UncheckedIOException.class).hasMessage("The search for cameras was stopped");
        assertThat(Thread.interrupted()).isTrue();
    }

    private List<String> search(String uri) {
        List<?> cameras = template.requestBody(uri, null, List.class);
        return cameras.stream().map(camera -> ((Map<?, ?>) camera).get("ip").toString()).toList();
    }

    private static CompletableFuture<Void> process(Producer producer) {
        return CompletableFuture.runAsync(() -> {
            try {
                producer.process(producer.getEndpoint().createExchange());
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, task -> new Thread(task).start());
    }

    private static int freePort() {
        try (DatagramSocket socket = new DatagramSocket()) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }
}
