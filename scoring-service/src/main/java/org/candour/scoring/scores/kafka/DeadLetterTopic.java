package org.candour.scoring.scores.kafka;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.scoring.scores.DeadLetters;
import org.candour.support.event.EventSender;
import org.candour.support.event.Unavailable;

/**
 * The dead-letter topic, read by a group of its own whose offsets say what was sent back already. A crash between
 * sending and committing sends a message twice, which scoring takes as seen. A call is over after {@link #PATIENCE} and
 * the time that its last portion may take, 8 seconds together: someone waits for the answer, and the gateway waits 10.
 */
final class DeadLetterTopic implements DeadLetters, AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String GROUP = "scoring.redrive";

    private static final Duration POLL = Duration.ofMillis(500);

    private static final Duration COMMIT = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;

    private final EventSender sender;

    private final InstantSource clock;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    DeadLetterTopic(ConsumerFactory<String, byte[]> consumers, EventSender sender, InstantSource clock) {
        this.consumers = consumers;
        this.sender = sender;
        this.clock = clock;
    }

    /** These producer properties for a sender that gives up after 3.5 seconds. */
    static Map<String, Object> impatient(Map<String, Object> properties) {
        Map<String, Object> impatient = new HashMap<>(properties);
        impatient.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000);
        impatient.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
        impatient.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2500);
        return impatient;
    }

    @Override
    public Redriven redrive(int limit) {
        Instant until = clock.instant().plus(PATIENCE);
        if (!oneAtATime.tryLock()) {
            throw new Unavailable("another call is at it");
        }
        try {
            return redrive(limit, until);
        } catch (KafkaException unanswered) {
            throw new Unavailable("the broker does not answer", unanswered);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Redriven redrive(int limit, Instant until) {
        Consumer<String, byte[]> letters = consumers.createConsumer(GROUP, "redrive", null);
        try {
            TopicPartition partition = new TopicPartition(Topics.DEAD_LETTERS, 0);
            letters.assign(List.of(partition));
            seek(letters, partition, until);
            long end = letters.endOffsets(List.of(partition), left(until)).getOrDefault(partition, 0L);
            int redriven = 0;
            long remaining = end - letters.position(partition, left(until));
            while (redriven < limit && remaining > 0 && clock.instant().isBefore(until)) {
                redriven += sendBack(letters, partition, Math.min(limit - redriven, remaining));
                remaining = end - letters.position(partition, COMMIT);
            }
            return new Redriven(redriven, Math.max(0, remaining));
        } finally {
            letters.close(CloseOptions.timeout(Duration.ZERO));
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
            letters.commitSync(Map.of(partition, new OffsetAndMetadata(next)), COMMIT);
            letters.seek(partition, next);
        }
        return some.size();
    }

    private void seek(Consumer<String, byte[]> letters, TopicPartition partition, Instant until) {
        OffsetAndMetadata done = letters.committed(Set.of(partition), left(until)).get(partition);
        if (done == null) {
            letters.seekToBeginning(List.of(partition));
        } else {
            letters.seek(partition, done.offset());
        }
    }

    private Duration left(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Override
    public void close() {
        sender.close();
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
