package org.candour.scoring.backtest.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.backtest.Backtests;
import org.candour.scoring.backtest.BacktestsContract;
import org.candour.testing.LocalInfrastructure;

class MongoBacktestsIT extends BacktestsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final Backtests backtests = new MongoBacktests(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Backtests backtests() {
        return backtests;
    }

}
