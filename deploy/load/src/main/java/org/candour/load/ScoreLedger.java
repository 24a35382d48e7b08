package org.candour.load;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Notes every score that is announced, and when it was first. */
final class ScoreLedger implements AutoCloseable {

    private static final String TOPIC = "candour.scores.v1";

    private final Map<String, Long> firstSeen = new ConcurrentHashMap<>();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread reader;
    private volatile boolean closed;

    private ScoreLedger(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofPlatform().name("score-ledger").unstarted(this::read);
    }

    /** From the first announcement that there is. */
    static ScoreLedger start(String bootstrap) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition())).toList());
        consumer.seekToBeginning(consumer.assignment());
        ScoreLedger ledger = new ScoreLedger(consumer);
        ledger.reader.start();
        return ledger;
    }

    /** The ids of all scores that were announced so far. */
    Set<String> announced() {
        return Set.copyOf(firstSeen.keySet());
    }

    boolean has(String score) {
        return firstSeen.containsKey(score);
    }

    /** The {@link System#nanoTime} at which it was first seen; {@link Long#MAX_VALUE} if it was not. */
    long seen(String score) {
        return firstSeen.getOrDefault(score, Long.MAX_VALUE);
    }

    private void read() {
        while (!closed) {
            consumer.poll(Duration.ofMillis(50)).forEach(record -> firstSeen.putIfAbsent(
                    JsonMapper.shared().readTree(record.value()).get("score").asString(), System.nanoTime()));
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
