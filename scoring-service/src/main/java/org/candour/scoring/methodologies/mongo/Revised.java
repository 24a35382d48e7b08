package org.candour.scoring.methodologies.mongo;

import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents that count their changes, and change only from the revision before. */
public final class Revised {

    /** The field that counts, a long. */
    public static final String REVISION = "revision";

    private Revised() {}

    /**
     * Inserts a document.
     *
     * @param collection where
     * @param id its {@code _id}
     * @param fields all others
     * @return false if its {@code _id} is taken
     */
    public static boolean add(MongoCollection<Document> collection, String id, Document fields) {
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

    /**
     * Sets fields.
     *
     * @param collection where
     * @param id its {@code _id}
     * @param fields the next revision among them
     * @return false if the revision before no longer stands
     */
    public static boolean replace(MongoCollection<Document> collection, String id, Document fields) {
        return update(collection, id, fields, new Document("$set", fields));
    }

    /**
     * Sets fields, and appends to an array in the same write.
     *
     * @param collection where
     * @param id its {@code _id}
     * @param fields the next revision among them
     * @param array the array's field
     * @param appended what is appended, in order
     * @return false if the revision before no longer stands
     */
    public static boolean replace(MongoCollection<Document> collection, String id, Document fields,
            String array, List<Document> appended) {
        return update(collection, id, fields,
                Updates.combine(new Document("$set", fields), Updates.pushEach(array, appended)));
    }

    private static boolean update(MongoCollection<Document> collection, String id, Document fields,
            Bson update) {
        Document before = new Document("_id", id).append(REVISION, fields.getLong(REVISION) - 1);
        return collection.updateOne(before, update).getMatchedCount() == 1;
    }

}
