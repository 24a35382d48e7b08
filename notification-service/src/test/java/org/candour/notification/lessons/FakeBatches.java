package org.candour.notification.lessons;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The batch in memory. */
public final class FakeBatches implements Batches {

    private final AtomicReference<Batch> batch = new AtomicReference<>(Batch.NONE);

    @Override
    public Batch current() {
        return batch.get();
    }

    @Override
    public boolean open(Batch next) {
        Batch standing = batch.get();
        return standing.isClosed() && standing.number() == next.number() - 1
                && batch.compareAndSet(standing, next);
    }

    @Override
    public void close(Batch closed) {
        batch.updateAndGet(standing -> standing.number() == closed.number()
                ? new Batch(standing.number(), standing.at(), List.of())
                : standing);
    }
}
