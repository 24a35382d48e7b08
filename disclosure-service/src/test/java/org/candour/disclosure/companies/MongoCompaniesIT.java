package org.candour.disclosure.companies;

import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.disclosure.companies.mongo.MongoCompanies;
import org.candour.support.outbox.Outbox;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoCompaniesIT extends CompaniesContract {

    private static MongoClient client;
    private static MongoDatabase database;
    private static Companies companies;

    @BeforeAll
    static void open() {
        client = MongoClients.create(LocalInfrastructure.mongoUri());
        database = client.getDatabase(LocalInfrastructure.freshDatabase());
        database.getCollection("companies").createIndexes(MongoCompanies.indexes().models());
        companies = new MongoCompanies(database, new Outbox(database));
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void announcesNothingOfAChangeThatLost() {
        Profile profile = new Profile("Acme", List.of(), List.of(), "DE", null, null, null);
        Company first = new Company(OrgId.of("GB-COH-LOST"), 1, profile, CompanyStatus.PENDING);
        CompanyChanged second = new CompanyChanged(first.changed(profile, CompanyStatus.VERIFIED));
        companies.add(new CompanyRegistered(first));

        assertThat(companies.replace(second)).isTrue();
        assertThat(companies.replace(second)).isFalse();
        assertThat(companies.add(new CompanyRegistered(first))).isFalse();

        assertThat(database.getCollection("pending")
                .countDocuments(new Document("document", first.id().value())))
                .isEqualTo(2);
    }

    @Override
    Companies companies() {
        return companies;
    }
}
