package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.AdoptedSetsContract;
import org.candour.testing.LocalInfrastructure;

class MongoAdoptedSetsIT extends AdoptedSetsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final AdoptedSets sets = new MongoAdoptedSets(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected AdoptedSets sets() {
        return sets;
    }

}
