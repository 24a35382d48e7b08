package org.candour.load;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is announced of computed scores, on a thread of its own; what else the topic carries is passed over. */
final class ComputedScores implements AutoCloseable {

    private static final String TOPIC = "candour.scores.v1";

    private static final String TYPE = "org.candour.score.computed.v1";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<JsonNode> reader;
    private final Thread thread;
    private volatile boolean closed;

    private ComputedScores(KafkaConsumer<byte[], byte[]> consumer, Consumer<JsonNode> reader) {
        this.consumer = consumer;
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("computed-scores").unstarted(this::read);
    }

    /** From the first announcement that there is. */
    static ComputedScores fromTheFirst(String bootstrap, Consumer<JsonNode> reader) {
        KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap);
        consumer.seekToBeginning(consumer.assignment());
        return started(consumer, reader);
    }

    /** Only what is announced after this call. */
    static ComputedScores fromNowOn(String bootstrap, Consumer<JsonNode> reader) {
        KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap);
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        return started(consumer, reader);
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition())).toList());
        return consumer;
    }

    private static ComputedScores started(KafkaConsumer<byte[], byte[]> consumer, Consumer<JsonNode> reader) {
        ComputedScores scores = new ComputedScores(consumer, reader);
        scores.thread.start();
        return scores;
    }

    private void read() {
        while (!closed) {
            consumer.poll(Duration.ofMillis(50)).forEach(record -> {
                JsonNode event = JsonMapper.shared().readTree(record.value());
                if (event.path("type").asString().equals(TYPE)) {
                    reader.accept(event);
                }
            });
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
            consumer.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
