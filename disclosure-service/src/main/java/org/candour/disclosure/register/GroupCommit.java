package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.candour.disclosure.register.Entries.Inserted;

/**
 * The register over its entries: whoever submits while an insert is under way goes into the next one together.
 *
 * <p>A position is only ever tried when the one before it is known to be taken, by us or by another replica; so there
 * are no gaps, whoever dies when.
 */
public final class GroupCommit implements Register, AutoCloseable {

    private static final int MOST_AT_ONCE = 100;
    /** Well below what one message to the store may hold. */
    private static final int MOST_CHARACTERS = 8 << 20;
    /** How often an idle committer looks whether it is closed. */
    private static final Duration WAKE_UP = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Entries entries;
    private final List<RegisterListener> listeners;
    private final Duration patience;
    private final NextPosition next;
    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread committer;
    private volatile boolean closed;

    /**
     * @param hint a position up to which all are known to be taken; 0 if nothing is known
     * @param listeners told of what has become durable, in order
     * @param patience how long an unreachable store is asked again before a submission is told
     */
    public GroupCommit(Entries entries, LongSupplier hint, List<RegisterListener> listeners,
            Duration patience) {
        this.entries = entries;
        this.listeners = List.copyOf(listeners);
        this.patience = patience;
        this.next = new NextPosition(entries, hint);
        this.committer = Thread.ofPlatform().daemon().name("register").start(this::run);
    }

    @Override
    public Entry append(Filing filing) {
        Waiting waiting = new Waiting(filing, new CompletableFuture<>());
        if (closed) {
            throw new RegisterUnavailable("the register is closed", null);
        }
        queue.add(waiting);
        try {
            return waiting.done().get(2 * patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new RegisterUnavailable("the filing could not be added", e.getCause());
        } catch (TimeoutException e) {
            throw new RegisterUnavailable("the filing could not be added in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailable("interrupted while adding the filing", e);
        }
    }

    @Override
    public Optional<Entry> find(UUID disclosure, int version) {
        return entries.find(disclosure, version);
    }

    /** Stops taking filings; what waits is still added. */
    @Override
    public void close() {
        closed = true;
        try {
            committer.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            List<Waiting> batch = List.of();
            try {
                batch = nextBatch();
                commit(batch);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                next.forget();
                batch.forEach(waiting -> waiting.done().completeExceptionally(e));
            }
        }
    }

    private List<Waiting> nextBatch() throws InterruptedException {
        Waiting first = queue.poll(WAKE_UP.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        List<Waiting> batch = new ArrayList<>(List.of(first));
        int characters = first.characters();
        while (batch.size() < MOST_AT_ONCE && characters < MOST_CHARACTERS) {
            Waiting more = queue.poll();
            if (more == null) {
                break;
            }
            batch.add(more);
            characters += more.characters();
        }
        return batch;
    }

    private void commit(List<Waiting> batch) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<Waiting> left = batch;
        boolean unsure = false;
        while (!left.isEmpty()) {
            try {
                left = commitOnce(unsure ? unsettled(left) : left);
                unsure = false;
            } catch (RegisterUnavailable e) {
                // unknown how far it came: the unique keys tell, once the store answers again
                unsure = true;
                next.forget();
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    /** Those of an insert without an answer that are not in the register; the others get their answer. */
    private List<Waiting> unsettled(List<Waiting> batch) {
        List<Waiting> left = new ArrayList<>();
        for (Waiting waiting : batch) {
            Optional<Entry> found = waiting.done().isDone()
                    ? Optional.empty()
                    : entries.find(waiting.filing().disclosure(), waiting.filing().version());
            if (found.isPresent()) {
                settle(waiting, found.get());
            } else if (!waiting.done().isDone()) {
                left.add(waiting);
            }
        }
        return left;
    }

    private List<Waiting> commitOnce(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return batch;
        }
        long first = next.get();
        Inserted inserted = entries.insert(first, batch.stream().map(Waiting::filing).toList());
        next.advance(inserted.count());
        List<Entry> durable = new ArrayList<>(inserted.count());
        for (int i = 0; i < inserted.count(); i++) {
            durable.add(new Entry(first + i, batch.get(i).filing()));
        }
        if (!durable.isEmpty()) {
            tell(durable);
        }
        for (int i = 0; i < durable.size(); i++) {
            batch.get(i).done().complete(durable.get(i));
        }
        return switch (inserted.stop()) {
            case NONE -> List.of();
            case POSITION_TAKEN -> {
                next.taken();
                yield batch.subList(inserted.count(), batch.size());
            }
            case ALREADY_FILED -> settleFirst(batch.subList(inserted.count(), batch.size()));
        };
    }

    /** The first is in the register from an attempt before this one. */
    private List<Waiting> settleFirst(List<Waiting> left) {
        Filing known = left.getFirst().filing();
        settle(left.getFirst(), entries.find(known.disclosure(), known.version())
                // its majority read may lag behind the unique key
                .orElseThrow(() -> new RegisterUnavailable("the entry is not readable yet", null)));
        return left.subList(1, left.size());
    }

    private void settle(Waiting waiting, Entry entry) {
        next.taken(entry.position());
        tell(List.of(entry));
        waiting.done().complete(entry);
    }

    private void tell(List<Entry> durable) {
        listeners.forEach(listener -> listener.filed(durable));
    }

    private record Waiting(Filing filing, CompletableFuture<Entry> done) {

        int characters() {
            return filing.event().length() + filing.sealed().length();
        }
    }
}
