package io.github.camelcameras.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.github.camelcameras.common.json.Json;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is in a topic of CloudEvents. */
final class Topic {

    private static final Duration POLL = Duration.ofMillis(500);

    private Topic() {
    }

    /** The identifiers of all events that are in it now. */
    static EventIds ids(String brokers, String topic) throws IOException {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        EventIds ids = new EventIds();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            while (ids.count() < end) {
                for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                    ids.add((String) ((Map<?, ?>) Json.read(message.value())).get("id"));
                }
            }
        }
        return ids;
    }
}
