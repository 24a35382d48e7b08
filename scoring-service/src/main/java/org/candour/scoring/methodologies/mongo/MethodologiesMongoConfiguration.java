package org.candour.scoring.methodologies.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.methodologies.Comments;
import org.candour.scoring.methodologies.Methodologies;

@Configuration(proxyBeanMethods = false)
class MethodologiesMongoConfiguration {

    @Bean
    Methodologies methodologies(MongoDatabase database) {
        return new MongoMethodologies(database);
    }

    @Bean
    AdoptedSets adoptedSets(MongoDatabase database) {
        return new MongoAdoptedSets(database);
    }

    @Bean
    Comments comments(MongoDatabase database) {
        return new MongoComments(database);
    }

}
