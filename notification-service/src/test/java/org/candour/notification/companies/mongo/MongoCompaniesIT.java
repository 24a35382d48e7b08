package org.candour.notification.companies.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.CompaniesContract;
import org.candour.testing.LocalInfrastructure;

class MongoCompaniesIT extends CompaniesContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected Companies companies() {
        MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());
        MongoCompanies.indexes().models()
                .forEach(
                        model -> database.getCollection("companies").createIndexes(java.util.List.of(model)));
        return new MongoCompanies(database);
    }
}
