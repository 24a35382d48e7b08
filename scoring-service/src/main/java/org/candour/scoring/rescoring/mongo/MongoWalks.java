package org.candour.scoring.rescoring.mongo;

import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.candour.scoring.rescoring.Walk;
import org.candour.scoring.rescoring.Walks;

/** Walks in the collection {@code walks}, each under the methodology's {@code id/version}. */
final class MongoWalks implements Walks {

    private static final String UP_TO = "upTo";

    private static final String END = "end";

    private static final FindOneAndUpdateOptions UPSERT = new FindOneAndUpdateOptions().upsert(true)
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> walks;

    MongoWalks(MongoDatabase database) {
        walks = database.getCollection("walks");
    }

    @Override
    public Optional<Walk> find(String methodology) {
        return Optional.ofNullable(walks.find(Filters.eq("_id", methodology)).first()).map(MongoWalks::walk);
    }

    @Override
    public Walk begin(String methodology, long end) {
        Document stands = walks.findOneAndUpdate(Filters.eq("_id", methodology),
                Updates.combine(Updates.setOnInsert(UP_TO, 0L), Updates.setOnInsert(END, end)), UPSERT);
        return stands == null ? new Walk(methodology, 0, end) : walk(stands);
    }

    @Override
    public void moveTo(String methodology, long position) {
        walks.updateOne(Filters.eq("_id", methodology), Updates.max(UP_TO, position));
    }

    private static Walk walk(Document found) {
        return new Walk(found.getString("_id"), found.getLong(UP_TO), found.getLong(END));
    }

}
