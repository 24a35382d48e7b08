package org.candour.notification.lessons.mongo;

import org.candour.notification.lessons.Batches;
import org.candour.notification.lessons.BatchesContract;

class MongoBatchesIT extends BatchesContract {

    @Override
    protected Batches batches() {
        return new MongoBatches(Stores.fresh());
    }
}
