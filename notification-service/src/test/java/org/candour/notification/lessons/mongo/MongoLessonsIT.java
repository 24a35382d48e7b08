package org.candour.notification.lessons.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
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

    @Test
    void findsTheEndAfterARestartWithoutWriting() {
        MongoDatabase fresh = Stores.fresh();
        Lessons before = new MongoLessons(fresh, new Outbox(fresh));
        for (int i = 0; i < 43; i++) {
            before.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content());
        }
        List<String> commands = new CopyOnWriteArrayList<>();
        MongoDatabase heard = Stores.heard(fresh, new CommandListener() {

            @Override
            public void commandStarted(CommandStartedEvent event) {
                commands.add(event.getCommandName());
            }
        });
        Lessons restarted = new MongoLessons(heard, new Outbox(heard));

        assertThat(restarted.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content()).sequence())
                .isEqualTo(44);
        assertThat(commands).filteredOn(name -> !name.equals("find")).containsExactly("insert", "insert");
        assertThat(commands).filteredOn("find"::equals).hasSizeLessThan(8);

        commands.clear();
        restarted.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content());
        assertThat(commands).containsExactly("find", "insert", "insert");
    }

    @Test
    void leavesNoGapWhereAnotherReplicaReleasedTheSameLessonMeanwhile() {
        MongoDatabase fresh = Stores.fresh();
        Lessons other = new MongoLessons(fresh, new Outbox(fresh));
        UUID id = UUID.randomUUID();
        MongoDatabase heard = Stores.heard(fresh, new CommandListener() {

            @Override
            public void commandSucceeded(CommandSucceededEvent event) {
                if (event.getCommandName().equals("find")) {
                    other.release(id, Instant.EPOCH, null, Samples.content());
                }
            }
        });
        Lessons slower = new MongoLessons(heard, new Outbox(heard));

        assertThat(slower.release(id, Instant.EPOCH, null, Samples.content()).sequence()).isEqualTo(1);
        assertThat(slower.release(UUID.randomUUID(), Instant.EPOCH, null, Samples.content()).sequence())
                .isEqualTo(2);
    }
}
