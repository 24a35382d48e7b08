package org.candour.disclosure.filing.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import org.bson.Document;

import org.candour.disclosure.Grouped;
import org.candour.disclosure.Grouped.Request;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;
import org.candour.disclosure.filing.Disclosures.Freezing;

/** Freezes heads, those of submissions at the same time in one write. */
final class GroupFreeze implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final MongoCollection<Document> heads;
    private final Grouped<DisclosureHead, Freezing> grouped;

    GroupFreeze(MongoCollection<Document> heads) {
        this.heads = heads;
        this.grouped = new Grouped<>("freeze", this::freeze, head -> 1, Integer.MAX_VALUE);
    }

    Freezing freeze(DisclosureHead submitted) {
        try {
            return grouped.call(submitted, PATIENCE);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new MongoTimeoutException("the freeze was not acknowledged in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoTimeoutException("interrupted while freezing");
        }
    }

    @Override
    public void close() {
        grouped.close();
    }

    private void freeze(List<Request<DisclosureHead, Freezing>> group) {
        List<UpdateOneModel<Document>> updates = group.stream().map(each -> new UpdateOneModel<Document>(
                HeadDocument.before(each.value()), new Document("$set", HeadDocument.frozen(each.value()))))
                .toList();
        Set<Integer> keyUsed = new HashSet<>();
        int matched;
        try {
            matched = heads.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                keyUsed.add(error.getIndex());
            }
            if (e.getWriteConcernError() != null) {
                throw new MongoTimeoutException("the freeze was not confirmed by a majority in time");
            }
            matched = e.getWriteResult().getMatchedCount();
        }
        List<Request<DisclosureHead, Freezing>> rest = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            if (keyUsed.contains(i)) {
                group.get(i).complete(Freezing.KEY_USED);
            } else {
                rest.add(group.get(i));
            }
        }
        if (matched == rest.size()) {
            rest.forEach(each -> each.complete(Freezing.FROZEN));
        } else {
            look(rest);
        }
    }

    /** The store counts what matched and does not say which did: the heads do. */
    private void look(List<Request<DisclosureHead, Freezing>> group) {
        Map<UUID, DisclosureHead> standing = new HashMap<>();
        heads.find(Filters.in(HeadDocument.ID,
                group.stream().map(each -> each.value().id().toString()).toList()))
                .map(HeadDocument::head).forEach(head -> standing.put(head.id(), head));
        for (Request<DisclosureHead, Freezing> each : group) {
            DisclosureHead now = standing.get(each.value().id());
            boolean ours = now != null && now.revision() == each.value().revision()
                    && now.status() instanceof Submitted frozen
                    && frozen.key().equals(((Submitted) each.value().status()).key());
            each.complete(ours ? Freezing.FROZEN : Freezing.STALE);
        }
    }
}
