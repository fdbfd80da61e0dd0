package io.github.camelcameras.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.camelcameras.hub.simulation.EmbeddedKafka;
import io.github.camelcameras.test.ServerPorts;
import io.github.camelcameras.test.ezviz.EzvizSimulator;
import io.github.camelcameras.test.ezviz.MessagePush;
import io.github.camelcameras.test.ezviz.MessagePush.Attempt;
import io.github.camelcameras.test.ezviz.MessagePush.Message;
import io.github.camelcameras.test.sunmiipc.ChannelListener;
import io.github.camelcameras.test.sunmiipc.Channels;
import io.github.camelcameras.test.sunmiipc.Flood;
import io.github.camelcameras.test.sunmiipc.SimulatorOptions;
import io.github.camelcameras.test.sunmiipc.SunmiIpcSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two packaged hubs beside each other, the first of which is killed in the middle of 10,000 events. */
class TwoHubsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CAMERAS = 5;
    private static final int EVENTS_PER_CAMERA = 1_000;
    private static final int MESSAGES = 5_000;
    private static final int MESSAGES_AT_ONCE = 8;
    private static final int BEFORE_THE_KILL = 1_500;
    private static final String SIGNING_KEY = "signs-in-this-test-only";
    private static final String SECRET_KEY = "secret-of-this-test-only";

    @TempDir
    Path folder;
    private final EmbeddedKafka kafka = EmbeddedKafka.start();
    private final EzvizSimulator ezviz = EzvizSimulator.start();
    private final SunmiIpcSimulator sunmi = SunmiIpcSimulator.start(new SimulatorOptions().withCameras(CAMERAS).withResend()
            .withKeys("app", SECRET_KEY, SimulatorOptions.ACTIVATION_CODE));
    private final Channels channels = sunmi.channels();
    private final ExecutorService pushers = Executors.newFixedThreadPool(MESSAGES_AT_ONCE);
    private final List<AutoCloseable> toClose = new ArrayList<>(List.of(kafka, ezviz, sunmi, pushers::shutdownNow));

    @AfterEach
    void close() throws Exception {
        for (int i = toClose.size() - 1; i >= 0; i--) {
            toClose.get(i).close();
        }
    }

    @Test
    void nothingIsLostWhenOneOfThemIsKilled() throws Exception {
        EventTopic topic = later(new EventTopic(kafka.brokers(), 4));
        int firstPort = ServerPorts.free();
        HubProcess first = start("first", firstPort);
        String alarm = ezviz.alarms().add("G-0", 10016).id();
        await().atMost(PATIENCE).until(() -> channels.subscribed() == CAMERAS && topic.read().times("ezviz", alarm) == 1);
        int secondPort = ServerPorts.free();
        HubProcess second = start("second", secondPort);
        await("two hubs that share the topic").atMost(PATIENCE).until(() -> HubProcess.accepts(secondPort) && topic.consoles() == 2);

        RoundRobin balancer = later(new RoundRobin(firstPort, secondPort));
        Semaphore mayPush = new Semaphore(MESSAGES_AT_ONCE);
        channels.listener(new ChannelListener() {
            @Override
            public void acknowledged(int camera, long eventId) {
                mayPush.release(); // as many messages as events, so that the kill comes in the middle of both
            }
        });
        List<Flood> floods = IntStream.range(0, CAMERAS).mapToObj(camera -> channels.flood(camera,
                sunmi.events().dynamicDetect(camera, 1), EVENTS_PER_CAMERA, 0)).toList();
        List<Future<List<Attempt>>> pushes = push(URI.create("http://localhost:" + balancer.port() + "/ezviz/events"), mayPush);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> channels.acknowledged() >= BEFORE_THE_KILL);
        List<Integer> attempts = IntStream.range(0, CAMERAS).mapToObj(channels::attempts).toList();
        first.close();

        assertThat(attempts).as("connections, when there was the first hub").containsOnly(1);
        assertThat(floods).as("killed in the middle").noneMatch(flood -> flood.done().isDone());
        assertThat(pushes).as("killed in the middle").anyMatch(push -> !push.isDone());
        mayPush.release(MESSAGES); // also while nobody is subscribed
        String alarmBetween = ezviz.alarms().add("G-1", 10016).id();
        for (Future<List<Attempt>> push : pushes) {
            List<Attempt> answers = push.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(answers.get(answers.size() - 1).status()).as("%s", answers).isEqualTo(200);
        }
        for (Flood flood : floods) {
            assertThat(flood.done().get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(EVENTS_PER_CAMERA);
        }
        await().atMost(PATIENCE).until(() -> topic.read().times("ezviz", alarmBetween) == 1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(topic.read().events("sunmi-ipc")).as("in the topic").isEqualTo(CAMERAS * EVENTS_PER_CAMERA);
            assertThat(topic.events("ezviz")).as("in the topic").isEqualTo(MESSAGES + 2);
        });
        System.out.printf("%d events, %d of them twice or more%n", topic.events("sunmi-ipc") + topic.events("ezviz"), topic.repeated());

        assertThat(topic.times("ezviz", alarm)).as("an alarm that the other hub has polled").isEqualTo(1);
        assertThat(topic.partitionsPerDevice()).as("a device is in one partition").containsOnly(1);
        assertThat(topic.partitions()).isGreaterThan(1);
        assertThat(IntStream.range(0, CAMERAS).mapToObj(channels::attempts)).as("connections of each camera").containsOnly(2);
        assertThat(balancer.answered(firstPort)).isPositive();
        assertThat(balancer.answered(secondPort)).isPositive();
        assertThat(first.events("(?:sunmi-ipc|ezviz)", "\\S+")).isPositive();
        assertThat(second.events("(?:sunmi-ipc|ezviz)", "\\S+")).isPositive();
        second.destroy();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.output()).doesNotContain(" ERROR ").doesNotContain(SECRET_KEY).doesNotContain(SIGNING_KEY);
        assertThat(channels.disconnects()).isEqualTo(CAMERAS);
    }

    private List<Future<List<Attempt>>> push(URI address, Semaphore mayPush) {
        MessagePush push = new MessagePush(address, SIGNING_KEY, 3);
        return IntStream.range(0, MESSAGES).mapToObj(i -> pushers.submit(() -> {
            mayPush.acquire();
            return push.push(new Message("m-" + i, "ys.calling", "G-" + i % 10, System.currentTimeMillis(), "{}"));
        })).toList();
    }

    private HubProcess start(String name, int port) throws IOException {
        Map<String, String> environment = Map.of(
                "KAFKA_BROKERS", kafka.brokers(),
                "EZVIZ_BASE_URL", ezviz.baseUrl(),
                "EZVIZ_ALLOWED_AREA_DOMAINS", "localhost",
                "EZVIZ_APP_KEY", EzvizSimulator.APP_KEY,
                "EZVIZ_SECRET_KEY", EzvizSimulator.APP_SECRET,
                "EZVIZ_WEBHOOK_VERIFY_TOKEN", SIGNING_KEY,
                "EZVIZ_ALARMS_DELAY", "500",
                "SUNMI_IPC_HOSTS", String.join(",", sunmi.hosts()),
                "SUNMI_IPC_APP_ID", "app",
                "SUNMI_IPC_SECRET_KEY", SECRET_KEY);
        return later(HubProcess.start(folder.resolve(name), environment, Set.of("ezviz", "sunmi-ipc"),
                "-Dsunmi-ipc.channel-port=" + channels.port(), "-Dsunmi-ipc.trusted-fingerprints=" + sunmi.fingerprint(),
                "-Dhub.simulate=false", "-Dhub.log=INFO", "-Dcamel.server.port=" + port,
                "-Dcamel.main.profile=cluster", "-Dhub.cluster.folder=" + folder.resolve("locks"), "-Dhub.cluster.interval=1"));
    }

    private <T extends AutoCloseable> T later(T resource) {
        toClose.add(resource);
        return resource;
    }
}
