package org.candour.scoring.rescoring.mongo;

import java.time.Instant;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.candour.scoring.onrecord.mongo.NotScoredDocuments;
import org.candour.scoring.rescoring.Walk;
import org.candour.scoring.rescoring.Walks;

/** Walks in the collection {@code rescorings}, each under the methodology's {@code id/version}. */
final class MongoWalks implements Walks {

    private static final String ID = "_id";

    private static final String UP_TO = "upTo";

    private static final String ENDED = "ended";

    private static final FindOneAndUpdateOptions UPSERT = new FindOneAndUpdateOptions().upsert(true)
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> walks;

    MongoWalks(MongoDatabase database) {
        walks = database.getCollection("rescorings");
    }

    @Override
    public Optional<Walk> find(String methodology) {
        return Optional.ofNullable(walks.find(Filters.eq(ID, methodology)).first()).map(MongoWalks::walk);
    }

    @Override
    public Walk begin(Walk fresh) {
        Document stands = walks.findOneAndUpdate(Filters.eq(ID, fresh.methodology()),
                Updates.setOnInsert(document(fresh)), UPSERT);
        return stands == null ? fresh : walk(stands);
    }

    @Override
    public boolean advance(Walk next, long from) {
        Document where = new Document(ID, next.methodology()).append(UP_TO, from);
        return walks.replaceOne(where, document(next)).getMatchedCount() == 1;
    }

    private static Document document(Walk walk) {
        Instant ended = walk.ended();
        return new Document("started", walk.started().toString()).append(UP_TO, walk.upTo())
                .append("end", walk.end()).append(ENDED, ended == null ? null : ended.toString())
                .append("scored", walk.scored())
                .append("notScored", NotScoredDocuments.write(walk.notScored()));
    }

    private static Walk walk(Document found) {
        String ended = found.getString(ENDED);
        return new Walk(found.getString(ID), Instant.parse(found.getString("started")), found.getLong(UP_TO),
                found.getLong("end"), ended == null ? null : Instant.parse(ended),
                found.getInteger("scored"),
                NotScoredDocuments.read(found.getList("notScored", Document.class)));
    }

}
