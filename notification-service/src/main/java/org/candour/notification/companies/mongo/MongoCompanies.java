package org.candour.notification.companies.mongo;

import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;
import org.candour.support.mongo.Indexes;

import static com.mongodb.client.model.Filters.eq;

/** Companies in the collection {@code companies}. */
final class MongoCompanies implements Companies {

    private static final String COLLECTION = "companies";
    private static final String REVISION = "revision";

    private final MongoCollection<Document> collection;

    MongoCompanies(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    /** Revisions are compared and set by one whole key. */
    static Indexes indexes() {
        return Indexes.of(COLLECTION).unique(new Document("_id", 1).append(REVISION, 1));
    }

    @Override
    public Optional<Company> find(String id) {
        return Optional.ofNullable(stored(id))
                .map(stored -> new Company(id, stored.getLong(REVISION), stored.getString("name"),
                        stored.getBoolean("verified")));
    }

    /** Read and then replaced by the revision read, since the store would scan for all lower ones. */
    @Override
    public void keep(Company company) {
        Document news = new Document("_id", company.id()).append(REVISION, company.revision())
                .append("name", company.name()).append("verified", company.verified());
        boolean settled = false;
        while (!settled) {
            Document standing = stored(company.id());
            if (standing == null) {
                settled = added(news);
            } else {
                long known = standing.getLong(REVISION);
                settled = known >= company.revision() || replaced(known, news);
            }
        }
    }

    private @Nullable Document stored(String id) {
        return collection.find(eq("_id", id)).first();
    }

    private boolean replaced(long known, Document news) {
        return collection.replaceOne(new Document("_id", news.get("_id")).append(REVISION, known), news)
                .getMatchedCount() == 1;
    }

    private boolean added(Document news) {
        try {
            collection.insertOne(news);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }
}
