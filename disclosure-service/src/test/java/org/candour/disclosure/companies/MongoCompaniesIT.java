package org.candour.disclosure.companies;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.candour.disclosure.companies.mongo.MongoCompanies;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

class MongoCompaniesIT extends CompaniesContract {

    private static MongoClient client;
    private static Companies companies;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());
        database.getCollection("companies").createIndexes(MongoCompanies.indexes().models());
        companies = new MongoCompanies(database, new Outbox(database));
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    Companies companies() {
        return companies;
    }
}
