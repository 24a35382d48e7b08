package org.candour.scoring.reviews.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.reviews.Reviews;
import org.candour.support.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class ReviewsMongoConfiguration {

    @Bean
    Reviews reviews(MongoDatabase database, Outbox outbox) {
        return new MongoReviews(database, outbox);
    }

}
