package org.candour.scoring.scores.mongo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;

/** Inserts where doubles are expected: what stands is left as it is. */
final class Inserts {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private Inserts() {}

    /** Inserts what is not there yet, in one write; answers the indexes of those that were there. */
    static Set<Integer> ofNew(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.insertMany(documents, UNORDERED);
            return Set.of();
        } catch (MongoBulkWriteException partly) {
            Set<Integer> doubles = new TreeSet<>();
            for (BulkWriteError error : partly.getWriteErrors()) {
                if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw partly;
                }
                doubles.add(error.getIndex());
            }
            // a write concern that failed leaves open whether the rest is durable
            if (partly.getWriteConcernError() != null || doubles.isEmpty()) {
                throw partly;
            }
            return doubles;
        }
    }

}
