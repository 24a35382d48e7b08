package org.candour.scoring.scores.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.PublicationsContract;
import org.candour.testing.LocalInfrastructure;

class MongoPublicationsIT extends PublicationsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Publications publications = new MongoPublications(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Publications publications() {
        return publications;
    }

}
