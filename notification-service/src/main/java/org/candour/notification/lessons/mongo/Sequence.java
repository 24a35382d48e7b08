package org.candour.notification.lessons.mongo;

import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;

/**
 * Finds the end of a dense sequence of {@code _id}s, by whole keys only: if a number is taken, so are all before it,
 * and doubling steps with their remainder find the last one in a few reads and without a write.
 */
final class Sequence {

    private static final int STEPS = 24;

    private final MongoCollection<Document> collection;

    Sequence(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * The last number that is taken.
     *
     * @param known a number that is taken; 0 where nothing is known
     */
    long lastTaken(long known) {
        long taken = known;
        while (true) {
            long base = taken;
            List<Long> asked = IntStream.range(0, STEPS).mapToObj(step -> base + (1L << step)).toList();
            for (Document found : collection.find(Filters.in("_id", asked))
                    .projection(Projections.include("_id"))) {
                taken = Math.max(taken, found.getLong("_id"));
            }
            if (taken == base) {
                return taken;
            }
        }
    }
}
