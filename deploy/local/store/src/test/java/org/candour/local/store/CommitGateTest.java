package org.candour.local.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(20)
class CommitGateTest {

    private final SlowDisk disk = new SlowDisk();
    private final CommitGate gate = new CommitGate(disk);

    @AfterEach
    void close() {
        disk.syncs.release(1_000);
        gate.close();
    }

    @Test
    void acknowledgesWriteOnlyAfterSync() throws Exception {
        CompletableFuture<String> write = CompletableFuture.supplyAsync(() -> gate.write(() -> "written"));
        assertThat(disk.syncing.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        assertThat(write).isNotDone();

        disk.syncs.release();

        assertThat(write.get(10, TimeUnit.SECONDS)).isEqualTo("written");
        assertThat(disk.log).startsWith("commit", "sync");
    }

    @Test
    void readWaitsForTheWriteThatItMayHaveSeen() throws Exception {
        CompletableFuture<String> write = CompletableFuture.supplyAsync(() -> gate.write(() -> "written"));
        assertThat(disk.syncing.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> seen = new CompletableFuture<>();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> gate.read(() -> {
            seen.complete(null);
            return "read";
        }));
        seen.get(10, TimeUnit.SECONDS);
        assertThat(read).isNotDone();

        disk.syncs.release();

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo("read");
        assertThat(write.get(10, TimeUnit.SECONDS)).isEqualTo("written");
    }

    @Test
    void readsAtOnceWhenNothingIsOpen() {
        assertThat(gate.read(() -> "read")).isEqualTo("read");
        assertThat(disk.log).isEmpty();
    }

    @Test
    void failedCommitFailsWaiterAndAllLaterOnes() {
        disk.failing = new IllegalStateException("disk full");

        assertThatThrownBy(() -> gate.write(() -> "lost")).isInstanceOf(StoreStopped.class);
        assertThat(gate.failure().join()).hasMessage("disk full");
        assertThatThrownBy(() -> gate.write(() -> "late")).isInstanceOf(StoreStopped.class);
        assertThatThrownBy(() -> gate.read(() -> "late")).isInstanceOf(StoreStopped.class);
    }

    @Test
    void failedSyncFailsWaiterAndAllLaterOnes() throws Exception {
        CompletableFuture<String> write = CompletableFuture.supplyAsync(() -> gate.write(() -> "lost"));
        assertThat(disk.syncing.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        disk.failing = new IllegalStateException("disk gone");
        disk.syncs.release();

        assertThatThrownBy(write::join).isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(StoreStopped.class);
        assertThat(gate.failure().join()).hasMessage("disk gone");
        assertThatThrownBy(() -> gate.read(() -> "late")).isInstanceOf(StoreStopped.class);
    }

    @Test
    void closingCommitsWhatIsOpenAndIsNoFailure() {
        disk.syncs.release(1_000);
        assertThat(gate.write(() -> "written")).isEqualTo("written");
        gate.close();

        assertThat(gate.failure()).isNotDone();
        assertThatThrownBy(() -> gate.write(() -> "late")).isInstanceOf(StoreStopped.class);
    }

    /** A disk whose sync takes until the test lets it go. */
    private static final class SlowDisk implements CommitGate.Disk {

        final List<String> log = new CopyOnWriteArrayList<>();
        final Semaphore syncing = new Semaphore(0);
        final Semaphore syncs = new Semaphore(0);
        volatile @Nullable RuntimeException failing;

        @Override
        public void commit() {
            log.add("commit");
            failIfTold();
        }

        @Override
        public void sync() {
            syncing.release();
            syncs.acquireUninterruptibly();
            log.add("sync");
            failIfTold();
        }

        @Override
        public void compact() {
            log.add("compact");
        }

        private void failIfTold() {
            RuntimeException reason = failing;
            if (reason != null) {
                throw reason;
            }
        }
    }
}
