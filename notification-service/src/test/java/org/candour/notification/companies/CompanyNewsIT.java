package org.candour.notification.companies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;

import org.candour.notification.ServiceIntegration;
import org.candour.support.event.Event;
import org.candour.support.event.EventRecords;
import org.candour.support.event.EventSender;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyNewsIT extends ServiceIntegration {

    private static final String TOPIC = "candour.companies.v1";
    private static final String DEAD = "candour.companies.v1.notification.dlt";

    @Autowired
    private KafkaProperties kafka;

    @Autowired
    private ConsumerFactory<String, byte[]> consumers;

    @Test
    void keepsTheNewestNameInWhateverOrderItComes() {
        String id = "XI-TEST-" + UUID.randomUUID();

        send(List.of(event(id, "changed", 2, "New name"), event(id, "registered", 1, "Old name")));
        String end = settle();

        assertThat(companies.find(end)).isPresent();
        assertThat(companies.find(id)).contains(new Company(id, 2, "New name", true));
    }

    @Test
    void keepsNewsByWholeKeysOnly() throws Exception {
        String id = "XI-TEST-" + UUID.randomUUID();

        guard.during(() -> {
            send(List.of(event(id, "registered", 1, "Old name"), event(id, "changed", 2, "New name"),
                    event(id, "changed", 1, "Older still")));
            settle();
        });

        assertThat(companies.find(id)).contains(new Company(id, 2, "New name", true));
    }

    @Test
    void setsAsideWhatItCannotReadAndGoesOn() {
        String id = "XI-TEST-" + UUID.randomUUID();
        long before = deadLetters().size();

        send(List.of(new ProducerRecord<>(TOPIC, id, new byte[]{'{'}),
                EventRecords.toRecord(TOPIC, new Event(UUID.randomUUID().toString(), "/test",
                        "org.candour.company.changed.v1", id, Instant.now(),
                        "{\"type\":\"org.candour.company.changed.v1\"}")),
                event("XI-TEST-another", "changed", 1, "Wrong key", id),
                event(id, "registered", 1, "Behind them")));

        eventually().until(() -> companies.find(id).isPresent());
        eventually().until(() -> deadLetters().size() == before + 3);
        assertThat(deadLetters().getLast().headers().lastHeader("candour-reason").value())
                .asString().startsWith("refused");
    }

    @Test
    void passesOverWhatIsNotForIt() {
        String id = "XI-TEST-" + UUID.randomUUID();

        send(List.of(event(id, "renumbered", 7, "Not ours")));
        settle();

        assertThat(companies.find(id)).isEmpty();
    }

    /** All partitions get a mark; once the marks are in, so is everything before them. */
    private String settle() {
        List<String> marks = java.util.stream.IntStream.range(0, 12).mapToObj(partition -> {
            String mark = "XI-MARK-" + UUID.randomUUID();
            ProducerRecord<String, byte[]> sent = event(mark, "registered", 1, "Mark");
            send(List.of(new ProducerRecord<>(TOPIC, partition, sent.key(), sent.value(), sent.headers())));
            return mark;
        }).toList();
        eventually().until(() -> marks.stream().allMatch(mark -> companies.find(mark).isPresent()));
        return marks.getFirst();
    }

    private static ProducerRecord<String, byte[]> event(String id, String what, long revision, String name) {
        return event(id, what, revision, name, id);
    }

    private static ProducerRecord<String, byte[]> event(String id, String what, long revision, String name,
            String key) {
        String type = "org.candour.company." + what + ".v1";
        return EventRecords.toRecord(TOPIC, Event.of(UUID.randomUUID(), "/disclosure-service", type, key,
                Instant.now(),
                Map.of("type", type, "id", id, "revision", revision, "name", name, "aliases", List.of(),
                        "domains", List.of(), "country", "DE", "status", "verified")));
    }

    private void send(List<ProducerRecord<String, byte[]>> records) {
        try (EventSender sender = new EventSender(kafka.buildProducerProperties())) {
            sender.sendAll(records);
        }
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        TopicPartition only = new TopicPartition(DEAD, 0);
        List<ConsumerRecord<String, byte[]>> letters = new java.util.ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "dead-letters")) {
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).getOrDefault(only, 0L);
            while (consumer.position(only) < end) {
                consumer.poll(java.time.Duration.ofSeconds(1)).forEach(letters::add);
            }
        }
        return letters;
    }
}
