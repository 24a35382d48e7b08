package org.candour.support.mongo;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;

/** Tells a store that cannot be reached, or did not confirm in time, from a request that it refuses. */
public final class Unavailability {

    private Unavailability() {}

    /**
     * Whether it may succeed when tried again. After a write it means "unknown": the write may have happened, and a
     * unique key settles it.
     */
    public static boolean isOf(MongoException exception) {
        return exception instanceof MongoTimeoutException || exception instanceof MongoSocketException
                || exception instanceof MongoConnectionPoolClearedException
                || exception instanceof MongoNotPrimaryException
                || exception instanceof MongoNodeIsRecoveringException
                || exception instanceof MongoWriteConcernException
                || exception instanceof MongoInterruptedException
                || exception.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    }
}
