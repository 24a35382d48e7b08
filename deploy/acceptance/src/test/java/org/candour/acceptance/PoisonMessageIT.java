package org.candour.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.candour.client.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

/** A message that nobody can read is set aside once, with its reason, and holds nobody up. */
@ExtendWith(RunningSystem.class)
class PoisonMessageIT {

    private static final String DEAD_LETTERS = "candour.disclosures.v1.scoring.dlt";

    private final AcceptanceSystem system;

    PoisonMessageIT(AcceptanceSystem system) {
        this.system = system;
    }

    @Test
    void setsPoisonAsideOnceAndScoresTheFilingsBehindIt() throws Exception {
        String poison = "{\"poison\":\"" + UUID.randomUUID() + "\"";
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.kafkaBootstrap()),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("candour.disclosures.v1", bytes(Drafts.ACME), bytes(poison)))
                    .get();
        }
        Journal journal = new Journal();
        Filer filer = new Filer(system.api(), journal);
        Filer.Draft behind = filer.draft(Drafts.threeGoals(Drafts.ACME));
        filer.submitUntilAcknowledged(behind);
        new Auditor(system.api(), system.topics()).audit(journal);

        List<ConsumerRecord<byte[], byte[]>> dead = system.topics().records(DEAD_LETTERS).stream()
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8).equals(poison)).toList();
        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst().headers().lastHeader("candour-reason")).isNotNull();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
