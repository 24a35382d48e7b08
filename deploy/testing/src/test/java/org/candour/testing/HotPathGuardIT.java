package org.candour.testing;

import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HotPathGuardIT {

    private final HotPathGuard guard = new HotPathGuard().unique("receipts", "company", "key");
    private MongoClient client;
    private MongoCollection<Document> receipts;

    @BeforeEach
    void open() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(LocalInfrastructure.mongoUri()))
                .addCommandListener(guard).build());
        receipts = client.getDatabase(LocalInfrastructure.freshDatabase()).getCollection("receipts");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void allowsIdsListsOfIdsAndWholeUniqueKeys() {
        assertThatCode(() -> guard.during(() -> {
            receipts.insertOne(new Document("_id", 1).append("company", "c").append("key", "k"));
            receipts.find(Filters.eq(1)).first();
            receipts.find(Filters.in("_id", List.of(1, 2))).first();
            receipts.find(new Document("company", "c").append("key", "k")).first();
            receipts.updateOne(Filters.eq(1), Updates.set("a", 1));
            receipts.findOneAndUpdate(Filters.eq(1), Updates.set("a", 2));
            receipts.deleteOne(Filters.eq(1));
        })).doesNotThrowAnyException();
    }

    @Test
    void refusesARange() {
        assertScan(() -> receipts.find(Filters.gt("_id", 1)).first());
    }

    @Test
    void refusesAnIdWithAFurtherCondition() {
        assertScan(() -> receipts.find(new Document("_id", 1).append("revision", 3)).first());
        assertScan(() -> receipts.find(Filters.and(Filters.eq(1), Filters.eq("revision", 3))).first());
    }

    @Test
    void refusesEverything() {
        assertScan(() -> receipts.find().first());
    }

    @Test
    void refusesHalfAUniqueKey() {
        assertScan(() -> receipts.find(Filters.eq("company", "c")).first());
    }

    @Test
    void refusesAnotherFieldInAnUpdate() {
        assertScan(() -> receipts.updateMany(Filters.eq("state", "s"), Updates.set("a", 1)));
    }

    @Test
    void refusesAnotherFieldInADeletion() {
        assertScan(() -> receipts.deleteMany(Filters.eq("state", "s")));
    }

    @Test
    void refusesACountOfEverything() {
        assertScan(receipts::countDocuments);
    }

    @Test
    void allowsAScanOfASmallCollection() {
        guard.small("receipts");
        assertThatCode(() -> guard.during(() -> receipts.find().first())).doesNotThrowAnyException();
    }

    @Test
    void watchesNothingOutsideTheBlock() {
        assertThatCode(() -> receipts.find().first()).doesNotThrowAnyException();
    }

    private void assertScan(HotPathGuard.HotPath block) {
        assertThatThrownBy(() -> guard.during(block)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("receipts");
    }
}
