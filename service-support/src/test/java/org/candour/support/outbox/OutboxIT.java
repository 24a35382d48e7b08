package org.candour.support.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.candour.support.event.Event;
import org.candour.support.event.EventRecords;
import org.candour.support.event.EventSender;
import org.candour.testing.EmbeddedBroker;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class OutboxIT {

    private static final String COMPANY = "XI-LEI-1";
    private static EmbeddedBroker broker;

    private final String topic = "outbox-" + UUID.randomUUID();
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> companies;
    private Outbox outbox;

    @BeforeAll
    static void startBroker() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        broker = EmbeddedBroker.startRestartable();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void open() throws Exception {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        database = client.getDatabase(LocalInfrastructure.freshDatabase());
        companies = database.getCollection("companies");
        outbox = new Outbox(database);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void sendsTheEventsOfADocumentInTheirOrderAndKeepsNothing() {
        save(COMPANY, "registered", "changed");
        save(COMPANY, "changed-again");

        step().run();

        assertThat(sent()).extracting(Event::data).containsExactly("\"registered\"", "\"changed\"",
                "\"changed-again\"");
        assertThat(sent()).allSatisfy(event -> assertThat(event.key()).isEqualTo(COMPANY));
        assertThat(unsent(COMPANY)).isEmpty();
        assertThat(pending()).isZero();
    }

    @Test
    void sendsWhatSeveralDocumentsTellInTheOrderOfTheirAnnouncements() {
        save("XI-LEI-2", event(1, "first"), event(3, "third"));
        save(COMPANY, event(2, "second"), event(5, "fifth"));
        save("XI-LEI-3", event(4, "fourth"));

        step().run();

        assertThat(sent()).extracting(Event::data).containsExactly("\"first\"", "\"second\"", "\"third\"",
                "\"fourth\"", "\"fifth\"");
        assertThat(pending()).isZero();
    }

    @Test
    void sendsWhatAKilledRelayHadSentButNotRemoved() {
        save(COMPANY, "registered");
        List<Document> rows = database.getCollection(Outbox.PENDING).find().into(new ArrayList<>());
        Document before = Objects.requireNonNull(companies.find().first());
        step().run();

        // as the store was when the first relay died between its send and its removal
        companies.replaceOne(Filters.eq(COMPANY), before);
        database.getCollection(Outbox.PENDING).insertMany(rows);
        step().run();

        assertThat(sent()).hasSize(2);
        assertThat(sent()).extracting(Event::id).containsOnly(rows.getFirst().getString("_id"));
        assertThat(unsent(COMPANY)).isEmpty();
        assertThat(pending()).isZero();
    }

    @Test
    void keepsARowWhoseWriteMayStillCome() {
        database.getCollection(Outbox.PENDING).insertOne(row("late"));
        assertThat(step().run()).isFalse();
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void forgetsARowWhoseWriteNeverCame() {
        database.getCollection(Outbox.PENDING)
                .insertOne(row("never").append(Outbox.SINCE, Instant.EPOCH));
        step().run();
        assertThat(pending()).isZero();
    }

    @Test
    void forgetsARowWhoseWriteNeverCameBesideOneThatIsSent() {
        save(COMPANY, "registered");
        database.getCollection(Outbox.PENDING)
                .insertOne(row("never").append(Outbox.SINCE, Instant.EPOCH));
        step().run();
        assertThat(sent()).extracting(Event::data).containsExactly("\"registered\"");
        assertThat(pending()).isZero();
    }

    @Test
    void announcesNothingWhenTheWriteIsRefused() {
        save(COMPANY, "registered");
        assertThatThrownBy(
                () -> outbox.write("companies", COMPANY, List.of(event(COMPANY, "twice")),
                        entries -> companies
                                .insertOne(new Document("_id", COMPANY)).wasAcknowledged()))
                .isInstanceOf(MongoWriteException.class);
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void announcesNothingWhenTheDocumentIsNotAsExpected() {
        save(COMPANY, "registered");
        outbox.onWrite(() -> {
            throw new AssertionError("nothing was written");
        });
        assertThat(outbox.write("companies", COMPANY, List.of(event(COMPANY, "lost")), entries -> companies
                .updateOne(new Document("_id", COMPANY).append("revision", 7),
                        Updates.pushEach(Outbox.EVENTS, entries))
                .getMatchedCount() == 1)).isFalse();
        assertThat(pending()).isEqualTo(1);
        assertThat(unsent(COMPANY)).hasSize(1);
    }

    @Test
    void sendsWhatWaitedWhileTheBrokerWasDown() {
        LeasedRelay relay = new LeasedRelay("outbox", new Lease(database, "outbox", Duration.ofSeconds(10)),
                Duration.ofMillis(50), step(Duration.ofSeconds(2)));
        outbox.onWrite(relay::hint);
        broker.down();
        relay.start();
        try {
            save(COMPANY, "registered");
            save("XI-LEI-2", "registered-too");
            assertThat(pending()).isEqualTo(2);
            broker.up();
            await().until(() -> pending() == 0);
        } finally {
            relay.stop();
        }
        assertThat(sent()).extracting(Event::data).contains("\"registered\"", "\"registered-too\"");
        assertThat(new Lease(database, "outbox", Duration.ofSeconds(10)).hold()).isTrue();
    }

    private void save(String company, String... names) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (String name : names) {
            events.add(event(company, name));
        }
        save(company, events.toArray(OutgoingEvent[]::new));
    }

    private void save(String company, OutgoingEvent... events) {
        outbox.write("companies", company, List.of(events),
                entries -> companies.updateOne(Filters.eq(company),
                        Updates.pushEach(Outbox.EVENTS, entries), new UpdateOptions().upsert(true))
                        .wasAcknowledged());
    }

    private OutgoingEvent event(String company, String name) {
        return new OutgoingEvent(topic,
                Event.now("/test", "org.candour.company." + name + ".v1", company, name));
    }

    private OutgoingEvent event(int number, String name) {
        return new OutgoingEvent(topic, Event.of(new UUID(0x7000, number), "/test", "org.candour.test.v1",
                COMPANY, Instant.now(), name));
    }

    private static Document row(String id) {
        return new Document("_id", id).append(Outbox.COLLECTION, "companies").append(Outbox.DOCUMENT, COMPANY)
                .append(Outbox.SINCE, Instant.now());
    }

    private OutboxStep step() {
        return step(Duration.ofMinutes(1));
    }

    /** One that gives a broker that is away up after this time. */
    private OutboxStep step(Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        return new OutboxStep(database, new EventSender(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, millis / 2,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis)));
    }

    private List<Event> sent() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            await().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return end != null && consumer.position(partition) >= end;
            });
            return records.stream().map(EventRecords::fromRecord).toList();
        }
    }

    private List<Document> unsent(String company) {
        Document found = companies.find(Filters.eq(company)).first();
        return found == null ? List.of() : found.getList(Outbox.EVENTS, Document.class, List.of());
    }

    private long pending() {
        return database.getCollection(Outbox.PENDING).countDocuments();
    }
}
