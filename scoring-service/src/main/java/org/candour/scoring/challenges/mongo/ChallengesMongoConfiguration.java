package org.candour.scoring.challenges.mongo;

import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.challenges.Challengers;
import org.candour.scoring.challenges.Challenges;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Lease;
import org.candour.support.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class ChallengesMongoConfiguration {

    /** The longest pause after the replica that erases has died. */
    private static final Duration TERM = Duration.ofMinutes(10);

    @Bean
    Challenges challenges(MongoDatabase database, Outbox outbox) {
        return new MongoChallenges(database, outbox);
    }

    @Bean
    Indexes challengeIndexes() {
        return MongoChallenges.indexes();
    }

    @Bean
    Challengers challengers(MongoDatabase database) {
        return new MongoChallengers(database);
    }

    @Bean
    Indexes challengerIndexes() {
        return MongoChallengers.indexes();
    }

    @Bean
    Lease challengersLease(MongoDatabase database) {
        return new Lease(database, "challengers", TERM);
    }

}
