package org.candour.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.Client.Draft;
import org.candour.testing.EventSchemas;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the service by Kafka. */
class EventsIT extends RunningService {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aFilingIsToldInItsStructuredPartsAlone() {
        Draft draft = acme().begin(Filings.narrative(Filings.ACME));
        JsonNode receipt = acme().file(draft);

        ConsumerRecord<String, byte[]> told = await("candour.disclosures.v1", about(draft.id().toString()))
                .getFirst();

        String data = new String(told.value(), StandardCharsets.UTF_8);
        EventSchemas.assertValid("org.candour.disclosure.submitted.v1", data);
        assertThat(told.key()).isEqualTo(Filings.ACME);
        assertThat(header(told, "ce_type")).isEqualTo("org.candour.disclosure.submitted.v1");
        assertThat(header(told, "ce_id")).isEqualTo(draft.id() + ":1");
        assertThat(JSON.readTree(data).path("position")).isEqualTo(receipt.path("position"));
        assertThat(JSON.readTree(data).path("answers").get(0).path("textGiven").booleanValue()).isTrue();
        assertThat(data).doesNotContain("reviewed every quarter").doesNotContain("Policy on");
    }

    @Test
    void aReplaySendsAgainFromAPosition() {
        Draft draft = acme().begin(Filings.threeGoals(Filings.ACME));
        long position = acme().file(draft).path("position").longValue();
        await("candour.disclosures.v1", about(draft.id().toString()));

        Client.admin(port).post("/api/v1/admin/replay?from=" + position).expectStatus().isAccepted();

        List<ConsumerRecord<String, byte[]>> told = await("candour.disclosures.v1",
                about(draft.id().toString()), 2);
        assertThat(told.get(1).value()).isEqualTo(told.get(0).value());
        acme().post("/api/v1/admin/replay?from=1").expectStatus().isForbidden();
        Client.admin(port).post("/api/v1/admin/replay?from=0").expectStatus().isBadRequest();
    }

    @Test
    void aPublicationIsToldAfterItsFilingAndByAReplayToo() {
        String id = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
        Client company = Client.verified(port, id);
        Draft draft = company.begin(Filings.threeGoals(id));
        JsonNode published = company.makePublic(draft);
        Predicate<ConsumerRecord<String, byte[]>> ofCompany = each -> id.equals(each.key());

        List<ConsumerRecord<String, byte[]>> told = await("candour.disclosures.v1", ofCompany, 2);

        assertThat(told).extracting(each -> header(each, "ce_type")).containsExactly(
                "org.candour.disclosure.submitted.v1", "org.candour.disclosure.published.v1");
        String data = new String(told.getLast().value(), StandardCharsets.UTF_8);
        EventSchemas.assertValid("org.candour.disclosure.published.v1", data);
        assertThat(JSON.readTree(data).path("publishedAt")).isEqualTo(published.path("publishedAt"));
        assertThat(data).doesNotContain("Robin").doesNotContain("Chair");

        Client.admin(port).post("/api/v1/admin/replay?from=" + published.path("position"))
                .expectStatus().isAccepted();

        List<ConsumerRecord<String, byte[]>> again = await("candour.disclosures.v1", ofCompany, 4);
        assertThat(header(again.get(3), "ce_id")).isEqualTo(header(told.getLast(), "ce_id"));
        assertThat(again.get(3).value()).isEqualTo(told.getLast().value());
    }

    @Test
    void aCompanyIsToldWhenItIsNewAndWhenItChanges() {
        String company = "XI-RDR-" + UUID.randomUUID().toString().substring(0, 8);
        Client admin = Client.admin(port);
        admin.put("/api/v1/companies/" + company, Filings.company("First")).expectStatus().isCreated();
        admin.put("/api/v1/companies/" + company, Filings.company("First")).expectStatus().isOk();
        admin.put("/api/v1/companies/" + company,
                Filings.with(Filings.company("Second"), "status", "verified"))
                .expectStatus().isOk();

        List<ConsumerRecord<String, byte[]>> told = await("candour.companies.v1",
                each -> company.equals(each.key()), 2);

        for (ConsumerRecord<String, byte[]> each : told) {
            EventSchemas.assertValid(header(each, "ce_type"),
                    new String(each.value(), StandardCharsets.UTF_8));
        }
        assertThat(told).extracting(each -> header(each, "ce_type"))
                .containsExactly("org.candour.company.registered.v1", "org.candour.company.changed.v1");
        JsonNode changed = JSON.readTree(told.get(1).value());
        assertThat(changed.path("name").stringValue()).isEqualTo("Second");
        assertThat(changed.path("status").stringValue()).isEqualTo("verified");
        assertThat(changed.path("revision").intValue()).isEqualTo(2);
    }

    private static Predicate<ConsumerRecord<String, byte[]>> about(String disclosure) {
        return each -> header(each, "ce_id").startsWith(disclosure);
    }

    private static String header(ConsumerRecord<String, byte[]> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> await(String topic,
            Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return await(topic, wanted, 1);
    }

    private static List<ConsumerRecord<String, byte[]>> await(String topic,
            Predicate<ConsumerRecord<String, byte[]>> wanted, int count) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LocalInfrastructure.kafkaBootstrap(), "group.id",
                        UUID.randomUUID().toString(), "auto.offset.reset", "earliest",
                        "fetch.max.wait.ms", "20"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (found.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (wanted.test(each)) {
                        found.add(each);
                    }
                });
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }
}
