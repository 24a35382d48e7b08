package org.candour.disclosure.register;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.register.mongo.MongoPublicFilings;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MongoPublicFilingsIT extends PublicFilingsContract {

    private static MongoClient client;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void saysThatItsStoreDoesNotAnswer() {
        try (MongoClient nowhere = MongoClients
                .create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            PublicFilings away = new MongoPublicFilings(nowhere.getDatabase("nowhere"));

            assertThatThrownBy(() -> away.find(UUID.randomUUID(), 1)).isInstanceOf(RegisterUnavailable.class);
        }
    }

    @Override
    PublicFilings fresh() {
        return new MongoPublicFilings(client.getDatabase(LocalInfrastructure.freshDatabase()));
    }
}
