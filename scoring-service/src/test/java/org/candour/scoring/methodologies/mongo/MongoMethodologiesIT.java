package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.methodologies.Methodologies;
import org.candour.scoring.methodologies.MethodologiesContract;
import org.candour.testing.LocalInfrastructure;

class MongoMethodologiesIT extends MethodologiesContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Methodologies methodologies = new MongoMethodologies(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Methodologies methodologies() {
        return methodologies;
    }

}
