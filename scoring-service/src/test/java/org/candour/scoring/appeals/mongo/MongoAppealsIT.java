package org.candour.scoring.appeals.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.appeals.Appeals;
import org.candour.scoring.appeals.AppealsContract;
import org.candour.testing.LocalInfrastructure;

class MongoAppealsIT extends AppealsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Appeals appeals = new MongoAppeals(client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Appeals appeals() {
        return appeals;
    }

}
