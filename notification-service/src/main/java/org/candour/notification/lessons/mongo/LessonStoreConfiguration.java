package org.candour.notification.lessons.mongo;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.notification.lessons.Batches;
import org.candour.notification.lessons.Candidates;
import org.candour.notification.lessons.Lessons;
import org.candour.notification.lessons.Origins;
import org.candour.support.outbox.Outbox;

/** The stores of lessons. */
@Configuration(proxyBeanMethods = false)
class LessonStoreConfiguration {

    @Bean
    LessonKey lessonKey(LessonKeyProperties properties, MongoDatabase database) {
        String configured = properties.originKey();
        Supplier<byte[]> secret = configured == null
                ? new StoredSecret(database)
                : () -> configured.getBytes(StandardCharsets.UTF_8);
        return new LessonKey(secret);
    }

    @Bean
    Candidates candidates(MongoDatabase database) {
        return new MongoCandidates(database);
    }

    @Bean
    Origins origins(MongoDatabase database, LessonKey key) {
        return new MongoOrigins(database, key);
    }

    @Bean
    Batches batches(MongoDatabase database) {
        return new MongoBatches(database);
    }

    @Bean
    Lessons lessons(MongoDatabase database, Outbox outbox) {
        return new MongoLessons(database, outbox);
    }

    @Bean
    org.candour.support.mongo.Indexes candidateIndexes() {
        return org.candour.support.mongo.Indexes.of(MongoCandidates.COLLECTION)
                .index(Indexes.ascending(CandidateDocument.STATUS, CandidateDocument.ORDER))
                .index(Indexes.ascending(CandidateDocument.ORIGIN, CandidateDocument.DECIDED_AT));
    }

    @Bean
    org.candour.support.mongo.Indexes lessonIndexes() {
        return org.candour.support.mongo.Indexes.of(MongoLessons.COLLECTION)
                .unique(Indexes.ascending(MongoLessons.PUBLIC_ID));
    }
}
