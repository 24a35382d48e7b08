package org.candour.scoring.scores.mongo;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.support.mongo.Indexes;

/** The publications in the collection {@code publications}, each under {@code disclosure:version}. */
final class MongoPublications implements Publications {

    private static final String NAME = "publications";

    private static final String DISCLOSURE = "disclosure";

    private final MongoCollection<Document> publications;

    MongoPublications(MongoDatabase database) {
        publications = database.getCollection(NAME);
    }

    static Indexes indexes() {
        return Indexes.of(NAME).index(new Document(DISCLOSURE, 1));
    }

    @Override
    public int keep(List<Publication> kept) {
        return Reachable.call(
                () -> Inserts.ofNew(publications, kept.stream().map(MongoPublications::write).toList())
                        .size());
    }

    @Override
    public Map<Integer, Publication> find(String disclosure, Collection<Integer> versions) {
        Map<Integer, Publication> found = new TreeMap<>();
        return versions.isEmpty() ? found : Reachable.call(() -> {
            publications
                    .find(Filters.in("_id",
                            versions.stream().map(version -> key(disclosure, version)).toList()))
                    .forEach(document -> found.put(document.getInteger("version"), read(document)));
            return found;
        });
    }

    @Override
    public SortedMap<Integer, Publication> of(String disclosure) {
        return Reachable.call(() -> {
            SortedMap<Integer, Publication> found = new TreeMap<>();
            publications.find(Filters.eq(DISCLOSURE, disclosure)).map(MongoPublications::read)
                    .forEach(one -> found.put(one.version(), one));
            return found;
        });
    }

    @Override
    public List<Publication> latest(Instant before) {
        return Reachable.call(() -> {
            Map<String, Publication> latest = new HashMap<>();
            publications.find().map(MongoPublications::read).forEach(one -> {
                if (one.publishedAt().isBefore(before)) {
                    latest.merge(one.disclosure(), one, MongoPublications::later);
                }
            });
            return latest.values().stream().sorted(Comparator.comparingLong(Publication::position)).toList();
        });
    }

    private static Publication later(Publication one, Publication other) {
        return one.version() > other.version() ? one : other;
    }

    private static String key(String disclosure, int version) {
        return disclosure + ":" + version;
    }

    private static Document write(Publication publication) {
        return new Document("_id", key(publication.disclosure(), publication.version()))
                .append(DISCLOSURE, publication.disclosure())
                .append("version", publication.version())
                .append("position", publication.position())
                .append("company", publication.company())
                // as text: a date in BSON would lose what is below a millisecond
                .append("publishedAt", publication.publishedAt().toString());
    }

    private static Publication read(Document found) {
        return new Publication(found.getString(DISCLOSURE), found.getInteger("version"),
                found.getLong("position"), found.getString("company"),
                Instant.parse(found.getString("publishedAt")));
    }

}
