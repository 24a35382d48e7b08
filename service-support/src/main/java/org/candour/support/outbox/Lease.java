package org.candour.support.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * The right to do something that one replica at a time does: a document in {@code leases} with its holder and its end.
 * Clocks that differ can overlap two holders for a moment, so what is done under a lease must bear being done twice.
 */
public final class Lease {

    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final MongoCollection<Document> leases;
    private final String name;
    private final Duration term;
    private final String holder = UUID.randomUUID().toString();
    private volatile long renewAt = System.nanoTime();

    /**
     * A lease that nobody holds yet.
     *
     * @param name what it is a right to; unique in the service's database
     * @param term how long it lasts without renewal: the longest pause after its holder dies
     */
    public Lease(MongoDatabase database, String name, Duration term) {
        this.leases = database.getCollection("leases");
        this.name = name;
        this.term = term;
    }

    /** Takes or keeps it; asks the store only when half the term is over. Whether it is ours. */
    public synchronized boolean hold() {
        long asked = System.nanoTime();
        if (asked - renewAt < 0) {
            return true;
        }
        boolean ours = renewed() || created();
        if (ours) {
            renewAt = asked + term.toNanos() / 2;
        }
        return ours;
    }

    /** Gives it back, so that another replica need not wait for its end. */
    public synchronized void release() {
        renewAt = System.nanoTime();
        leases.updateOne(Filters.and(Filters.eq(name), Filters.eq(HOLDER, holder)),
                Updates.set(UNTIL, Instant.EPOCH));
    }

    private boolean renewed() {
        Instant now = Instant.now();
        return leases.updateOne(Filters.and(Filters.eq(name),
                Filters.or(Filters.eq(HOLDER, holder), Filters.lt(UNTIL, now))),
                Updates.combine(Updates.set(HOLDER, holder), Updates.set(UNTIL, now.plus(term))))
                .getMatchedCount() == 1;
    }

    private boolean created() {
        try {
            leases.insertOne(new Document("_id", name).append(HOLDER, holder)
                    .append(UNTIL, Instant.now().plus(term)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
