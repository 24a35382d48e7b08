package org.candour.scoring.benchmarks.tables.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;

import org.candour.scoring.benchmarks.tables.YearlyTables;
import org.candour.scoring.benchmarks.tables.YearlyTablesContract;
import org.candour.testing.LocalInfrastructure;

class MongoYearlyTablesIT extends YearlyTablesContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final YearlyTables tables = new MongoYearlyTables(
            client.getDatabase(LocalInfrastructure.freshDatabase()));

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected YearlyTables tables() {
        return tables;
    }

}
