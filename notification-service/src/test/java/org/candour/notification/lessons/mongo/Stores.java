package org.candour.notification.lessons.mongo;

import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import org.bson.UuidRepresentation;

import org.candour.testing.LocalInfrastructure;

/** Databases of their own in the real store. */
final class Stores {

    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(LocalInfrastructure.mongoUri()))
            .uuidRepresentation(UuidRepresentation.STANDARD).retryWrites(false).build());

    private Stores() {}

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
}
