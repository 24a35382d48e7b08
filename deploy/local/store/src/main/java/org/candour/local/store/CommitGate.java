package org.candour.local.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Lets a write return only when it is on disk, and a read only when all that it saw is on disk. Writes that arrive while
 * the disk is busy share the next commit.
 */
final class CommitGate implements AutoCloseable {

    /** What the committer does; every method is called by one thread at a time. */
    interface Disk {

        /** Writes all changes out. No change is made meanwhile. */
        void commit();

        /** Returns when what was committed survives a power cut. Changes may go on meanwhile. */
        void sync();

        /** Tidies up. Called while nobody writes; no change is made meanwhile. */
        void compact();
    }

    private static final long IDLE_MILLIS = 2_000;

    private final Disk disk;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    private final Thread committer;
    /** The commit that the next write takes part in; guarded by the lock. */
    private CompletableFuture<@Nullable Void> next = new CompletableFuture<>();
    /** The commit of the newest write; guarded by the lock. */
    private CompletableFuture<@Nullable Void> newest = CompletableFuture.completedFuture(null);
    /** Guarded by the lock. */
    private boolean stopped;

    CommitGate(Disk disk) {
        this.disk = disk;
        this.committer = Thread.ofPlatform().name("store-committer").start(this::commitWhileOpen);
    }

    /** Makes the change alone, and returns its reply once it is on disk. */
    <T> T write(Supplier<T> change) {
        CompletableFuture<@Nullable Void> ticket;
        T reply;
        lock.writeLock().lock();
        try {
            refuseOnceStopped();
            ticket = next;
            newest = ticket;
            reply = change.get();
        } finally {
            lock.writeLock().unlock();
            work.release();
        }
        await(ticket);
        return reply;
    }

    /** Runs the query beside other queries, and returns its reply once every write that it can have seen is on disk. */
    <T> T read(Supplier<T> query) {
        CompletableFuture<@Nullable Void> ticket;
        T reply;
        lock.readLock().lock();
        try {
            refuseOnceStopped();
            ticket = newest;
            reply = query.get();
        } finally {
            lock.readLock().unlock();
        }
        await(ticket);
        return reply;
    }

    /** Completes, with the reason, when the disk failed; nothing is accepted from then on. */
    CompletableFuture<Throwable> failure() {
        return failure.copy();
    }

    /** Commits what is open and ends; later writes are never acknowledged. */
    @Override
    public void close() {
        closing.countDown();
        work.release();
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void commitWhileOpen() {
        try {
            boolean tidy = true;
            while (closing.getCount() > 0) {
                if (work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                    commit();
                    tidy = false;
                } else if (!tidy) {
                    compact();
                    tidy = true;
                }
            }
            commit();
            stop(new IllegalStateException("The store is closed."));
        } catch (InterruptedException | RuntimeException | Error e) {
            stop(e);
            failure.complete(e);
        }
    }

    private void commit() {
        CompletableFuture<@Nullable Void> batch;
        lock.writeLock().lock();
        try {
            disk.commit();
            batch = next;
            next = new CompletableFuture<>();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            disk.sync();
        } catch (RuntimeException | Error e) {
            batch.completeExceptionally(e);
            throw e;
        }
        batch.complete(null);
    }

    private void compact() {
        lock.writeLock().lock();
        try {
            disk.compact();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void stop(Throwable reason) {
        lock.writeLock().lock();
        try {
            stopped = true;
            next.completeExceptionally(reason);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void refuseOnceStopped() {
        if (stopped) {
            throw new StoreStopped();
        }
    }

    private static void await(CompletableFuture<@Nullable Void> ticket) {
        try {
            ticket.join();
        } catch (CompletionException e) {
            throw new StoreStopped();
        }
    }
}
