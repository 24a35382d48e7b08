package org.candour.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole topics as anybody on the inside could. */
final class TopicReader {

    private final String bootstrap;

    TopicReader(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Every CloudEvent of the topic, partition by partition in order, up to the end as it is now. */
    List<JsonNode> events(String topic) {
        return records(topic).stream()
                .filter(record -> record.headers().lastHeader("ce_type") != null)
                .map(record -> JsonMapper.shared().readTree(record.value()))
                .toList();
    }

    /** Every record of the topic, partition by partition in order, up to the end as it is now. */
    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        // The partitions are read together: at the end of each alone, the broker would wait for more.
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false", "fetch.max.wait.ms",
                        "20"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            found.sort(Comparator.comparingInt(ConsumerRecord::partition)); // which keeps the order within each
            return found;
        }
    }
}
