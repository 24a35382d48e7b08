package org.candour.scoring.challenges.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.challenges.Challenges;
import org.candour.scoring.challenges.ChallengesContract;
import org.candour.support.mongo.Indexes;
import org.candour.testing.LocalInfrastructure;

class MongoChallengesIT extends ChallengesContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Challenges challenges = new MongoChallenges(
            indexed(client.getDatabase(LocalInfrastructure.freshDatabase()), MongoChallenges.indexes()));

    static MongoDatabase indexed(MongoDatabase database, Indexes indexes) {
        database.getCollection(indexes.collection()).createIndexes(indexes.models());
        return database;
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Challenges challenges() {
        return challenges;
    }

}
