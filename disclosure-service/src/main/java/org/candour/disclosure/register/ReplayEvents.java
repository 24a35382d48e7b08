package org.candour.disclosure.register;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the register's events again, from a position to the end, and with them what was told of the same disclosures
 * later; beside the relay: readers know what they have seen.
 */
public final class ReplayEvents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayEvents.class);
    private static final int BATCH = 100;
    private static final Duration FIRST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    private static final Duration MOST_REST = Duration.ofMinutes(1);

    private final Entries entries;
    private final LaterEvents later;
    private final RegisterSender sender;
    private final Pause pause;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(named());

    /** How the replay rests between two tries. */
    @FunctionalInterface
    interface Pause {

        /** Rests for so long. */
        void rest(Duration time) throws InterruptedException;
    }

    /** @param sender one of its own: what it sends must not wait behind the relay */
    public ReplayEvents(Entries entries, LaterEvents later, RegisterSender sender) {
        this(entries, later, sender, Thread::sleep);
    }

    ReplayEvents(Entries entries, LaterEvents later, RegisterSender sender, Pause pause) {
        this.entries = entries;
        this.later = later;
        this.sender = sender;
        this.pause = pause;
    }

    /** Begins, or queues behind a replay under way. */
    public void from(long position) {
        oneAtATime.execute(() -> run(position));
    }

    @Override
    public void close() {
        oneAtATime.shutdownNow();
    }

    private void run(long from) {
        Patience patience = new Patience();
        long next = from;
        try {
            while (patience.lasts()) {
                List<RegisterEvent> batch = List.of();
                int sent = 0;
                try {
                    batch = entries.events(next, BATCH);
                    if (batch.isEmpty()) {
                        LOG.info("replayed positions {} to {}", from, next - 1);
                        return;
                    }
                    sent = sendAll(batch);
                } catch (RuntimeException e) {
                    LOG.warn("the replay tries again from position {} in {} ms: {}", next,
                            patience.rest.toMillis(), e.toString());
                }
                next += sent;
                if (sent > 0) {
                    patience = new Patience();
                }
                if (sent < batch.size() || batch.isEmpty()) {
                    patience.rest(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        LOG.error("the replay ended at position {}; start it again from there", next);
    }

    /** How many were sent; none where what came later was not: then all of them come again. */
    private int sendAll(List<RegisterEvent> batch) {
        int sent = sender.send(batch);
        if (sent < batch.size()) {
            return sent;
        }
        List<RegisterEvent> after = later
                .of(batch.stream().map(RegisterEvent::disclosure).distinct().toList());
        return after.isEmpty() || sender.send(after) == after.size() ? sent : 0;
    }

    /** What is left of the tries: each rest is longer than the one before, about a minute in all. */
    private static final class Patience {

        private Duration rest = FIRST_REST;
        private Duration rested = Duration.ZERO;

        boolean lasts() {
            return rested.compareTo(MOST_REST) < 0;
        }

        void rest(Pause pause) throws InterruptedException {
            pause.rest(rest);
            rested = rested.plus(rest);
            Duration longer = rest.multipliedBy(2);
            rest = longer.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : longer;
        }
    }

    private static ThreadFactory named() {
        return Thread.ofVirtual().name("register-replay").factory();
    }
}
