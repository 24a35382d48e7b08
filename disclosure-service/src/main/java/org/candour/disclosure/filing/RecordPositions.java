package org.candour.disclosure.filing;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.RegisterListener;

/**
 * Notes down beside the heads where filed disclosures stand, many at once and after the client has its answer. What is
 * lost with the process is found again at the next start.
 */
public final class RecordPositions implements RegisterListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordPositions.class);
    private static final Duration GATHER = Duration.ofMillis(100);

    private final Disclosures disclosures;
    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    public RecordPositions(Disclosures disclosures) {
        this.disclosures = disclosures;
        this.thread = Thread.ofVirtual().name("record-positions").start(this::run);
    }

    @Override
    public void filed(List<Entry> entries) {
        queue.addAll(entries);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            try {
                Entry first = queue.poll(GATHER.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    Thread.sleep(closed ? Duration.ZERO : GATHER);
                    record(first);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void record(Entry first) {
        Map<UUID, Long> positions = new HashMap<>();
        for (Entry entry = first; entry != null; entry = queue.poll()) {
            positions.put(entry.filing().disclosure(), entry.position());
        }
        try {
            disclosures.recorded(positions);
        } catch (RuntimeException e) {
            LOG.warn("{} positions are noted down at the next start: {}", positions.size(), e.toString());
        }
    }
}
