package org.candour.scoring.backtest.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.backtest.Backtests;

@Configuration(proxyBeanMethods = false)
class BacktestMongoConfiguration {

    @Bean
    Backtests backtests(MongoDatabase database) {
        return new MongoBacktests(database);
    }

}
