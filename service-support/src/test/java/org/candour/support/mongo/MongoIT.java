package org.candour.support.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.candour.support.sample.SampleApplication;
import org.candour.testing.ContractClient;
import org.candour.testing.LocalInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest(classes = {SampleApplication.class,
        MongoIT.SampleIndexes.class}, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MongoIT {

    @Autowired
    private MongoDatabase database;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void local(DynamicPropertyRegistry registry) {
        LocalInfrastructure.registerStore(registry);
    }

    @TestConfiguration
    static class SampleIndexes {

        @Bean
        org.candour.support.mongo.Indexes receipts() {
            return org.candour.support.mongo.Indexes.of("receipts").index(Indexes.ascending("state"))
                    .unique(Indexes.ascending("company", "key"));
        }
    }

    @Test
    void acknowledgesWhatAMajorityHasInItsJournal() {
        assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
    }

    @Test
    void hasItsIndexesBeforeItServes() {
        Document receipt = new Document("company", "c").append("key", "k");
        database.getCollection("receipts").insertOne(new Document(receipt));
        assertThatThrownBy(() -> database.getCollection("receipts").insertOne(new Document(receipt)))
                .isInstanceOf(MongoWriteException.class);
        assertThat(database.getCollection("receipts").listIndexes()).extracting(index -> index.get("key"))
                .contains(new Document("state", 1), new Document("company", 1).append("key", 1));
    }

    @Test
    void isReadyWhenTheStoreAnswers() {
        ContractClient.unchecked(port).get().uri("/actuator/health/readiness").exchange().expectStatus()
                .isOk();
    }
}
