package org.candour.scoring.scores.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.FilingsContract;
import org.candour.testing.LocalInfrastructure;

class MongoFilingsIT extends FilingsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Filings filings = new MongoFilings(client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Filings filings() {
        return filings;
    }

}
