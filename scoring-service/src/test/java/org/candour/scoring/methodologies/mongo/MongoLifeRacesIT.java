package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.LifeRacesContract;
import org.candour.scoring.methodologies.Methodologies;
import org.candour.testing.LocalInfrastructure;

class MongoLifeRacesIT extends LifeRacesContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final Methodologies methodologies = new MongoMethodologies(database);

    private final AdoptedSets sets = new MongoAdoptedSets(database);

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Methodologies methodologies() {
        return methodologies;
    }

    @Override
    protected AdoptedSets sets() {
        return sets;
    }

}
