package org.candour.notification.lessons.mongo;

import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.Origin;
import org.candour.notification.lessons.Origins;
import org.candour.notification.lessons.OriginsContract;
import org.candour.notification.lessons.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class MongoOriginsIT extends OriginsContract {

    @Override
    protected Origins origins() {
        MongoDatabase database = Stores.fresh();
        return new MongoOrigins(database, new LessonKey(new StoredSecret(database)));
    }

    @Test
    void findsOriginsOnlyWithTheKey() {
        MongoDatabase database = Stores.fresh();
        UUID candidate = UUID.randomUUID();
        new MongoOrigins(database, new LessonKey(new StoredSecret(database))).keep(candidate,
                new Origin(Samples.ACME, "client:acme"));

        assertThat(new MongoOrigins(database, new LessonKey(new StoredSecret(database))).of(candidate))
                .isPresent();
        assertThat(new MongoOrigins(database, new LessonKey(() -> new byte[32])).of(candidate)).isEmpty();
        assertThat(database.getCollection(MongoOrigins.COLLECTION).find()).singleElement()
                .satisfies(origin -> assertThat(origin.keySet()).containsExactly("_id", "company", "author"));
    }

    @Test
    void makesTheSameIdOfTheSameKey() {
        LessonKey key = new LessonKey(() -> new byte[32]);

        assertThat(key.of("client:a", "b")).isEqualTo(key.of("client:a", "b"))
                .isNotEqualTo(key.of("client:ab", ""));
        assertThat(key.of("client:a", "b").version()).isEqualTo(8);
        assertThat(key.of("client:a", "b").variant()).isEqualTo(2);
    }
}
