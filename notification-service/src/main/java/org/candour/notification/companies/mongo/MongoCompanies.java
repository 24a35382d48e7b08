package org.candour.notification.companies.mongo;

import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

/** Companies in the collection {@code companies}. */
final class MongoCompanies implements Companies {

    private final MongoCollection<Document> collection;

    MongoCompanies(MongoDatabase database) {
        this.collection = database.getCollection("companies");
    }

    @Override
    public Optional<Company> find(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first())
                .map(stored -> new Company(id, stored.getLong("revision"), stored.getString("name"),
                        stored.getBoolean("verified")));
    }

    @Override
    public void keep(Company company) {
        Document stored = new Document("_id", company.id()).append("revision", company.revision())
                .append("name", company.name()).append("verified", company.verified());
        boolean replaced = collection
                .replaceOne(and(eq("_id", company.id()), lt("revision", company.revision())), stored)
                .getMatchedCount() == 1;
        if (!replaced) {
            addIfNew(stored, company);
        }
    }

    private void addIfNew(Document stored, Company company) {
        try {
            collection.insertOne(stored);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // either old news, or another replica added an older revision just now
            collection.replaceOne(and(eq("_id", company.id()), lt("revision", company.revision())), stored);
        }
    }
}
