package org.candour.scoring.scores.mongo;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.candour.scoring.scores.PublicDocument;
import org.candour.scoring.scores.PublicDocuments;
import org.candour.scoring.scores.PublicDocumentsContract;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

class MongoPublicDocumentsIT extends PublicDocumentsContract {

    private final MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri());

    private final MongoDatabase database = client.getDatabase(LocalInfrastructure.freshDatabase());

    private final PublicDocuments documents = new MongoPublicDocuments(database);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void replacesWhatAnotherEngineComputed() {
        documents.keep(List.of(document(new byte[]{'1'})));
        database.getCollection("public-records").updateOne(Filters.eq("_id", "a"),
                Updates.set("engine", "1"));

        assertThat(documents.find(List.of("a"))).isEmpty();

        documents.keep(List.of(document(new byte[]{'2'})));
        assertThat(documents.find(List.of("a"))).singleElement().extracting(PublicDocument::bytes)
                .isEqualTo(new byte[]{'2'});
    }

    @Override
    protected PublicDocuments documents() {
        return documents;
    }

    private static PublicDocument document(byte[] bytes) {
        return new PublicDocument("a", Instant.parse("2026-11-02T09:30:00Z"), bytes);
    }

}
