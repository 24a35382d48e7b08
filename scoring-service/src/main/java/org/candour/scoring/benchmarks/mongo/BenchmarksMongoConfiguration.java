package org.candour.scoring.benchmarks.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.benchmarks.PublishedScores;

@Configuration(proxyBeanMethods = false)
class BenchmarksMongoConfiguration {

    @Bean
    PublishedScores publishedScores(MongoDatabase database) {
        return new MongoPublishedScores(database);
    }

}
