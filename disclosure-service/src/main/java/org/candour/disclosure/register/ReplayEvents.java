package org.candour.disclosure.register;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the register's events again, from a position to the end, beside the relay; readers know what they have seen. */
public final class ReplayEvents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayEvents.class);
    private static final int BATCH = 100;
    private static final int TRIES = 5;

    private final Entries entries;
    private final RegisterSender sender;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(named());

    /** @param sender one of its own: what it sends must not wait behind the relay */
    public ReplayEvents(Entries entries, RegisterSender sender) {
        this.entries = entries;
        this.sender = sender;
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
        long next = from;
        int failures = 0;
        while (failures < TRIES && !Thread.currentThread().isInterrupted()) {
            try {
                List<RegisterEvent> batch = entries.events(next, BATCH);
                if (batch.isEmpty()) {
                    LOG.info("replayed positions {} to {}", from, next - 1);
                    return;
                }
                int sent = sender.send(batch);
                next += sent;
                failures = sent < batch.size() ? failures + 1 : 0;
            } catch (RuntimeException e) {
                failures++;
                LOG.warn("the replay tries again from position {}: {}", next, e.toString());
            }
        }
        LOG.error("the replay ended at position {}; start it again from there", next);
    }

    private static ThreadFactory named() {
        return Thread.ofVirtual().name("register-replay").factory();
    }
}
