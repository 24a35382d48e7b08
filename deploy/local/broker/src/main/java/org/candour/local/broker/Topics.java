package org.candour.local.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of Candour; those that are there already stay as they are. Also a program of its own: {@code Topics HOSTS}. */
public final class Topics {

    /** Never changed: the partition of a company, and with it the order of its events, depends on it. */
    private static final int PARTITIONS = 12;
    private static final List<String> EVENTS = List.of("candour.companies.v1", "candour.disclosures.v1",
            "candour.scores.v1", "candour.lessons.v1");
    /** For each consumer of a topic, what it could not use. */
    private static final List<String> DEAD_LETTERS = List.of("candour.disclosures.v1.scoring.dlt",
            "candour.companies.v1.notification.dlt");
    private static final int LARGEST_EVENT = 2 << 20;
    /** A dead letter repeats an event, as large as that may be, and says why and where. */
    private static final int LARGEST_DEAD_LETTER = 3 << 20;
    private static final String PATIENCE_MILLIS = Long.toString(Duration.ofSeconds(60).toMillis());

    private Topics() {}

    /** Makes the topics on a Kafka that is run elsewhere. */
    @SuppressWarnings("SystemOut") // a line for the launcher
    public static void main(String[] arguments) throws Exception {
        try {
            create(arguments[0]);
        } catch (ExecutionException e) {
            System.err.println("The topics could not be made: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Makes what is missing and returns when all can be written to; waits up to a minute for the brokers. */
    static void create(String bootstrapServers) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, "20",
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, "20",
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream().filter(topic -> !present.contains(topic.name())).toList();
            for (KafkaFuture<Void> topic : admin.createTopics(missing).values().values()) {
                awaitOrAccept(topic);
            }
        }
    }

    private static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        EVENTS.forEach(name -> topics.add(new NewTopic(name, PARTITIONS, (short) -1)
                .configs(settings(LARGEST_EVENT))));
        DEAD_LETTERS.forEach(name -> topics.add(new NewTopic(name, 1, (short) -1)
                .configs(settings(LARGEST_DEAD_LETTER))));
        return topics;
    }

    private static Map<String, String> settings(int largestMessage) {
        return Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(30).toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(largestMessage));
    }

    /** Another start may have made the topic in between. */
    private static void awaitOrAccept(KafkaFuture<Void> topic)
            throws ExecutionException, InterruptedException {
        try {
            topic.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
