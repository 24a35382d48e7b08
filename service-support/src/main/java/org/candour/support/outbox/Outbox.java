package org.candour.support.outbox;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.candour.support.mongo.Unavailability;

/**
 * Unsent events wait inside the document whose change they tell, in its array {@value #EVENTS}; the collection
 * {@value #PENDING} says which documents to look at. A change and its events are one write of one document, so neither
 * stands without the other.
 */
public final class Outbox {

    /** The array of a document that holds its unsent events. */
    public static final String EVENTS = "events";

    static final String PENDING = "pending";
    static final String COLLECTION = "collection";
    static final String DOCUMENT = "document";
    static final String SINCE = "since";

    private final MongoCollection<Document> pending;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** An outbox in the service's database. */
    public Outbox(MongoDatabase database) {
        this.pending = database.getCollection(PENDING);
    }

    /**
     * Writes one document together with its events.
     *
     * @param collection the document's collection
     * @param id the document's {@code _id}
     * @param events what the change tells, in order
     * @param write does the write: it gets the entries for {@value #EVENTS} and must append them in the same operation
     *     (in a new document, or by {@code Updates.pushEach}), never replace the array; false says that nothing was
     *     written, as when a compare-and-set found another revision
     * @return what the write said
     */
    public boolean write(String collection, Object id, List<OutgoingEvent> events,
            Predicate<List<Document>> write) {
        Instant now = Instant.now();
        List<String> ids = events.stream().map(each -> each.event().id()).toList();
        pending.insertMany(ids.stream().map(each -> new Document("_id", each).append(COLLECTION, collection)
                .append(DOCUMENT, id).append(SINCE, now)).toList());
        boolean written = written(events, write, ids);
        if (written) {
            listeners.forEach(Runnable::run);
        } else {
            pending.deleteMany(Filters.in("_id", ids));
        }
        return written;
    }

    /** A write that surely did not happen leaves nothing to look for; one that may have is settled by the relay. */
    private boolean written(List<OutgoingEvent> events, Predicate<List<Document>> write, List<String> ids) {
        try {
            return write.test(events.stream().map(OutgoingEvent::entry).toList());
        } catch (MongoException e) {
            if (!Unavailability.isOf(e)) {
                pending.deleteMany(Filters.in("_id", ids));
            }
            throw e;
        }
    }

    /** Calls back after each write. */
    void onWrite(Runnable listener) {
        listeners.add(listener);
    }
}
