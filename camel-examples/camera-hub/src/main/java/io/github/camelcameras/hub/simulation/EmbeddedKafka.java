package io.github.camelcameras.hub.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.github.camelcameras.test.ServerPorts;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker in this JVM, its own controller, with its files in a temporary folder. */
public final class EmbeddedKafka implements AutoCloseable {

    private final Path folder;
    private final String brokers;
    private final KafkaRaftServer server;

    private EmbeddedKafka(Path folder, String brokers, KafkaRaftServer server) {
        this.folder = folder;
        this.brokers = brokers;
        this.server = server;
    }

    /** Returns when the broker serves. */
    public static EmbeddedKafka start() {
        try {
            Path folder = Files.createTempDirectory("camera-hub-kafka");
            String brokers = "localhost:" + ServerPorts.free();
            String controller = "localhost:" + ServerPorts.free();
            format(folder);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(configuration(folder, brokers, controller)), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(folder, brokers, server);
        } catch (Exception e) {
            throw new IllegalStateException("The Kafka broker did not start", e);
        }
    }

    /** Host and port, as Kafka clients take them. */
    public String brokers() {
        return brokers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> configuration(Path folder, String brokers, String controller) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put("process.roles", "broker,controller");
        configuration.put("node.id", "1");
        configuration.put("controller.quorum.voters", "1@" + controller);
        configuration.put("listeners", "PLAINTEXT://" + brokers + ",CONTROLLER://" + controller);
        configuration.put("advertised.listeners", "PLAINTEXT://" + brokers);
        configuration.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        configuration.put("controller.listener.names", "CONTROLLER");
        configuration.put("inter.broker.listener.name", "PLAINTEXT");
        configuration.put("log.dirs", folder.toString());
        configuration.put("num.partitions", "3");
        configuration.put("offsets.topic.num.partitions", "1");
        configuration.put("offsets.topic.replication.factor", "1");
        configuration.put("transaction.state.log.num.partitions", "1");
        configuration.put("transaction.state.log.replication.factor", "1");
        configuration.put("transaction.state.log.min.isr", "1");
        configuration.put("group.initial.rebalance.delay.ms", "0");
        configuration.put("controlled.shutdown.enable", "false"); // there is nobody to hand over to
        configuration.put("log.cleaner.enable", "false"); // saves 128 MB
        return configuration;
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(false)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }
}
