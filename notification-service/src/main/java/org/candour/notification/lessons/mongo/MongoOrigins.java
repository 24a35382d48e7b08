package org.candour.notification.lessons.mongo;

import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

import org.candour.notification.lessons.Origin;
import org.candour.notification.lessons.Origins;

import static com.mongodb.client.model.Filters.eq;

/** Origins in the collection {@code origins}, under a keyed digest of the candidate's id. */
final class MongoOrigins implements Origins {

    static final String COLLECTION = "origins";

    private final MongoCollection<Document> collection;
    private final LessonKey key;

    MongoOrigins(MongoDatabase database, LessonKey key) {
        this.collection = database.getCollection(COLLECTION);
        this.key = key;
    }

    @Override
    public void keep(UUID candidate, Origin origin) {
        String id = id(candidate);
        if (collection.find(eq("_id", id)).first() == null) {
            Document stored = new Document("_id", id).append("company", origin.company())
                    .append("author", origin.author());
            collection.replaceOne(eq("_id", id), stored, new ReplaceOptions().upsert(true));
        }
    }

    @Override
    public Optional<Origin> of(UUID candidate) {
        return Optional.ofNullable(collection.find(eq("_id", id(candidate))).first())
                .map(stored -> new Origin(stored.getString("company"), stored.getString("author")));
    }

    @Override
    public void erase(UUID candidate) {
        collection.deleteOne(eq("_id", id(candidate)));
    }

    private String id(UUID candidate) {
        return key.digest("origin", candidate.toString());
    }
}
