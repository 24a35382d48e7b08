package org.candour.scoring.scores.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * A bound of the positions that are kept, raised before they are. It is raised far at once, so that of a thousand filings
 * one costs a write; finding the highest position itself would scan or cost a write for each poll.
 */
final class Ceiling {

    private static final long STEP = 1_000;

    private static final String ID = "filings";

    private static final String UP_TO = "upTo";

    private static final FindOneAndUpdateOptions UPSERT = new FindOneAndUpdateOptions().upsert(true)
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> ceilings;

    private volatile long known;

    Ceiling(MongoCollection<Document> ceilings) {
        this.ceilings = ceilings;
    }

    /** Returns when it is durable that positions up to this one may be kept. */
    void raiseOver(long position) {
        if (position > known) {
            long next = Math.ceilDiv(position, STEP) * STEP;
            Document raised = ceilings.findOneAndUpdate(Filters.eq("_id", ID), Updates.max(UP_TO, next),
                    UPSERT);
            known = raised == null ? next : raised.getLong(UP_TO);
        }
    }

    /** All positions that are kept are at or below it. */
    long read() {
        Document found = ceilings.find(Filters.eq("_id", ID)).first();
        return found == null ? 0 : found.getLong(UP_TO);
    }

}
