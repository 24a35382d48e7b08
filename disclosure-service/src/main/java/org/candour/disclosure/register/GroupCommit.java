package org.candour.disclosure.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.candour.disclosure.Grouped;
import org.candour.disclosure.Grouped.Request;
import org.candour.disclosure.register.Entries.Inserted;

/**
 * The register over its entries: submissions at the same time go into one ordered insert.
 *
 * <p>A position is only ever tried when the one before it is known to be taken, by us or by another replica; so there
 * are no gaps, whoever dies when.
 */
public final class GroupCommit implements Register, AutoCloseable {

    /** Well below what one message to the store may hold. */
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Entries entries;
    private final List<RegisterListener> listeners;
    private final Duration patience;
    private final NextPosition next;
    private final Grouped<Filing, Entry> grouped;

    /**
     * @param hint a position up to which all are known to be taken; 0 if nothing is known; asked again, like the
     *     entries, when it throws {@link RegisterUnavailable}
     * @param listeners told of what has become durable, in order
     * @param patience how long an unreachable store is asked again before a submission is told
     */
    public GroupCommit(Entries entries, LongSupplier hint, List<RegisterListener> listeners,
            Duration patience) {
        this.entries = entries;
        this.listeners = List.copyOf(listeners);
        this.patience = patience;
        this.next = new NextPosition(entries, hint);
        this.grouped = new Grouped<>("register", this::commit,
                filing -> filing.event().length() + filing.sealed().length(), MOST_CHARACTERS);
    }

    @Override
    public Entry append(Filing filing) {
        try {
            return grouped.call(filing, patience.multipliedBy(2));
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

    /** Takes no more filings; what waits is still added. */
    @Override
    public void close() {
        grouped.close();
    }

    private void commit(List<Request<Filing, Entry>> group) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<Request<Filing, Entry>> left = group;
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
    private List<Request<Filing, Entry>> unsettled(List<Request<Filing, Entry>> group) {
        List<Request<Filing, Entry>> left = new ArrayList<>();
        for (Request<Filing, Entry> request : group) {
            if (!request.isDone()) {
                entries.find(request.value().disclosure(), request.value().version())
                        .ifPresentOrElse(entry -> settle(request, entry), () -> left.add(request));
            }
        }
        return left;
    }

    /** Those that are left after one insert. */
    private List<Request<Filing, Entry>> commitOnce(List<Request<Filing, Entry>> group) {
        if (group.isEmpty()) {
            return group;
        }
        long first = next.get();
        Inserted inserted = entries.insert(first, group.stream().map(Request::value).toList());
        next.advance(inserted.count());
        List<Entry> durable = new ArrayList<>(inserted.count());
        for (int i = 0; i < inserted.count(); i++) {
            durable.add(new Entry(first + i, group.get(i).value()));
        }
        if (!durable.isEmpty()) {
            tell(durable);
        }
        for (int i = 0; i < durable.size(); i++) {
            group.get(i).complete(durable.get(i));
        }
        List<Request<Filing, Entry>> left = group.subList(inserted.count(), group.size());
        return switch (inserted.stop()) {
            case NONE -> List.of();
            case POSITION_TAKEN -> {
                next.taken();
                yield left;
            }
            case ALREADY_FILED -> settleFirst(left);
        };
    }

    /** The first is in the register from an attempt before this one. */
    private List<Request<Filing, Entry>> settleFirst(List<Request<Filing, Entry>> left) {
        Filing known = left.getFirst().value();
        settle(left.getFirst(), entries.find(known.disclosure(), known.version())
                // its majority read may lag behind the unique key
                .orElseThrow(() -> new RegisterUnavailable("the entry is not readable yet", null)));
        return left.subList(1, left.size());
    }

    private void settle(Request<Filing, Entry> request, Entry entry) {
        next.taken(entry.position());
        tell(List.of(entry));
        request.complete(entry);
    }

    private void tell(List<Entry> durable) {
        listeners.forEach(listener -> listener.filed(durable));
    }
}
