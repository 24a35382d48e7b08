package org.candour.notification.lessons.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Candidate;
import org.candour.notification.lessons.CandidateStatus;
import org.candour.notification.lessons.Candidates;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

/** Candidates in the collection {@code candidates}. */
final class MongoCandidates implements Candidates {

    static final String COLLECTION = "candidates";

    private final MongoCollection<Document> collection;

    MongoCandidates(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    @Override
    public boolean add(Candidate candidate) {
        try {
            collection.insertOne(CandidateDocument.write(candidate));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Candidate> find(UUID id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(CandidateDocument::read);
    }

    @Override
    public boolean replace(Candidate changed) {
        Bson before = and(eq("_id", changed.id()), eq(CandidateDocument.REVISION, changed.revision() - 1));
        return collection.replaceOne(before, CandidateDocument.write(changed)).getMatchedCount() == 1;
    }

    @Override
    public List<Candidate> list(Set<CandidateStatus> states, @Nullable UUID after, int limit) {
        Bson filter = in(CandidateDocument.STATUS, states.stream().map(CandidateStatus::word).toList());
        if (after != null) {
            filter = and(filter,
                    gt(CandidateDocument.ORDER, find(after).map(CandidateDocument::order).orElse("")));
        }
        return collection.find(filter).sort(Sorts.ascending(CandidateDocument.ORDER)).limit(limit)
                .map(CandidateDocument::read).into(new ArrayList<>());
    }

    @Override
    public List<UUID> originsDue(Instant decidedBefore, int limit) {
        Bson due = and(eq(CandidateDocument.ORIGIN, true),
                lte(CandidateDocument.DECIDED_AT, Date.from(decidedBefore)));
        return collection.find(due).projection(Projections.include("_id")).limit(limit)
                .map(stored -> stored.get("_id", UUID.class)).into(new ArrayList<>());
    }

    @Override
    public void originErased(UUID id) {
        collection.updateOne(eq("_id", id), Updates.set(CandidateDocument.ORIGIN, false));
    }
}
