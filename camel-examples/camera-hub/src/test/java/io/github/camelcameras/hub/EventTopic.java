package io.github.camelcameras.hub;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.camelcameras.common.json.Json;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The hub's topic, seen from outside. Used by one thread. */
final class EventTopic implements AutoCloseable {

    private static final String NAME = "camera-events";

    private final Admin admin;
    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Set<Integer>> partitions = new HashMap<>();

    /** Makes the topic, and the one that remembers what has been polled. */
    EventTopic(String brokers, int partitions) throws Exception {
        admin = Admin.create(Map.of("bootstrap.servers", brokers));
        admin.createTopics(List.of(new NewTopic(NAME, partitions, (short) 1),
                new NewTopic("camera-events-polled", 1, (short) 1))).all().get();
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers, "max.poll.records", 10_000), new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> all = IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(NAME, i)).toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** How many consoles of hubs read the topic, each its part of it. */
    long consoles() throws Exception {
        return admin.describeConsumerGroups(List.of("camera-hub")).all().get().get("camera-hub").members().stream()
                .filter(member -> !member.assignment().topicPartitions().isEmpty()).count();
    }

    /** Reads what has come. */
    EventTopic read() throws IOException {
        for (ConsumerRecord<String, String> entry : consumer.poll(Duration.ofMillis(200))) {
            Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) Json.read(entry.value())).get("data");
            times.merge(event.get("vendor") + " " + event.get("id"), 1, Integer::sum);
            partitions.computeIfAbsent(event.get("vendor") + " " + event.get("deviceId"), device -> new HashSet<>()).add(entry.partition());
        }
        return this;
    }

    /** How many different events of that vendor were read. */
    long events(String vendor) {
        return times.keySet().stream().filter(event -> event.startsWith(vendor + " ")).count();
    }

    /** How often that event was read. */
    int times(String vendor, String id) {
        return times.getOrDefault(vendor + " " + id, 0);
    }

    /** How many of what was read had been read before. */
    int repeated() {
        return times.values().stream().mapToInt(count -> count - 1).sum();
    }

    /** The numbers of partitions that the devices are in. */
    List<Integer> partitionsPerDevice() {
        return new ArrayList<>(partitions.values().stream().map(Set::size).toList());
    }

    /** How many partitions have events. */
    int partitions() {
        return (int) partitions.values().stream().flatMap(Set::stream).distinct().count();
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
