package org.candour.disclosure.register.mongo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;

import org.candour.disclosure.register.PublicFiling;
import org.candour.disclosure.register.PublicFilings;
import org.candour.disclosure.register.RegisterUnavailable;

/** In the collection {@code public-filings}, each under {@code disclosure:version}. */
public final class MongoPublicFilings implements PublicFilings {

    private final MongoCollection<Document> filings;

    public MongoPublicFilings(MongoDatabase database) {
        this.filings = database.getCollection("public-filings");
    }

    @Override
    public Optional<PublicFiling> find(UUID disclosure, int version) {
        try {
            return Optional.ofNullable(filings.find(Filters.eq("_id", id(disclosure, version))).first())
                    .map(found -> read(disclosure, version, found));
        } catch (MongoException e) {
            throw new RegisterUnavailable("the store does not answer", e);
        }
    }

    @Override
    public void keep(PublicFiling filing) {
        try {
            filings.insertOne(write(filing));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw new RegisterUnavailable("the store refused the insert", e);
            }
        } catch (MongoException e) {
            throw new RegisterUnavailable("the store did not acknowledge the insert", e);
        }
    }

    private static String id(UUID disclosure, int version) {
        return disclosure + ":" + version;
    }

    private static Document write(PublicFiling filing) {
        return new Document("_id", id(filing.disclosure(), filing.version()))
                .append("position", filing.position())
                // as text: a date in BSON would lose what is below a millisecond
                .append("submittedAt", filing.submittedAt().toString())
                .append("digest", filing.digest())
                .append("open", filing.open().getBytes(StandardCharsets.UTF_8));
    }

    private static PublicFiling read(UUID disclosure, int version, Document found) {
        return new PublicFiling(disclosure, version, found.getLong("position"),
                Instant.parse(found.getString("submittedAt")), found.getString("digest"),
                new String(found.get("open", Binary.class).getData(), StandardCharsets.UTF_8));
    }
}
