package org.candour.disclosure.filing.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.candour.disclosure.filing.Disclosure;
import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.Disclosures;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.kafka.DisclosureEvents;
import org.candour.support.mongo.Indexes;
import org.candour.support.outbox.Outbox;
import org.candour.support.outbox.OutgoingEvent;

/**
 * Heads in one collection, drafts in another. A draft's document never changes: a new draft is a new document, and the
 * head names the one that stands; so one write decides, and a frozen head pins its draft.
 */
public final class MongoDisclosures implements Disclosures, AutoCloseable {

    private static final String HEADS = "disclosures";
    private static final int TRIES = 10;

    private final MongoCollection<Document> heads;
    private final DraftDocuments drafts;
    private final GroupFreeze freezes;
    private final Outbox outbox;

    public MongoDisclosures(MongoDatabase database, Outbox outbox) {
        this.outbox = outbox;
        this.heads = database.getCollection(HEADS);
        this.drafts = new DraftDocuments(database);
        this.freezes = new GroupFreeze(heads);
    }

    /** Revisions are compared and set by one whole key; a submission's key submits one disclosure. */
    public static Indexes indexes() {
        return Indexes.of(HEADS).unique(new Document(HeadDocument.ID, 1).append(HeadDocument.REVISION, 1))
                .unique(new Document(HeadDocument.KEY, 1))
                .index(new Document(HeadDocument.COMPANY, 1).append(HeadDocument.ID, -1))
                .index(new Document(HeadDocument.STATE, 1));
    }

    @Override
    public void add(Disclosure disclosure) {
        heads.insertOne(HeadDocument.of(disclosure.head(), drafts.keep(disclosure.draft())));
    }

    @Override
    public Optional<DisclosureHead> head(UUID id) {
        return Optional.ofNullable(heads.find(byId(id)).first()).map(HeadDocument::head);
    }

    @Override
    public Optional<Disclosure> find(UUID id) {
        for (int i = 0; i < TRIES; i++) {
            Document head = heads.find(byId(id)).first();
            if (head == null) {
                return Optional.empty();
            }
            Optional<Draft> draft = drafts.find(head.getString(HeadDocument.CONTENT));
            if (draft.isPresent()) {
                return Optional.of(new Disclosure(HeadDocument.head(head), draft.get()));
            }
            // replaced between the two reads: the head names another by now
        }
        throw new IllegalStateException("the head of " + id + " names a draft that is not there");
    }

    @Override
    public boolean replace(Disclosure changed) {
        String content = drafts.keep(changed.draft());
        Document before = heads.findOneAndUpdate(HeadDocument.before(changed.head()),
                new Document("$set", HeadDocument.changed(changed.head(), content)),
                new FindOneAndUpdateOptions().projection(Projections.include(HeadDocument.CONTENT)));
        drafts.drop(before == null ? content : before.getString(HeadDocument.CONTENT));
        return before != null;
    }

    @Override
    public Freezing freeze(DisclosureHead submitted) {
        return freezes.freeze(submitted);
    }

    @Override
    public boolean attest(DisclosureHead attested) {
        return heads.updateOne(HeadDocument.before(attested),
                new Document("$set", HeadDocument.attested(attested))).getMatchedCount() == 1;
    }

    @Override
    public boolean publish(DisclosureHead published) {
        List<OutgoingEvent> told = List.of(DisclosureEvents.of(DisclosurePublished.of(published)));
        return outbox.write(HEADS, published.id().toString(), told, entries -> heads
                .updateOne(HeadDocument.before(published),
                        Updates.combine(new Document("$set", HeadDocument.published(published)),
                                Updates.pushEach(Outbox.EVENTS, entries)))
                .getMatchedCount() == 1);
    }

    @Override
    public List<DisclosureHead> heads(Collection<UUID> ids) {
        List<DisclosureHead> found = new ArrayList<>();
        heads.find(Filters.in(HeadDocument.ID, ids.stream().map(UUID::toString).toList()))
                .map(HeadDocument::head).into(found);
        return found;
    }

    @Override
    public void close() {
        freezes.close();
    }

    @Override
    public void recorded(Map<UUID, Long> positions) {
        List<WriteModel<Document>> notes = new ArrayList<>();
        positions.forEach((id, position) -> notes.add(new UpdateOneModel<>(byId(id), new Document("$set",
                new Document(HeadDocument.STATE, HeadDocument.SUBMITTED).append(HeadDocument.POSITION,
                        position)))));
        if (!notes.isEmpty()) {
            heads.bulkWrite(notes, new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public List<DisclosureHead> unrecorded() {
        List<DisclosureHead> found = new ArrayList<>();
        heads.find(Filters.eq(HeadDocument.STATE, HeadDocument.FROZEN)).map(HeadDocument::head).into(found);
        return found;
    }

    @Override
    public List<DisclosureHead> search(Search search) {
        List<DisclosureHead> found = new ArrayList<>();
        Bson companies = Filters.in(HeadDocument.COMPANY,
                search.companies().stream().map(company -> company.value()).toList());
        UUID before = search.before();
        Bson filter = before == null
                ? companies
                : Filters.and(companies, Filters.lt(HeadDocument.ID, before.toString()));
        try (var cursor = heads.find(filter).sort(new Document(HeadDocument.ID, -1)).iterator()) {
            while (cursor.hasNext() && found.size() < search.limit()) {
                DisclosureHead head = HeadDocument.head(cursor.next());
                if (search.matches(head)) {
                    found.add(head);
                }
            }
        }
        return found;
    }

    private static Bson byId(UUID id) {
        return Filters.eq(HeadDocument.ID, id.toString());
    }
}
