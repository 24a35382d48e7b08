package org.candour.disclosure.companies.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.candour.disclosure.companies.Companies;
import org.candour.disclosure.companies.Company;
import org.candour.disclosure.companies.CompanyEvent;
import org.candour.disclosure.companies.CompanyEvent.CompanyChanged;
import org.candour.disclosure.companies.CompanyEvent.CompanyRegistered;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.companies.kafka.CompanyEvents;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;
import org.candour.support.outbox.OutgoingEvent;

/** Companies as one collection; a change and its event are one write. */
public final class MongoCompanies implements Companies {

    private static final String COLLECTION = "companies";

    private final MongoCollection<Document> companies;
    private final Outbox outbox;

    public MongoCompanies(MongoDatabase database, Outbox outbox) {
        this.companies = database.getCollection(COLLECTION);
        this.outbox = outbox;
    }

    /** Revisions are compared and set by one whole key. */
    public static Indexes indexes() {
        return Indexes.of(COLLECTION).unique(new Document("_id", 1).append(CompanyDocument.REVISION, 1));
    }

    @Override
    public Optional<Company> find(OrgId id) {
        return Optional.ofNullable(companies.find(Filters.eq("_id", id.value())).first())
                .map(CompanyDocument::company);
    }

    @Override
    public boolean add(CompanyRegistered registered) {
        Company company = registered.company();
        try {
            return outbox.write(COLLECTION, company.id().value(), events(registered), entries -> companies
                    .insertOne(CompanyDocument.of(company).append("_id", company.id().value())
                            .append(Outbox.EVENTS, entries))
                    .wasAcknowledged());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean replace(CompanyChanged changed) {
        Company company = changed.company();
        Document before = new Document("_id", company.id().value()).append(CompanyDocument.REVISION,
                company.revision() - 1);
        return outbox.write(COLLECTION, company.id().value(), events(changed), entries -> companies
                .updateOne(before, Updates.combine(new Document("$set", CompanyDocument.of(company)),
                        Updates.pushEach(Outbox.EVENTS, entries)))
                .getMatchedCount() == 1);
    }

    @Override
    public List<Company> search(Search search) {
        List<Company> found = new ArrayList<>();
        String after = search.after();
        Bson filter = after == null ? new Document() : Filters.gt("_id", after);
        try (var cursor = companies.find(filter).sort(new Document("_id", 1)).iterator()) {
            while (cursor.hasNext() && found.size() < search.limit()) {
                Company company = CompanyDocument.company(cursor.next());
                if (search.matches(company)) {
                    found.add(company);
                }
            }
        }
        return found;
    }

    private static List<OutgoingEvent> events(CompanyEvent event) {
        return List.of(CompanyEvents.of(event));
    }
}
