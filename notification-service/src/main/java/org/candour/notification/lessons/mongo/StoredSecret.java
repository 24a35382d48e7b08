package org.candour.notification.lessons.mongo;

import java.security.SecureRandom;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import static com.mongodb.client.model.Filters.eq;

/**
 * A secret that the first replica draws and all of them read: for a machine on which nobody configured one. It keeps
 * the collections apart, but not from somebody who has the whole database.
 */
final class StoredSecret implements Supplier<byte[]> {

    static final String COLLECTION = "secrets";
    private static final String ID = "origins";

    private final MongoCollection<Document> collection;
    private volatile byte @Nullable [] known;

    StoredSecret(MongoDatabase database) {
        this.collection = database.getCollection(COLLECTION);
    }

    @Override
    public byte[] get() {
        byte[] secret = known;
        if (secret == null) {
            secret = read();
            known = secret;
        }
        return secret;
    }

    private byte[] read() {
        Document stored = collection.find(eq("_id", ID)).first();
        if (stored == null) {
            draw();
            stored = collection.find(eq("_id", ID)).first();
        }
        if (stored == null) {
            throw new IllegalStateException("the secret was written and is not there");
        }
        return stored.get("secret", Binary.class).getData();
    }

    private void draw() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            collection.insertOne(new Document("_id", ID).append("secret", new Binary(secret)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
