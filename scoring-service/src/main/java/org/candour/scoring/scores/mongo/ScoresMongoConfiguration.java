package org.candour.scoring.scores.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.PublicDocuments;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.Scores;
import org.candour.support.mongo.Indexes;

@Configuration(proxyBeanMethods = false)
class ScoresMongoConfiguration {

    @Bean
    Filings filings(MongoDatabase database) {
        return new MongoFilings(database);
    }

    @Bean
    Publications publications(MongoDatabase database) {
        return new MongoPublications(database);
    }

    @Bean
    Indexes publicationIndexes() {
        return MongoPublications.indexes();
    }

    @Bean
    PublicDocuments publicDocuments(MongoDatabase database) {
        return new MongoPublicDocuments(database);
    }

    @Bean
    Scores scores(MongoDatabase database) {
        return new MongoScores(database);
    }

}
