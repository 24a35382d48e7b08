package org.candour.disclosure.filing.mongo;

import java.util.ArrayList;
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
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import org.candour.disclosure.filing.Disclosure;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.Disclosures;
import org.candour.support.mongo.Indexes;

/**
 * Heads in one collection, drafts in another. A draft's document never changes: a new draft is a new document, and the
 * head names the one that stands; so one write decides, and a frozen head pins its draft.
 */
public final class MongoDisclosures implements Disclosures, AutoCloseable {

    private static final String HEADS = "disclosures";
    private static final String DRAFTS = "drafts";
    private static final int TRIES = 10;

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> drafts;
    private final GroupFreeze freezes;

    public MongoDisclosures(MongoDatabase database) {
        this.heads = database.getCollection(HEADS);
        this.drafts = database.getCollection(DRAFTS);
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
        heads.insertOne(HeadDocument.of(disclosure.head(), keep(disclosure)));
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
            Document draft = drafts.find(Filters.eq("_id", head.getString(HeadDocument.CONTENT))).first();
            if (draft != null) {
                return Optional.of(new Disclosure(HeadDocument.head(head),
                        DraftJson.draft(draft.get("draft", Binary.class).getData())));
            }
            // replaced between the two reads: the head names another by now
        }
        throw new IllegalStateException("the head of " + id + " names a draft that is not there");
    }

    @Override
    public boolean replace(Disclosure changed) {
        String content = keep(changed);
        Document before = heads.findOneAndUpdate(HeadDocument.before(changed.head()),
                new Document("$set", HeadDocument.changed(changed.head(), content)),
                new FindOneAndUpdateOptions().projection(Projections.include(HeadDocument.CONTENT)));
        drop(before == null ? content : before.getString(HeadDocument.CONTENT));
        return before != null;
    }

    @Override
    public Freezing freeze(DisclosureHead submitted) {
        return freezes.freeze(submitted);
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

    private String keep(Disclosure disclosure) {
        String content = UUID.randomUUID().toString();
        drafts.insertOne(new Document("_id", content).append("draft", DraftJson.bytes(disclosure.draft())));
        return content;
    }

    private void drop(@Nullable String content) {
        drafts.deleteOne(Filters.eq("_id", content));
    }

    private static Bson byId(UUID id) {
        return Filters.eq(HeadDocument.ID, id.toString());
    }
}
