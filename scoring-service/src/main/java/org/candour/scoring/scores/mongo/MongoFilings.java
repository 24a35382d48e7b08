package org.candour.scoring.scores.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.KeptFiling;
import org.candour.scoring.scores.ReceivedFiling;

/**
 * The filings in the collection {@code filings} under their positions, and in {@code disclosures} a head for each
 * disclosure: whose it is and the ids of its scores.
 */
final class MongoFilings implements Filings {

    private static final String NEWEST = "newest";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> filings;

    private final MongoCollection<Document> disclosures;

    private final Ceiling ceiling;

    MongoFilings(MongoDatabase database) {
        filings = database.getCollection("filings");
        disclosures = database.getCollection("disclosures");
        ceiling = new Ceiling(database.getCollection("ceilings"));
    }

    @Override
    public List<Receipt> keep(List<ReceivedFiling> filings) {
        return Reachable.call(() -> keepNew(filings));
    }

    @Override
    public void expect(List<Expected> expected) {
        // for what was seen, too: a crash may have left them out
        Reachable.call(() -> {
            List<Expected> rest = addFirst(expected);
            return rest.isEmpty() || disclosures
                    .bulkWrite(rest.stream().map(MongoFilings::change).toList(), UNORDERED).wasAcknowledged();
        });
    }

    @Override
    public Optional<ReceivedDisclosure> find(String disclosure) {
        return Optional.ofNullable(disclosures.find(Filters.eq("_id", disclosure)).first())
                .map(head -> new ReceivedDisclosure(head.getString("company"),
                        head.getList("scores", String.class)));
    }

    @Override
    public List<KeptFiling> at(List<Long> positions) {
        return Reachable.call(() -> {
            List<KeptFiling> found = new ArrayList<>();
            filings.find(Filters.in("_id", positions)).map(MongoFilings::kept).into(found);
            found.sort(Comparator.comparingLong(KeptFiling::position));
            return found;
        });
    }

    @Override
    public long ceiling() {
        return Reachable.call(ceiling::read);
    }

    @Override
    public Map<String, Integer> newest(Collection<String> disclosures) {
        return Reachable.call(() -> {
            Map<String, Integer> newest = new HashMap<>();
            this.disclosures.find(Filters.in("_id", disclosures)).projection(Projections.include(NEWEST))
                    .forEach(head -> Optional.ofNullable(head.getInteger(NEWEST))
                            .ifPresent(version -> newest.put(head.getString("_id"), version)));
            return newest;
        });
    }

    private static KeptFiling kept(Document found) {
        return new KeptFiling(found.getLong("_id"), found.getString("disclosure"),
                found.getInteger("version"), Packed.unpacked(found.get("announcement", Binary.class)));
    }

    private List<Receipt> keepNew(List<ReceivedFiling> all) {
        ceiling.raiseOver(all.stream().mapToLong(ReceivedFiling::position).max().orElse(0));
        Set<Integer> doubles = Inserts.ofNew(filings, all.stream().map(MongoFilings::document).toList());
        Map<Long, Document> kept = kept(doubles.stream().map(index -> all.get(index).position()).toList());
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            receipts.add(doubles.contains(i)
                    ? receipt(all.get(i), kept.get(all.get(i).position()))
                    : Receipt.KEPT);
        }
        return receipts;
    }

    private Map<Long, Document> kept(List<Long> positions) {
        Map<Long, Document> found = new HashMap<>();
        if (!positions.isEmpty()) {
            filings.find(Filters.in("_id", positions))
                    .projection(Projections.exclude("announcement"))
                    .forEach(document -> found.put(document.getLong("_id"), document));
        }
        return found;
    }

    private static Receipt receipt(ReceivedFiling filing, @Nullable Document kept) {
        boolean same = kept != null && filing.disclosure().equals(kept.getString("disclosure"))
                && filing.version() == kept.getInteger("version")
                && filing.digest().equals(kept.getString("digest"));
        return same ? Receipt.SEEN : Receipt.POSITION_TAKEN;
    }

    private static Document document(ReceivedFiling filing) {
        return new Document("_id", filing.position()).append("disclosure", filing.disclosure())
                .append("version", filing.version())
                .append("company", filing.company())
                .append("digest", filing.digest())
                .append("announcement", Packed.of(filing.announcement()));
    }

    /** Adds the heads of first versions, which costs a store less than changing them; answers the rest. */
    private List<Expected> addFirst(List<Expected> expected) {
        List<Expected> first = expected.stream().filter(one -> one.filing().version() == 1).toList();
        List<Expected> rest = new ArrayList<>(
                expected.stream().filter(one -> one.filing().version() > 1).toList());
        if (!first.isEmpty()) {
            Inserts.ofNew(disclosures, first.stream().map(MongoFilings::head).toList())
                    .forEach(known -> rest.add(first.get(known)));
        }
        return rest;
    }

    private static Document head(Expected expected) {
        return new Document("_id", expected.filing().disclosure())
                .append("company", expected.filing().company())
                .append(NEWEST, expected.filing().version())
                .append("scores", expected.scores());
    }

    private static UpdateOneModel<Document> change(Expected expected) {
        ReceivedFiling filing = expected.filing();
        Bson change = Updates.combine(Updates.setOnInsert("company", filing.company()),
                Updates.max(NEWEST, filing.version()),
                Updates.addEachToSet("scores", expected.scores()));
        return new UpdateOneModel<>(Filters.eq("_id", filing.disclosure()), change, UPSERT);
    }

}
