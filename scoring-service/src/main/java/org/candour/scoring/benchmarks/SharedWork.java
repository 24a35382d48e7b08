package org.candour.scoring.benchmarks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.candour.support.event.Unavailable;

/**
 * Work that may take long and that many wait for: it is done once at a time, however many ask, and goes on where they give
 * up waiting. So a crowd costs as much as one, and everybody gets an answer while the gateway still waits for it.
 *
 * @param <T> what comes out
 */
public final class SharedWork<T> {

    /** The gateway waits for ten seconds, and then counts it against the service. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Duration patience;

    private @Nullable FutureTask<T> underWay;

    /** Nobody has asked yet. */
    public SharedWork() {
        this(PATIENCE);
    }

    /**
     * Nobody has asked yet.
     *
     * @param patience how long an asker waits
     */
    public SharedWork(Duration patience) {
        this.patience = patience;
    }

    /**
     * Has it done, or waits for those who do it already.
     *
     * @param work what to do if nobody is at it
     * @return what came out of it
     * @throws Unavailable if it is not done after a while; it goes on
     */
    public T result(Callable<T> work) {
        FutureTask<T> joined = join(work);
        try {
            return joined.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException waited) {
            throw new Unavailable("it is still being worked out", waited);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("nobody waited for it", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("it cannot be worked out", failed);
        }
    }

    private synchronized FutureTask<T> join(Callable<T> work) {
        FutureTask<T> joined = underWay;
        if (joined == null || joined.isDone()) {
            joined = new FutureTask<>(work);
            underWay = joined;
            Thread.ofVirtual().name("shared-work").start(joined);
        }
        return joined;
    }

}
