package org.candour.support.mongo;

import java.time.Duration;
import java.util.List;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the indexes, one at a time (the embedded store wants it so), and waits for a store that is still starting. */
final class IndexCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCreation.class);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final MongoDatabase database;
    private final List<Indexes> indexes;
    private volatile boolean running;

    IndexCreation(MongoDatabase database, List<Indexes> indexes) {
        this.database = database;
        this.indexes = indexes;
    }

    @Override
    public void start() {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (Indexes each : indexes) {
            create(each, deadline);
        }
        running = true;
    }

    /** The driver itself waits for the server in each attempt, so that this loop needs no pause. */
    private void create(Indexes each, long deadline) {
        while (!each.models().isEmpty()) {
            try {
                database.getCollection(each.collection()).createIndexes(each.models());
                return;
            } catch (MongoException e) {
                if (!Unavailability.isOf(e) || System.nanoTime() > deadline) {
                    throw e;
                }
                LOG.warn("the store does not answer yet: {}", e.getClass().getSimpleName());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before Kafka listeners and the web server, which start in the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
