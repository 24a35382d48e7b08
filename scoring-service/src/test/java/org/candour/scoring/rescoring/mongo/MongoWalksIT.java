package org.candour.scoring.rescoring.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.rescoring.Walks;
import org.candour.scoring.rescoring.WalksContract;
import org.candour.testing.LocalInfrastructure;

class MongoWalksIT extends WalksContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Walks walks = new MongoWalks(client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Walks walks() {
        return walks;
    }

}
