package org.candour.disclosure.register.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

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
        Document found = relays.find(Filters.eq("_id", ID)).first();
        return found == null ? 0 : found.getLong("upTo");
    }

    @Override
    public void moveTo(long position) {
        relays.updateOne(Filters.eq("_id", ID), Updates.max("upTo", position),
                new UpdateOptions().upsert(true));
    }
}
