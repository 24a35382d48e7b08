package org.candour.scoring.scores.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.scores.Scores;
import org.candour.scoring.scores.ScoresContract;
import org.candour.testing.LocalInfrastructure;

class MongoScoresIT extends ScoresContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Scores scores = new MongoScores(client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Scores scores() {
        return scores;
    }

}
