package org.candour.local.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The store accepts nothing any more; whether the write that was under way stands is unknown to its client. */
final class StoreStopped extends MongoServerError {

    private static final long serialVersionUID = 1L;

    /** MongoDB's code for a server that is going down: drivers treat the server as gone and look for it again. */
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    StoreStopped() {
        super(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "The store has stopped.");
    }
}
