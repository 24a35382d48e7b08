package org.candour.scoring.scores.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.types.Binary;

import org.candour.scoring.engine.Engine;
import org.candour.scoring.scores.PublicDocument;
import org.candour.scoring.scores.PublicDocuments;

/** In the collection {@code public-records}, each under the id of its score. */
final class MongoPublicDocuments implements PublicDocuments {

    private static final String ENGINE = "engine";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> records;

    MongoPublicDocuments(MongoDatabase database) {
        records = database.getCollection("public-records");
    }

    @Override
    public List<PublicDocument> find(Collection<String> scores) {
        return scores.isEmpty() ? List.of() : Reachable.call(() -> {
            List<PublicDocument> found = new ArrayList<>();
            records.find(Filters.in("_id", scores)).forEach(document -> {
                if (Engine.VERSION.equals(document.getString(ENGINE))) {
                    found.add(read(document));
                }
            });
            return found;
        });
    }

    @Override
    public void keep(Collection<PublicDocument> documents) {
        Reachable.call(() -> records.bulkWrite(documents.stream().map(MongoPublicDocuments::write)
                .map(document -> new ReplaceOneModel<>(Filters.eq("_id", document.getString("_id")), document,
                        UPSERT))
                .toList(), UNORDERED));
    }

    private static Document write(PublicDocument document) {
        return new Document("_id", document.id()).append(ENGINE, Engine.VERSION)
                // as text: a date in BSON would lose what is below a millisecond
                .append(ScoreFields.AS_OF, document.asOf().toString())
                .append(ScoreFields.DOCUMENT, Packed.of(document.bytes()));
    }

    private static PublicDocument read(Document found) {
        return new PublicDocument(found.getString("_id"), Instant.parse(found.getString(ScoreFields.AS_OF)),
                Packed.unpacked(found.get(ScoreFields.DOCUMENT, Binary.class)));
    }

}
