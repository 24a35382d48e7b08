package org.candour.disclosure.register.mongo;

import java.util.function.Supplier;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.disclosure.register.RelayProgress;

/** One small document. It serves as the hint for the next position, too: all up to it are taken. */
public final class MongoRelayProgress implements RelayProgress {

    private static final String ID = "register";

    private final MongoCollection<Document> relays;

    public MongoRelayProgress(MongoDatabase database) {
        this.relays = database.getCollection("relays");
    }

    @Override
    public long upTo() {
        Document found = asked(() -> relays.find(Filters.eq("_id", ID)).first());
        return found == null ? 0 : found.getLong("upTo");
    }

    @Override
    public void moveTo(long position) {
        asked(() -> relays.updateOne(Filters.eq("_id", ID), Updates.max("upTo", position),
                new UpdateOptions().upsert(true)));
    }

    private static <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new RegisterUnavailable("the store does not answer", e);
        }
    }
}
