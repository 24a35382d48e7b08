package org.candour.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Notes when the event of a filing's score is first seen. */
final class ScoreWatch implements AutoCloseable {

    private static final String TOPIC = "candour.scores.v1";

    private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread reader;
    private volatile boolean closed;

    private ScoreWatch(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofPlatform().name("score-watch").unstarted(this::read);
    }

    static ScoreWatch start(String bootstrap) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition())).toList());
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        ScoreWatch watch = new ScoreWatch(consumer);
        watch.reader.start();
        return watch;
    }

    /** The {@link System#nanoTime} at which the filing's score was seen; waits for it for a minute. */
    long seen(String disclosure) {
        return at(disclosure).orTimeout(1, TimeUnit.MINUTES).join();
    }

    private CompletableFuture<Long> at(String disclosure) {
        return seen.computeIfAbsent(disclosure, id -> new CompletableFuture<>());
    }

    private void read() {
        while (!closed) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                String disclosure = JsonMapper.shared().readTree(record.value()).get("disclosure").asString();
                at(disclosure).complete(System.nanoTime());
            });
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
            consumer.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
