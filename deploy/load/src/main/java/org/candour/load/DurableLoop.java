package org.candour.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.RawBsonDocument;

/**
 * The least that a consumer which loses nothing does with the same libraries: for what a poll brings it inserts as many
 * documents of the same bytes as scoring-service stored, in the same order, scores, and sends what it announced. It reads
 * no event, packs nothing, makes no document and looks nothing up: what it writes was taken from scoring-service before.
 */
final class DurableLoop implements AutoCloseable {

    private static final String TOPIC = "candour.bench.v1";
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoClient client;
    private final MongoDatabase stored;
    private final MongoDatabase copies;
    private final KafkaProducer<String, byte[]> producer;
    private final Runnable score;
    private final Map<String, List<RawBsonDocument>> documents = new HashMap<>();
    private List<ProducerRecord<String, byte[]>> announcements = List.of();
    private AtomicInteger taken = new AtomicInteger();

    private DurableLoop(String mongo, String bootstrap, Runnable score) {
        this.client = MongoClients.create(mongo);
        this.stored = client.getDatabase("candour-scoring");
        this.copies = client.getDatabase("candour-bench")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all",
                "compression.type", "lz4", "linger.ms", 0),
                new StringSerializer(), new ByteArraySerializer());
        this.score = score;
    }

    /** Makes its topic, with as many partitions as ours have. */
    static DurableLoop start(String mongo, String bootstrap, Runnable score) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
        }
        return new DurableLoop(mongo, bootstrap, score);
    }

    /** Takes what was stored and announced of the filings at these positions, each with one score. */
    void prepare(List<Long> positions, List<ConsumerRecord<String, byte[]>> announced) {
        List<RawBsonDocument> filings = read("filings", positions);
        List<String> disclosures = filings.stream()
                .map(filing -> filing.getString("disclosure").getValue()).toList();
        documents.put("filings", filings);
        documents.put("disclosures", read("disclosures", disclosures));
        documents.put("scores", read("scores", StoredScores.ids(disclosures, List.of("candour/1"))));
        announcements = announced.stream()
                .map(each -> new ProducerRecord<>(TOPIC, null, each.key(), each.value(),
                        each.headers()))
                .toList();
        taken = new AtomicInteger();
        producer.partitionsFor(TOPIC);
    }

    private List<RawBsonDocument> read(String collection, List<?> ids) {
        List<RawBsonDocument> found = stored.getCollection(collection, RawBsonDocument.class)
                .find(Filters.in("_id", ids)).into(new ArrayList<>());
        if (found.size() != ids.size()) {
            throw new IllegalStateException("of " + ids.size() + " " + collection + " " + found.size()
                    + " are stored");
        }
        return found;
    }

    /** Does it for so many filings more. */
    void run(int filings) throws Exception {
        int from = taken.getAndAdd(filings);
        int to = from + filings;
        insert("filings", from, to);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> insert("disclosures", from, to),
                work -> Thread.ofVirtual().start(work));
        for (int number = from; number < to; number++) {
            score.run();
        }
        insert("scores", from, to);
        beside.join();
        for (Future<RecordMetadata> sent : announcements.subList(from, to).stream().map(producer::send)
                .toList()) {
            sent.get();
        }
    }

    private void insert(String collection, int from, int to) {
        MongoCollection<RawBsonDocument> copy = copies.getCollection(collection, RawBsonDocument.class);
        copy.insertMany(documents.getOrDefault(collection, List.of()).subList(from, to), UNORDERED);
    }

    @Override
    public void close() {
        producer.close();
        client.close();
    }
}
