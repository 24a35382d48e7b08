package org.candour.scoring.benchmarks.tables.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.benchmarks.tables.YearlyTables;

@Configuration(proxyBeanMethods = false)
class TablesMongoConfiguration {

    @Bean
    YearlyTables yearlyTables(MongoDatabase database) {
        return new MongoYearlyTables(database);
    }

}
