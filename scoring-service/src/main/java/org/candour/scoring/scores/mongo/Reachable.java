package org.candour.scoring.scores.mongo;

import java.util.function.Supplier;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;

import org.candour.support.event.Unavailable;

/** Tells a store that does not answer from documents that it does not take. */
final class Reachable {

    private Reachable() {}

    /**
     * Calls the store.
     *
     * @throws Unavailable if it is unknown whether everything is durable: it may be done again, since every document
     * has its own id
     */
    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteConcernError() == null) {
                throw partly;
            }
            throw new Unavailable("the store has not confirmed", partly);
        } catch (MongoException unanswered) {
            // whatever it is, it is no property of one filing: nothing may be set aside for it
            throw new Unavailable("the store does not answer", unanswered);
        }
    }

}
