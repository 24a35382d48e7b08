package org.candour.load;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Events of submitted filings: one is filed, and what disclosure-service says of it is said again as if of filings of
 * many companies, at the positions behind it.
 */
final class FilingEvents {

    static final String TOPIC = "candour.disclosures.v1";

    private static final int COMPANIES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ConsumerRecord<String, byte[]> announced;
    private final ObjectNode data;
    private long position;

    private FilingEvents(ConsumerRecord<String, byte[]> announced) {
        this.announced = announced;
        this.data = (ObjectNode) JsonMapper.shared().readTree(announced.value());
        this.position = data.get("position").asLong();
    }

    /** Files one disclosure of 20 KB and reads its event. */
    static FilingEvents of(ApiClient api, String bootstrap) throws IOException {
        Answer draft = expect(
                api.post("acme", "/api/v1/disclosures", Drafts.hygiene(Drafts.ACME, "Filing.")));
        expect(api.post("acme", draft.header("Location") + "/submission", "", "If-Match",
                draft.header("ETag"),
                "Idempotency-Key", UUID.randomUUID().toString()));
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(Partitions.of(consumer, TOPIC));
            consumer.seekToBeginning(consumer.assignment());
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    return new FilingEvents(event);
                }
            }
            throw new IOException("the filing was not announced within " + PATIENCE);
        }
    }

    /** The newest position that one was made for. */
    long position() {
        return position;
    }

    /** The next ones, each of another disclosure. */
    List<ProducerRecord<String, byte[]>> next(int count) {
        return IntStream.range(0, count).mapToObj(this::event).toList();
    }

    private ProducerRecord<String, byte[]> event(int number) {
        String company = "XI-BENCH-" + number % COMPANIES;
        data.put("disclosure", newest().toString()).put("position", ++position);
        ((ObjectNode) data.get("company")).put("id", company);
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(TOPIC, company,
                JsonMapper.shared().writeValueAsBytes(data));
        announced.headers().forEach(event.headers()::add);
        event.headers().remove("ce_id").add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .remove("ce_subject").add("ce_subject", company.getBytes(UTF_8));
        return event;
    }

    /** Of this moment, as disclosure-service makes them: a store takes keys that grow for less than any others. */
    private static UUID newest() {
        UUID random = UUID.randomUUID();
        long moment = System.currentTimeMillis() << 16;
        return new UUID(moment | 0x7000 | (random.getMostSignificantBits() & 0xfff),
                random.getLeastSignificantBits());
    }

    /** What the rules read of each. */
    Filing filing() {
        List<FormRef> forms = new ArrayList<>();
        data.get("forms").forEach(form -> forms.add(new FormRef(form.get("id").asString(),
                form.get("version").asString())));
        List<org.candour.scoring.engine.Answer> answers = new ArrayList<>();
        data.get("answers").forEach(answer -> answers.add(new org.candour.scoring.engine.Answer(
                answer.get("form").asString(), answer.get("question").asString(), at(answer.get("at")),
                answer.get("choice").asString(), List.of(), false, List.of())));
        return new Filing(LocalDate.parse(data.at("/period/from").asString()),
                LocalDate.parse(data.at("/period/to").asString()), null, forms, answers);
    }

    private static @Nullable At at(@Nullable JsonNode at) {
        return at == null
                ? null
                : at.properties().stream().findAny()
                        .map(place -> new At(place.getKey(), place.getValue().asString())).orElse(null);
    }

    private static Answer expect(Answer answer) throws IOException {
        if (answer.status() != 201) {
            throw new IOException("not measured, because of the answer " + answer);
        }
        return answer;
    }
}
