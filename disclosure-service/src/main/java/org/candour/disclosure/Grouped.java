package org.candour.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

/**
 * Does single requests many at a time: whoever asks while one group is under way goes into the next. A store that
 * makes each write durable by one costly step then takes that step once for all of them.
 *
 * @param <T> what is asked
 * @param <R> what comes of it
 */
public final class Grouped<T, R> implements AutoCloseable {

    private static final int MOST_AT_ONCE = 100;

    private final Work<T, R> work;
    private final ToIntFunction<T> size;
    private final int mostSize;
    /** Nothing instead of a request only wakes the thread. */
    private final LinkedBlockingQueue<Optional<Request<T, R>>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * @param name of the thread that does the work
     * @param size how much a request adds to its group
     * @param mostSize where a group is closed for more
     */
    public Grouped(String name, Work<T, R> work, ToIntFunction<T> size, int mostSize) {
        this.work = work;
        this.size = size;
        this.mostSize = mostSize;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /**
     * Waits until the request is done in some group.
     *
     * @throws ExecutionException with what the work failed with
     * @throws TimeoutException if it takes longer; it may be done nevertheless
     */
    public R call(T value, Duration patience)
            throws ExecutionException, TimeoutException, InterruptedException {
        if (closed) {
            throw new TimeoutException("closed");
        }
        Request<T, R> request = new Request<>(value, new CompletableFuture<>());
        queue.add(Optional.of(request));
        return request.done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes no more; what waits is still done. */
    @Override
    public void close() {
        closed = true;
        queue.add(Optional.empty());
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            List<Request<T, R>> group = List.of();
            try {
                group = next();
                if (!group.isEmpty()) {
                    work.doAll(group);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                group.forEach(request -> request.fail(e));
            }
        }
    }

    private List<Request<T, R>> next() throws InterruptedException {
        List<Request<T, R>> group = new ArrayList<>();
        int total = 0;
        Optional<Request<T, R>> next = queue.take();
        while (next.isPresent()) {
            Request<T, R> request = next.get();
            group.add(request);
            total += size.applyAsInt(request.value);
            if (group.size() >= MOST_AT_ONCE || total >= mostSize) {
                break;
            }
            next = Objects.requireNonNullElse(queue.poll(), Optional.empty());
        }
        return group;
    }

    /** Does a group. What it neither completes nor fails when it throws fails with what it threw. */
    public interface Work<T, R> {

        /** Completes or fails every request. */
        void doAll(List<Request<T, R>> group) throws InterruptedException;
    }

    /** One request in a group. */
    public static final class Request<T, R> {

        private final T value;
        private final CompletableFuture<R> done;

        private Request(T value, CompletableFuture<R> done) {
            this.value = value;
            this.done = done;
        }

        /** What is asked. */
        public T value() {
            return value;
        }

        /** Whether somebody has had the answer. */
        public boolean isDone() {
            return done.isDone();
        }

        /** The answer. */
        public void complete(R result) {
            done.complete(result);
        }

        void fail(RuntimeException why) {
            done.completeExceptionally(why);
        }
    }
}
