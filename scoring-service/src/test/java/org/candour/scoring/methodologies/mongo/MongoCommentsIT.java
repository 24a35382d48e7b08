package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Comment;
import org.candour.scoring.methodologies.Comments;
import org.candour.scoring.methodologies.CommentsContract;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoCommentsIT extends CommentsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final Comments comments = new MongoComments(database);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void takesTheIdThatADeadAttemptLeft() {
        Comment dead = comment(1, WATER, null);
        database.getCollection("methodology-sayings")
                .insertOne(new Document("_id", dead.saying().text()).append("comment", dead.id().toString()));

        assertThat(comments.add(comment(2, WATER, null))).isEqualTo(dead);
        assertThat(comments.page(WATER, null, 10)).containsExactly(dead);
    }

    @Override
    protected Comments comments() {
        return comments;
    }

}
