package org.candour.notification.lessons.mongo;

import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.event.CommandListener;
import org.bson.UuidRepresentation;

import org.candour.testing.LocalInfrastructure;

/** Databases of their own in the real store. */
final class Stores {

    private static final MongoClient CLIENT = MongoClients.create(settings().build());

    private Stores() {}

    /** The same database seen by a client that is listened to. */
    static MongoDatabase heard(MongoDatabase database, CommandListener listener) {
        return MongoClients.create(settings().addCommandListener(listener).build())
                .getDatabase(database.getName());
    }

    static MongoDatabase fresh() {
        MongoDatabase database = CLIENT.getDatabase(LocalInfrastructure.freshDatabase());
        LessonStoreConfiguration configuration = new LessonStoreConfiguration();
        for (var indexes : List.of(configuration.candidateIndexes(), configuration.lessonIndexes())) {
            for (IndexModel model : indexes.models()) {
                database.getCollection(indexes.collection()).createIndexes(List.of(model));
            }
        }
        return database;
    }

    private static MongoClientSettings.Builder settings() {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(LocalInfrastructure.mongoUri()))
                .uuidRepresentation(UuidRepresentation.STANDARD).retryWrites(false);
    }
}
