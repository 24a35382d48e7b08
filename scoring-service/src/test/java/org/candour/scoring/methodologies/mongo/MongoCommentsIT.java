package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.methodologies.Comments;
import org.candour.scoring.methodologies.CommentsContract;
import org.candour.testing.LocalInfrastructure;

class MongoCommentsIT extends CommentsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Comments comments = new MongoComments(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Comments comments() {
        return comments;
    }

}
