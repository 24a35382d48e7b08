package org.candour.notification.lessons.mongo;

import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.candour.notification.lessons.Batch;
import org.candour.notification.lessons.Batches;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

/** The one document {@code batch} of the collection {@code heads}; every change compares the batch's number. */
final class MongoBatches implements Batches {

    static final String COLLECTION = "heads";
    private static final String ID = "batch";

    private final MongoCollection<Document> collection;

    MongoBatches(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    @Override
    public Batch current() {
        Document stored = collection.find(eq("_id", ID)).first();
        return stored == null
                ? Batch.NONE
                : new Batch(stored.getLong("number"), stored.getDate("at").toInstant(),
                        stored.getList("members", UUID.class));
    }

    @Override
    public boolean open(Batch next) {
        Document stored = new Document("_id", ID).append("number", next.number())
                .append("at", Date.from(next.at()))
                .append("members", next.members());
        if (next.number() > 1) {
            return collection
                    .replaceOne(and(eq("_id", ID), eq("number", next.number() - 1), eq("members", List.of())),
                            stored)
                    .getMatchedCount() == 1;
        }
        try {
            collection.insertOne(stored);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close(Batch batch) {
        collection.updateOne(and(eq("_id", ID), eq("number", batch.number())),
                Updates.set("members", List.of()));
    }
}
