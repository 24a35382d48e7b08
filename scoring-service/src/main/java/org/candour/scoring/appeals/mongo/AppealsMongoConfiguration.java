package org.candour.scoring.appeals.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.appeals.Appeals;
import org.candour.support.outbox.Outbox;

@Configuration(proxyBeanMethods = false)
class AppealsMongoConfiguration {

    @Bean
    Appeals appeals(MongoDatabase database, Outbox outbox) {
        return new MongoAppeals(database, outbox);
    }

}
