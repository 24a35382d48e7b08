package org.candour.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalInfrastructureIT {

    @Test
    void storesWhatIsWritten() {
        try (MongoClient client = MongoClients.create(LocalInfrastructure.mongoUri())) {
            MongoCollection<Document> notes = client.getDatabase(LocalInfrastructure.freshDatabase())
                    .getCollection("notes");
            notes.insertOne(new Document("_id", 1));
            assertThat(notes.countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void hasTheTopicsOfTheHouse() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", LocalInfrastructure.kafkaBootstrap()))) {
            Map<String, TopicDescription> topics = admin.describeTopics(
                    List.of("candour.disclosures.v1", "candour.disclosures.v1.scoring.dlt"))
                    .allTopicNames().get();
            assertThat(topics).hasEntrySatisfying("candour.disclosures.v1",
                    topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(topics).hasEntrySatisfying("candour.disclosures.v1.scoring.dlt",
                    topic -> assertThat(topic.partitions()).hasSize(1));
        }
    }

    @Test
    void takesDeadLettersThatAreLargerThanTheEventTheyRepeat() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", LocalInfrastructure.kafkaBootstrap()))) {
            assertThat(mostBytes(admin, "candour.disclosures.v1.scoring.dlt"))
                    .isGreaterThan(mostBytes(admin, "candour.disclosures.v1"));
            assertThat(mostBytes(admin, "candour.companies.v1.notification.dlt"))
                    .isGreaterThan(mostBytes(admin, "candour.companies.v1"));
        }
    }

    private static int mostBytes(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return Integer.parseInt(Objects.requireNonNull(admin.describeConfigs(List.of(resource)).all().get()
                .get(resource)).get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG).value());
    }
}
