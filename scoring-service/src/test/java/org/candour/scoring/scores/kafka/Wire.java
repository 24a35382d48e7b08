package org.candour.scoring.scores.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** The broker as a test sees it: sends filings, reads what comes out of a topic from its begin. */
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, LocalInfrastructure.kafkaBootstrap(),
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024),
            new StringSerializer(), new ByteArraySerializer());

    void send(Submission... submissions) {
        for (Submission submission : submissions) {
            send(submission.message());
        }
    }

    void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A group that has read everything so far, before its first member joins. */
    void startAtTheEnd(String group) throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, byte[]> reader = consumer();
                Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        LocalInfrastructure.kafkaBootstrap()))) {
            List<TopicPartition> partitions = partitions(reader, Topics.DISCLOSURES);
            Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
            reader.endOffsets(partitions)
                    .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end)));
            admin.alterConsumerGroupOffsets(group, ends).all().get();
        }
    }

    /** What is in a topic for a company as soon as there are so many. */
    List<ConsumerRecord<String, byte[]>> await(String topic, String company, int count) {
        return await(topic, message -> company.equals(message.key()), count);
    }

    /** What fits in a topic as soon as there are so many; everything that is there by then. */
    List<ConsumerRecord<String, byte[]>> await(String topic,
            Predicate<ConsumerRecord<String, byte[]>> fitting,
            int count) {
        return await(topic, fitting, found -> found.size() >= count);
    }

    /** What fits in a topic as soon as there are so many different events; repeated ones come along. */
    List<ConsumerRecord<String, byte[]>> awaitDifferent(String topic,
            Predicate<ConsumerRecord<String, byte[]>> fitting,
            int count) {
        return await(topic, fitting,
                found -> found.stream().map(message -> header(message, "ce_id")).distinct().count() >= count);
    }

    private static List<ConsumerRecord<String, byte[]>> await(String topic,
            Predicate<ConsumerRecord<String, byte[]>> fitting,
            Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            boolean quiet = false;
            while (System.nanoTime() < until && (!quiet || !enough.test(found))) {
                Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
                quiet = true;
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(300))) {
                    quiet = false;
                    if (fitting.test(message)) {
                        found.add(message);
                    }
                }
                // a slow answer of the broker is not the end
                quiet &= ends.entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            }
        }
        assertThat(enough.test(found)).as("enough in " + topic + " among " + found.size()).isTrue();
        return found;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition())).toList();
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String text(ConsumerRecord<String, byte[]> message) {
        return new String(message.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, LocalInfrastructure.kafkaBootstrap(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        // the broker answers nothing else on the connection while a fetch waits for more
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

}
