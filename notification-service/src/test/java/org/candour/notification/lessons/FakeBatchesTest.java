package org.candour.notification.lessons;

class FakeBatchesTest extends BatchesContract {

    @Override
    protected Batches batches() {
        return new FakeBatches();
    }
}
