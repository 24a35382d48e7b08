package org.candour.scoring.rescoring.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.rescoring.Walks;

@Configuration(proxyBeanMethods = false)
class RescoringMongoConfiguration {

    @Bean
    Walks walks(MongoDatabase database) {
        return new MongoWalks(database);
    }

}
