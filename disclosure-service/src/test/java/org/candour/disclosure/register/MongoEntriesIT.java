package org.candour.disclosure.register;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.candour.disclosure.register.mongo.MongoEntries;
import org.candour.testing.LocalInfrastructure;

class MongoEntriesIT extends EntriesContract {

    private static MongoClient client;
    private static Entries entries;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());
        database.getCollection("register").createIndexes(MongoEntries.indexes().models());
        entries = new MongoEntries(database);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    Entries entries() {
        return entries;
    }
}
