package org.candour.scoring.scores.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.mock.MockConsumerFactory;

import org.candour.scoring.scores.DeadLetters.Redriven;
import org.candour.support.event.EventSender;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;

class DeadLetterTopicTest {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.DEAD_LETTERS, 0);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    private final AtomicReference<Map<TopicPartition, OffsetAndMetadata>> committed = new AtomicReference<>(
            Map.of());

    private final MockProducer<String, byte[]> producer = new MockProducer<>(true, null,
            new StringSerializer(), new ByteArraySerializer());

    @Test
    void endsInTimeAndGoesOnWithTheNextCall() {
        DeadLetterTopic topic = topic(new Reader(5, Duration.ofSeconds(2)),
                new Reader(5, Duration.ofSeconds(2)));
        assertThat(topic.redrive(100)).isEqualTo(new Redriven(4, 1));
        assertThat(topic.redrive(100)).isEqualTo(new Redriven(1, 0));
        assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("0", "1", "2", "3",
                "4");
    }

    @Test
    void sendsBackNoMoreThanTheLimitAndWhatStoodThereWhenTheCallBegan() {
        Reader second = new Reader(7, Duration.ZERO);
        second.updateEndOffsets(Map.of(PARTITION, 5L));
        DeadLetterTopic topic = topic(new Reader(5, Duration.ZERO), second);
        assertThat(topic.redrive(3)).isEqualTo(new Redriven(3, 2));
        assertThat(topic.redrive(100)).isEqualTo(new Redriven(2, 0));
        assertThat(producer.history()).hasSize(5).extracting(ProducerRecord::topic)
                .containsOnly(Topics.DISCLOSURES);
    }

    @Test
    void refusesASecondCallBesideTheFirst() {
        Reader reader = new Reader(3, Duration.ZERO);
        DeadLetterTopic topic = topic(reader, new Reader(3, Duration.ZERO));
        AtomicBoolean refused = new AtomicBoolean();
        reader.schedulePollTask(() -> {
            assertThat(CompletableFuture.supplyAsync(() -> topic.redrive(1)))
                    .failsWithin(Duration.ofMinutes(1)).withThrowableThat()
                    .withCauseInstanceOf(Unavailable.class).withMessageContaining("another call");
            refused.set(true);
        });
        assertThat(topic.redrive(3)).isEqualTo(new Redriven(3, 0));
        assertThat(refused).isTrue();
        assertThat(topic.redrive(1)).isEqualTo(new Redriven(0, 0));
    }

    private DeadLetterTopic topic(Reader... calls) {
        var readers = Stream.of(calls).iterator();
        return new DeadLetterTopic(new MockConsumerFactory<>(readers::next),
                new EventSender(() -> producer), now::get);
    }

    /** Sees so many letters, two with each poll, which takes so long. */
    private final class Reader extends MockConsumer<String, byte[]> {

        private final Duration poll;

        private Reader(int letters, Duration poll) {
            super("earliest");
            this.poll = poll;
            setMaxPollRecords(2);
            updateBeginningOffsets(Map.of(PARTITION, 0L));
            updateEndOffsets(Map.of(PARTITION, (long) letters));
            // records can be added to what is assigned only
            schedulePollTask(() -> IntStream.range(0, letters)
                    .mapToObj(offset -> new ConsumerRecord<>(PARTITION.topic(), 0, offset,
                            Integer.toString(offset), new byte[0]))
                    .forEach(this::addRecord));
        }

        @Override
        public synchronized ConsumerRecords<String, byte[]> poll(Duration timeout) {
            now.updateAndGet(instant -> instant.plus(poll));
            return super.poll(timeout);
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets,
                Duration timeout) {
            committed.set(offsets);
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions,
                Duration timeout) {
            return committed.get();
        }
    }
}
