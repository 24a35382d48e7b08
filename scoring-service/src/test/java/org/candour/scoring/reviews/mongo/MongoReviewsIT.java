package org.candour.scoring.reviews.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.reviews.Reviews;
import org.candour.scoring.reviews.ReviewsContract;
import org.candour.testing.LocalInfrastructure;

class MongoReviewsIT extends ReviewsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Reviews reviews = new MongoReviews(client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Reviews reviews() {
        return reviews;
    }

}
