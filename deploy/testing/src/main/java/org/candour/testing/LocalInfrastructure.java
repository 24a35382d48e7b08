package org.candour.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.DockerClientFactory;

/**
 * One store and one broker for each test JVM, started when first asked for: the real ones in containers where Docker
 * answers, the embedded ones elsewhere.
 */
public final class LocalInfrastructure {

    private LocalInfrastructure() {}

    /** The connection string of the store. */
    public static String mongoUri() {
        return StoreHolder.URI;
    }

    /** The bootstrap servers of the broker; the topics of the house are there. */
    public static String kafkaBootstrap() {
        return BrokerHolder.BOOTSTRAP;
    }

    /** A database name that no other test uses. */
    public static String freshDatabase() {
        return "test-" + UUID.randomUUID();
    }

    /**
     * Points a Spring test at the store (a database of its own), the broker and the issuer of {@link TestTokens}:
     * {@code @DynamicPropertySource static void local(DynamicPropertyRegistry r) { LocalInfrastructure.register(r); }}
     */
    public static void register(DynamicPropertyRegistry registry) {
        registerStore(registry);
        registry.add("spring.kafka.bootstrap-servers", LocalInfrastructure::kafkaBootstrap);
        TestTokens.register(registry);
    }

    /** Only the store, in a database of its own. */
    public static void registerStore(DynamicPropertyRegistry registry) {
        String database = freshDatabase();
        registry.add("candour.mongo.uri", LocalInfrastructure::mongoUri);
        registry.add("candour.mongo.database", () -> database);
    }

    /** Makes further topics, for tests that must not share the house's. */
    public static void createTopics(NewTopic... topics) {
        createTopics(kafkaBootstrap(), List.of(topics));
    }

    private static void createTopics(String bootstrap, List<NewTopic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean docker() {
        return DockerHolder.ANSWERS;
    }

    private static final class DockerHolder {

        static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class StoreHolder {

        static final String URI = docker() ? Containers.mongo() : EmbeddedStore.start();
    }

    private static final class BrokerHolder {

        static final String BOOTSTRAP = start();

        private static String start() {
            String bootstrap = docker() ? Containers.kafka() : EmbeddedBroker.start().bootstrap();
            createTopics(bootstrap, Topics.all());
            return bootstrap;
        }
    }
}
