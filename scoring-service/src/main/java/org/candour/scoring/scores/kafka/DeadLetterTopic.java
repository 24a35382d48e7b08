package org.candour.scoring.scores.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.scoring.scores.DeadLetters;
import org.candour.support.event.EventSender;
import org.candour.support.event.Unavailable;

/**
 * The dead-letter topic, read by a group of its own whose offsets say what was sent back already. A crash between
 * sending and committing sends a message twice, which scoring takes as seen.
 */
final class DeadLetterTopic implements DeadLetters {

    private static final String GROUP = "scoring.redrive";

    private static final Duration POLL = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConsumerFactory<String, byte[]> consumers;

    private final EventSender sender;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    DeadLetterTopic(ConsumerFactory<String, byte[]> consumers, EventSender sender) {
        this.consumers = consumers;
        this.sender = sender;
    }

    @Override
    public Redriven redrive(int limit) {
        Instant until = Instant.now().plus(PATIENCE);
        oneAtATime.lock();
        try (Consumer<String, byte[]> letters = consumers.createConsumer(GROUP, "redrive", null,
                impatient())) {
            TopicPartition partition = new TopicPartition(Topics.DEAD_LETTERS, 0);
            letters.assign(List.of(partition));
            seek(letters, partition);
            long end = letters.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            int redriven = 0;
            long left = end - letters.position(partition);
            while (redriven < limit && left > 0 && Instant.now().isBefore(until)) {
                redriven += sendBack(letters, partition, Math.min(limit - redriven, left));
                left = end - letters.position(partition);
            }
            return new Redriven(redriven, Math.max(0, left));
        } catch (KafkaException unanswered) {
            throw new Unavailable("the broker does not answer", unanswered);
        } finally {
            oneAtATime.unlock();
        }
    }

    private int sendBack(Consumer<String, byte[]> letters, TopicPartition partition, long most) {
        List<ConsumerRecord<String, byte[]>> some = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> letter : letters.poll(POLL)) {
            if (some.size() < most) {
                some.add(letter);
            }
        }
        if (!some.isEmpty()) {
            sender.sendAll(some.stream().map(DeadLetterTopic::original).toList());
            long next = some.getLast().offset() + 1;
            letters.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
            letters.seek(partition, next);
        }
        return some.size();
    }

    /** Someone waits for the answer: not the minute that a consumer would wait by itself. */
    private static Properties impatient() {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000");
        return properties;
    }

    private static void seek(Consumer<String, byte[]> letters, TopicPartition partition) {
        OffsetAndMetadata done = letters.committed(Set.of(partition)).get(partition);
        if (done == null) {
            letters.seekToBeginning(List.of(partition));
        } else {
            letters.seek(partition, done.offset());
        }
    }

    private static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topics.DISCLOSURES, null, letter.key(),
                letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("candour-")) {
                message.headers().add(header);
            }
        });
        return message;
    }

}
