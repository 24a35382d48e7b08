package org.candour.disclosure.filing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.candour.disclosure.filing.mongo.MongoDisclosures;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

class MongoDisclosuresIT extends DisclosuresContract {

    private static MongoClient client;
    private static Disclosures disclosures;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());
        database.getCollection("disclosures").createIndexes(MongoDisclosures.indexes().models());
        disclosures = new MongoDisclosures(database, new Outbox(database));
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    Disclosures disclosures() {
        return disclosures;
    }
}
