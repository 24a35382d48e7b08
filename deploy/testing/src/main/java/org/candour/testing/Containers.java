package org.candour.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The real store and broker in containers; Testcontainers removes them when the JVM ends. */
final class Containers {

    private static final DockerImageName MONGO = DockerImageName.parse("mongo:8");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.0");

    private Containers() {}

    @SuppressWarnings("resource")
    static String mongo() {
        MongoDBContainer container = new MongoDBContainer(MONGO);
        container.start();
        return container.getConnectionString();
    }

    @SuppressWarnings("resource")
    static String kafka() {
        KafkaContainer container = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", "2097152");
        container.start();
        return container.getBootstrapServers();
    }
}
