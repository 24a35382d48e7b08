package org.candour.scoring.methodologies.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Documents that count their changes, and change only from the revision before. */
final class Revised {

    static final String REVISION = "revision";

    private Revised() {}

    /** Inserts a document; false if its {@code _id} is taken. */
    static boolean add(MongoCollection<Document> collection, String id, Document fields) {
        try {
            Document document = new Document("_id", id);
            document.putAll(fields);
            return collection.insertOne(document).wasAcknowledged();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Sets fields, the next revision among them; false if the revision before no longer stands. */
    static boolean replace(MongoCollection<Document> collection, String id, Document fields) {
        Document before = new Document("_id", id).append(REVISION, fields.getLong(REVISION) - 1);
        return collection.updateOne(before, new Document("$set", fields)).getMatchedCount() == 1;
    }

}
