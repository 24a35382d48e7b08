package org.candour.disclosure.register;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.candour.disclosure.register.mongo.MongoRelayProgress;
import org.candour.testing.LocalInfrastructure;

class MongoRelayProgressIT extends RelayProgressContract {

    private static MongoClient client;
    private static MongoClient nowhere;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        nowhere = MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100");
    }

    @AfterAll
    static void close() {
        client.close();
        nowhere.close();
    }

    @Override
    RelayProgress fresh() {
        return new MongoRelayProgress(client.getDatabase(LocalInfrastructure.freshDatabase()));
    }

    @Override
    RelayProgress away() {
        return new MongoRelayProgress(nowhere.getDatabase("nowhere"));
    }
}
