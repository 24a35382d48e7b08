package org.candour.disclosure.filing.mongo;

import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;

import org.candour.disclosure.filing.Draft;

/** The collection of drafts: documents that are added and dropped, and never changed. */
final class DraftDocuments {

    private final MongoCollection<Document> drafts;

    DraftDocuments(MongoDatabase database) {
        this.drafts = database.getCollection("drafts");
    }

    /** Keeps the draft; answers with the id of its document. */
    String keep(Draft draft) {
        String id = UUID.randomUUID().toString();
        drafts.insertOne(new Document("_id", id).append("draft", DraftJson.bytes(draft)));
        return id;
    }

    Optional<Draft> find(String id) {
        return Optional.ofNullable(drafts.find(Filters.eq("_id", id)).first())
                .map(found -> DraftJson.draft(found.get("draft", Binary.class).getData()));
    }

    void drop(String id) {
        drafts.deleteOne(Filters.eq("_id", id));
    }
}
