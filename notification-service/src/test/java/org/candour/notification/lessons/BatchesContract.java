package org.candour.notification.lessons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of the batch does. */
public abstract class BatchesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** A store before its first batch. */
    protected abstract Batches batches();

    @Test
    void beginsClosed() {
        assertThat(batches().current()).isEqualTo(Batch.NONE);
    }

    @Test
    void opensOneBatchAtATime() {
        Batches batches = batches();
        Batch first = batch(1);

        assertThat(batches.open(first)).isTrue();
        assertThat(batches.open(batch(1))).isFalse();
        assertThat(batches.open(batch(2))).isFalse();
        assertThat(batches.current()).isEqualTo(first);
    }

    @Test
    void opensTheNextOnceTheLastIsClosed() {
        Batches batches = batches();
        Batch first = batch(1);
        batches.open(first);

        batches.close(first);

        assertThat(batches.current()).isEqualTo(new Batch(1, NOW, List.of()));
        Batch second = batch(2);
        assertThat(batches.open(second)).isTrue();
        batches.close(first);
        assertThat(batches.current()).isEqualTo(second);
    }

    private static Batch batch(long number) {
        return new Batch(number, NOW, List.of(UUID.randomUUID(), UUID.randomUUID()));
    }
}
