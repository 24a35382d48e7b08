package org.candour.support.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.candour.support.sample.SampleApplication;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One test for each lane, against the broker; each tells its notes from the others' by their names. */
@SpringBootTest(classes = {SampleApplication.class, LanesIT.Consumer.class})
class LanesIT {

    private static final String TOPIC = "lanes.v1";
    private static final String DEAD = TOPIC + ".sample.dlt";

    @Autowired
    private Notes notes;

    @Autowired
    private KafkaProperties kafka;

    private EventSender sender;

    @DynamicPropertySource
    static void local(DynamicPropertyRegistry registry) {
        LocalInfrastructure.register(registry);
    }

    @BeforeAll
    static void topics() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        LocalInfrastructure.createTopics(new NewTopic(TOPIC, 1, (short) 1), new NewTopic(DEAD, 1, (short) 1)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(KafkaDeadLetters.LARGEST))));
    }

    @BeforeEach
    void sender() {
        sender = new EventSender(kafka.buildProducerProperties());
    }

    @Test
    void buriesAPoisonMessageOnceAndHandlesTheOnesBehindIt() {
        ProducerRecord<String, byte[]> poison = note("poison");
        poison = new ProducerRecord<>(TOPIC, null, poison.key(), "{".getBytes(StandardCharsets.UTF_8),
                poison.headers());
        sender.sendAll(List.of(note("poison-before"), poison, note("poison-behind")));
        await().until(() -> notes.kept.contains("poison-behind"));
        assertThat(notes.kept).contains("poison-before");
        assertThat(dead("unreadable")).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo("{".getBytes(StandardCharsets.UTF_8));
            assertThat(header(letter, KafkaDeadLetters.TOPIC)).isEqualTo(TOPIC);
            assertThat(header(letter, KafkaDeadLetters.PARTITION)).isEqualTo("0");
            assertThat(header(letter, KafkaDeadLetters.OFFSET)).isNotEmpty();
            assertThat(header(letter, "ce_type")).isEqualTo("note.v1");
        });
    }

    @Test
    void buriesARefusedMessageWithItsReason() {
        sender.sendAll(List.of(note("refused"), note("refused-behind")));
        await().until(() -> notes.kept.contains("refused-behind"));
        assertThat(dead("refused: no such form")).singleElement()
                .satisfies(letter -> assertThat(header(letter, KafkaDeadLetters.REASON))
                        .isEqualTo("refused: no such form"));
    }

    @Test
    void buriesAMessageAsLargeAsItsTopicTakesAndHandlesTheOneBehindIt() throws Exception {
        int size = sendTheLargest();
        sender.sendAll(List.of(note("large-behind")));
        await().until(() -> notes.kept.contains("large-behind"));
        assertThat(dead("refused: too large")).singleElement()
                .satisfies(letter -> assertThat(letter.value()).hasSize(size));
    }

    /** Random, so that no compression makes it smaller. */
    private int sendTheLargest() throws InterruptedException, ExecutionException {
        Map<String, Object> properties = new HashMap<>(kafka.buildProducerProperties());
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        byte[] bytes = new byte[2 << 20];
        new Random(1).nextBytes(bytes);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(properties)) {
            for (int size = bytes.length;; size--) {
                ProducerRecord<String, byte[]> large = EventRecords.toRecord(TOPIC,
                        Event.now("/test", "large.v1", "key", "large"));
                try {
                    producer.send(new ProducerRecord<>(TOPIC, null, large.key(), Arrays.copyOf(bytes, size),
                            large.headers())).get();
                    return size;
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof RecordTooLargeException)) {
                        throw e;
                    }
                }
            }
        }
    }

    @Test
    void waitsForTheStoreAndSkipsNothing() {
        notes.away.set(3);
        sender.sendAll(List.of(note("away-1"), note("away-2")));
        await().until(() -> notes.kept.contains("away-2"));
        assertThat(notes.kept.stream().filter(each -> each.startsWith("away"))).containsExactly("away-1",
                "away-2");
        assertThat(notes.away).hasNonPositiveValue();
    }

    @Test
    void acknowledgesWhatWasSeenBefore() {
        sender.sendAll(List.of(note("seen")));
        await().until(() -> notes.kept.contains("seen"));
        sender.sendAll(List.of(note("seen"), note("seen-behind")));
        await().until(() -> notes.kept.contains("seen-behind"));
        assertThat(notes.kept.stream().filter("seen"::equals)).hasSize(1);
    }

    @Test
    void buriesABugAfterAFewTries() {
        sender.sendAll(List.of(note("bug"), note("bug-behind")));
        await().until(() -> notes.kept.contains("bug-behind"));
        assertThat(dead("bug")).hasSize(1);
    }

    private static ProducerRecord<String, byte[]> note(String text) {
        return EventRecords.toRecord(TOPIC, Event.now("/test", "note.v1", "key", text));
    }

    private static List<ConsumerRecord<String, byte[]>> dead(String lane) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalInfrastructure.kafkaBootstrap()), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(DEAD, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
                return letters.stream()
                        .anyMatch(each -> header(each, KafkaDeadLetters.REASON).startsWith(lane));
            });
            return letters.stream().filter(each -> header(each, KafkaDeadLetters.REASON).startsWith(lane))
                    .toList();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Keeps notes; a note's text says how it fails. */
    static final class Notes implements EventHandler<String> {

        private final List<String> kept = new CopyOnWriteArrayList<>();
        private final AtomicInteger away = new AtomicInteger();

        @Override
        public Optional<String> prepare(Event event) {
            if (event.type().equals("large.v1")) {
                throw new Refused("too large");
            }
            String note = event.read(String.class);
            if (note.equals("refused")) {
                throw new Refused("no such form");
            }
            if (note.equals("bug")) {
                throw new IllegalStateException("bug");
            }
            return Optional.of(note);
        }

        @Override
        public int handle(List<String> prepared) {
            if (away.getAndDecrement() > 0) {
                throw new Unavailable("the store is away");
            }
            int seen = (int) prepared.stream().filter(kept::contains).count();
            prepared.stream().filter(each -> !kept.contains(each)).forEach(kept::add);
            return seen;
        }
    }

    @TestConfiguration
    static class Consumer {

        @Bean
        Notes notes() {
            return new Notes();
        }

        @Bean
        Listener listener(Notes notes, KafkaProperties kafka, MeterRegistry meters) {
            DeadLetters letters = new KafkaDeadLetters("sample", kafka.buildProducerProperties());
            return new Listener(new EventLanes<>("sample", notes, letters, meters));
        }
    }

    static class Listener {

        private final EventLanes<String> lanes;

        Listener(EventLanes<String> lanes) {
            this.lanes = lanes;
        }

        @KafkaListener(id = "sample", topics = TOPIC)
        void receive(List<ConsumerRecord<String, byte[]>> batch) {
            lanes.consume(batch);
        }
    }
}
