package org.candour.disclosure.register.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;

import org.candour.disclosure.register.Entries;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.RegisterEvent;
import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.support.mongo.Indexes;

/** The register as one collection, an entry a document, its position the {@code _id}. */
public final class MongoEntries implements Entries {

    static final String COLLECTION = "register";

    /** An event may have 1.5 MB, and there is one heap for all that asks. */
    private static final int AT_ONCE = 20;
    private static final long MOST_CHARACTERS = 4L << 20;

    private final MongoCollection<Document> register;

    public MongoEntries(MongoDatabase database) {
        this.register = database.getCollection(COLLECTION);
    }

    /** A version of a disclosure is filed once. */
    public static Indexes indexes() {
        return Indexes.of(COLLECTION)
                .unique(new Document(EntryDocument.DISCLOSURE, 1).append(EntryDocument.VERSION, 1));
    }

    @Override
    public Inserted insert(long first, List<Filing> filings) {
        List<Document> documents = new ArrayList<>(filings.size());
        for (Filing filing : filings) {
            documents.add(EntryDocument.of(new Entry(first + documents.size(), filing)));
        }
        try {
            register.insertMany(documents);
            return new Inserted(filings.size(), Stop.NONE);
        } catch (MongoBulkWriteException e) {
            return stopped(e);
        } catch (MongoException e) {
            throw new RegisterUnavailable("the store did not acknowledge the insert", e);
        }
    }

    private static Inserted stopped(MongoBulkWriteException e) {
        if (e.getWriteErrors().size() != 1 || e.getWriteConcernError() != null) {
            throw new RegisterUnavailable("the store did not acknowledge the insert", e);
        }
        BulkWriteError error = e.getWriteErrors().getFirst();
        if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw new RegisterUnavailable("the store refused the insert", e);
        }
        // ordered: all before the error were inserted, none behind it
        return new Inserted(error.getIndex(),
                error.getMessage().contains("_id_") ? Stop.POSITION_TAKEN : Stop.ALREADY_FILED);
    }

    @Override
    public Optional<Entry> find(UUID disclosure, int version) {
        Document key = new Document(EntryDocument.DISCLOSURE, disclosure.toString())
                .append(EntryDocument.VERSION, version);
        return Optional.ofNullable(asked(() -> register.find(key).first())).map(EntryDocument::entry);
    }

    @Override
    public Set<Long> taken(Collection<Long> positions) {
        return asked(() -> {
            Set<Long> taken = new HashSet<>();
            register.find(Filters.in("_id", positions)).projection(Projections.include("_id"))
                    .forEach(document -> taken.add(document.getLong("_id")));
            return taken;
        });
    }

    @Override
    public List<RegisterEvent> events(long from, int limit) {
        List<RegisterEvent> events = new ArrayList<>();
        long characters = 0;
        while (events.size() < limit && characters < MOST_CHARACTERS) {
            int asked = Math.min(AT_ONCE, limit - events.size());
            List<RegisterEvent> next = dense(from + events.size(), asked);
            events.addAll(next);
            if (next.size() < asked) {
                break;
            }
            characters += next.stream().mapToLong(event -> event.data().length()).sum();
        }
        return events;
    }

    private List<RegisterEvent> dense(long from, int limit) {
        List<Long> positions = LongStream.range(from, from + limit).boxed().toList();
        List<RegisterEvent> found = new ArrayList<>();
        register.find(Filters.in("_id", positions)).projection(Projections.exclude(EntryDocument.SEALED))
                .forEach(document -> found.add(EntryDocument.event(document)));
        found.sort(Comparator.comparingLong(RegisterEvent::position));
        int dense = 0;
        while (dense < found.size() && found.get(dense).position() == from + dense) {
            dense++;
        }
        return found.subList(0, dense);
    }

    private static <T> T asked(java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new RegisterUnavailable("the store does not answer", e);
        }
    }
}
