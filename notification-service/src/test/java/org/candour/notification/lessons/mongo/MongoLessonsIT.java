package org.candour.notification.lessons.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.Lessons;
import org.candour.notification.lessons.LessonsContract;
import org.candour.notification.lessons.Samples;
import org.candour.support.outbox.Outbox;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

class MongoLessonsIT extends LessonsContract {

    private @Nullable MongoDatabase database;

    @Override
    protected Lessons lessons() {
        database = Stores.fresh();
        return new MongoLessons(database, new Outbox(database));
    }

    @Override
    protected Lessons otherReplica() {
        MongoDatabase shared = java.util.Objects.requireNonNull(database);
        return new MongoLessons(shared, new Outbox(shared));
    }

    @Test
    void keepsTheEventWithTheLesson() {
        MongoDatabase fresh = Stores.fresh();
        Lessons lessons = new MongoLessons(fresh, new Outbox(fresh));

        lessons.release(UUID.randomUUID(), Instant.parse("2026-11-23T10:00:00Z"), null, Samples.content());
        lessons.release(UUID.randomUUID(), Instant.parse("2026-11-23T10:00:00Z"),
                new Lesson.Credit(Samples.ACME, "Acme"), Samples.content());

        for (Document stored : fresh.getCollection(MongoLessons.COLLECTION).find()) {
            List<Document> events = stored.getList("events", Document.class);
            assertThat(events).singleElement().satisfies(event -> EventSchemas
                    .assertValid("org.candour.lesson.published.v1", event.getString("data")));
            assertThat(fresh.getCollection("pending")
                    .find(new Document("_id", events.getFirst().getString("id"))))
                    .hasSize(1);
        }
    }

    @Test
    void leavesNothingToSendWhereAnotherReplicaWasFaster() {
        MongoDatabase fresh = Stores.fresh();
        Lessons one = new MongoLessons(fresh, new Outbox(fresh));
        Lessons other = new MongoLessons(fresh, new Outbox(fresh));
        for (int i = 0; i < 3; i++) {
            one.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content());
        }

        assertThat(other.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content()).sequence())
                .isEqualTo(4);
        assertThat(fresh.getCollection("pending").countDocuments()).isEqualTo(4);
    }
}
