package org.candour.support.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;

import org.candour.support.event.EventRecords;
import org.candour.support.event.EventSender;
import org.candour.support.event.Unavailable;

/** Sends the events of the documents that are pending, and takes them out once they are acknowledged. */
final class OutboxStep implements RelayStep {

    private static final int BATCH = 100;

    /** Longer than any write can be under way: a pending event that is in no document by then was sent, or never was. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final MongoDatabase database;
    private final MongoCollection<Document> pending;
    private final EventSender sender;

    OutboxStep(MongoDatabase database, EventSender sender) {
        this.database = database;
        this.pending = database.getCollection(Outbox.PENDING);
        this.sender = sender;
    }

    /** A document that events wait in. */
    private record Place(String collection, Object id) {}

    private record Waiting(Place place, OutgoingEvent outgoing) {

        String id() {
            return outgoing.event().id();
        }
    }

    @Override
    public boolean run() {
        List<Document> rows = pending.find().sort(Sorts.ascending("_id")).limit(BATCH)
                .into(new ArrayList<>());
        if (rows.isEmpty()) {
            return false;
        }
        List<Waiting> waiting = waiting(rows);
        int acknowledged = waiting.isEmpty()
                ? 0
                : sender.send(waiting.stream()
                        .map(each -> EventRecords.toRecord(each.outgoing().topic(), each.outgoing().event()))
                        .toList());
        remove(waiting.subList(0, acknowledged));
        forget(rows, waiting);
        if (acknowledged < waiting.size()) {
            throw new Unavailable(
                    "the broker acknowledged " + acknowledged + " of " + waiting.size() + " events");
        }
        return acknowledged > 0 && rows.size() == BATCH;
    }

    /**
     * All unsent events of the documents: those of each in its own order, which a row's turn must not change, and what was
     * announced first before the others, since two documents can be of one company.
     */
    private List<Waiting> waiting(List<Document> rows) {
        Map<String, Set<Object>> places = new LinkedHashMap<>();
        rows.forEach(
                row -> places.computeIfAbsent(row.getString(Outbox.COLLECTION), name -> new LinkedHashSet<>())
                        .add(row.get(Outbox.DOCUMENT)));
        Queue<Deque<Waiting>> documents = new PriorityQueue<>(
                Comparator.comparing((Deque<Waiting> events) -> events.getFirst().id()));
        places.forEach((collection, ids) -> database.getCollection(collection).find(Filters.in("_id", ids))
                .projection(Projections.include(Outbox.EVENTS))
                .map(document -> new ArrayDeque<>(waiting(collection, document)))
                .forEach(events -> putBack(documents, events)));
        List<Waiting> waiting = new ArrayList<>();
        for (Deque<Waiting> next = documents.poll(); next != null; next = documents.poll()) {
            waiting.add(next.removeFirst());
            putBack(documents, next);
        }
        return waiting;
    }

    private static void putBack(Queue<Deque<Waiting>> documents, Deque<Waiting> events) {
        if (!events.isEmpty()) {
            documents.add(events);
        }
    }

    private static List<Waiting> waiting(String collection, Document document) {
        Place place = new Place(collection, Objects.requireNonNull(document.get("_id")));
        return document.getList(Outbox.EVENTS, Document.class, List.of()).stream()
                .map(entry -> new Waiting(place, OutgoingEvent.of(entry))).toList();
    }

    private void remove(List<Waiting> sent) {
        Map<Place, List<String>> byPlace = new LinkedHashMap<>();
        sent.forEach(
                each -> byPlace.computeIfAbsent(each.place(), place -> new ArrayList<>()).add(each.id()));
        byPlace.forEach((place, ids) -> database.getCollection(place.collection()).updateOne(
                Filters.eq(place.id()),
                Updates.pull(Outbox.EVENTS, Filters.in(OutgoingEvent.ID, ids))));
        delete(sent.stream().map(Waiting::id).toList());
    }

    /** Drops rows without an event, but not before any write that was announced must have come or failed. */
    private void forget(List<Document> rows, List<Waiting> waiting) {
        Set<String> known = new LinkedHashSet<>(waiting.stream().map(Waiting::id).toList());
        Instant old = Instant.now().minus(GRACE);
        delete(rows.stream().filter(row -> row.getDate(Outbox.SINCE).toInstant().isBefore(old))
                .map(row -> row.getString("_id"))
                .filter(id -> !known.contains(id)).toList());
    }

    private void delete(List<String> ids) {
        if (!ids.isEmpty()) {
            pending.deleteMany(Filters.in("_id", ids));
        }
    }

    @Override
    public void close() {
        sender.close();
    }
}
