package org.candour.scoring.scores.mongo;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import org.bson.BsonMaximumSizeExceededException;

import org.candour.support.event.Refused;
import org.candour.support.event.Unavailable;

/** Tells a store that does not answer, or cannot write, from documents that it will never take. */
final class Reachable {

    /** Too large, before or after an update; a key too long; failed validation. All else may pass by itself. */
    private static final Set<Integer> OF_THE_DOCUMENT = Set.of(10334, 17280, 17419, 17420, 121);

    private Reachable() {}

    /**
     * Calls the store.
     *
     * @throws Unavailable if it is unknown whether everything is durable: it may be done again, since every document
     * has its own id
     * @throws Refused if there is a document among them that no store takes
     */
    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoBulkWriteException partly) {
            throw judged(partly);
        } catch (BsonMaximumSizeExceededException tooLarge) {
            throw new Refused("the document is too large for the store", tooLarge);
        } catch (MongoException unanswered) {
            if (OF_THE_DOCUMENT.contains(unanswered.getCode())) {
                throw refused(unanswered.getCode(), unanswered);
            }
            // whatever else it is, it is no property of one filing: nothing may be set aside for it
            throw new Unavailable("the store does not answer", unanswered);
        }
    }

    private static RuntimeException judged(MongoBulkWriteException partly) {
        if (partly.getWriteConcernError() != null || partly.getWriteErrors().isEmpty()) {
            return new Unavailable("the store has not confirmed", partly);
        }
        List<Integer> codes = partly.getWriteErrors().stream().map(BulkWriteError::getCode)
                .filter(code -> ErrorCategory.fromErrorCode(code) != ErrorCategory.DUPLICATE_KEY).toList();
        for (int code : codes) {
            if (!OF_THE_DOCUMENT.contains(code)) {
                return new Unavailable("the store cannot write: error " + code, partly);
            }
        }
        return codes.isEmpty() ? partly : refused(codes.getFirst(), partly);
    }

    private static Refused refused(int code, MongoException cause) {
        return new Refused("the store does not take the document: error " + code, cause);
    }

}
