package org.candour.notification.lessons.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Lesson;
import org.candour.notification.lessons.LessonContent;
import org.candour.notification.lessons.Lessons;
import org.candour.notification.lessons.kafka.LessonEvents;
import org.candour.support.outbox.Outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

/**
 * Released lessons in the collection {@code lessons}. The sequence is the {@code _id}: whoever inserts tries the number
 * after the last one taken, which {@link Sequence} finds, so that there is never a gap; a unique index on the public id
 * lets each lesson in once.
 */
final class MongoLessons implements Lessons {

    static final String COLLECTION = "lessons";
    static final String PUBLIC_ID = "publicId";

    private final MongoCollection<Document> collection;
    private final Sequence sequence;
    private final Outbox outbox;
    private final AtomicLong last = new AtomicLong();

    MongoLessons(MongoDatabase database, Outbox outbox) {
        this.collection = database.getCollection(COLLECTION);
        this.sequence = new Sequence(collection);
        this.outbox = outbox;
    }

    @Override
    public Lesson release(UUID publicId, Instant publishedAt, Lesson.@Nullable Credit credit,
            LessonContent content) {
        Optional<Lesson> standing = find(publicId);
        if (standing.isEmpty() && last.get() == 0) {
            last.accumulateAndGet(sequence.lastTaken(0), Math::max);
        }
        while (standing.isEmpty()) {
            long next = last.get() + 1;
            Lesson lesson = new Lesson(publicId, next, publishedAt, credit, content);
            if (insert(lesson)) {
                standing = Optional.of(lesson);
                last.accumulateAndGet(next, Math::max);
            } else {
                // either the number or the lesson is there already: in the latter case the number may be free
                standing = find(publicId);
                last.accumulateAndGet(
                        standing.map(Lesson::sequence).orElseGet(() -> sequence.lastTaken(next)),
                        Math::max);
            }
        }
        return standing.get();
    }

    private boolean insert(Lesson lesson) {
        try {
            return outbox.write(COLLECTION, lesson.sequence(), List.of(LessonEvents.published(lesson)),
                    events -> collection.insertOne(write(lesson).append(Outbox.EVENTS, events))
                            .wasAcknowledged());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<Lesson> after(long sequence, int limit) {
        List<Long> wanted = LongStream.rangeClosed(sequence + 1, sequence + limit).boxed().toList();
        List<Lesson> found = collection.find(in("_id", wanted)).map(MongoLessons::read)
                .into(new ArrayList<>());
        found.sort(Comparator.comparingLong(Lesson::sequence));
        return found;
    }

    @Override
    public Optional<Lesson> find(UUID publicId) {
        return Optional.ofNullable(collection.find(eq(PUBLIC_ID, publicId)).first()).map(MongoLessons::read);
    }

    private static Document write(Lesson lesson) {
        Document stored = new Document("_id", lesson.sequence()).append(PUBLIC_ID, lesson.publicId())
                .append("publishedAt", Date.from(lesson.publishedAt()))
                .append("content", ContentDocument.write(lesson.content()));
        Lesson.Credit credit = lesson.credit();
        if (credit != null) {
            stored.append("company", new Document("id", credit.companyId()).append("name", credit.name()));
        }
        return stored;
    }

    private static Lesson read(Document stored) {
        Document company = stored.get("company", Document.class);
        return new Lesson(stored.get(PUBLIC_ID, UUID.class), stored.getLong("_id"),
                stored.getDate("publishedAt").toInstant(),
                company == null
                        ? null
                        : new Lesson.Credit(company.getString("id"), company.getString("name")),
                ContentDocument.read(stored.get("content", Document.class)));
    }
}
