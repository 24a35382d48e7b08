package org.candour.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A Kafka broker (KRaft) inside the test JVM that can be stopped and started again on its port. */
public final class EmbeddedBroker {

    private static final Map<String, String> PROPERTIES = Map.of(
            "auto.create.topics.enable", "false",
            "message.max.bytes", "2097152",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "1",
            "num.network.threads", "2",
            "log.cleaner.enable", "false");

    private final EmbeddedKafkaKraftBroker broker;

    private EmbeddedBroker(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
    }

    /** A broker of its own. */
    public static EmbeddedBroker start() {
        return start(Map.of());
    }

    /** The same for a test that stops it; its short session lets it come up again without being taken for a second. */
    public static EmbeddedBroker startRestartable() {
        return start(Map.of("broker.session.timeout.ms", "2000", "broker.heartbeat.interval.ms", "200"));
    }

    private static EmbeddedBroker start(Map<String, String> more) {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        Map<String, String> properties = new HashMap<>(PROPERTIES);
        properties.putAll(more);
        broker.brokerProperties(properties);
        broker.afterPropertiesSet();
        return new EmbeddedBroker(broker);
    }

    /** The bootstrap servers. */
    public String bootstrap() {
        return broker.getBrokersAsString();
    }

    /** Stops answering; what was acknowledged stays. */
    public void down() {
        Objects.requireNonNull(broker.getCluster()).brokers().values().forEach(each -> {
            each.shutdown();
            each.awaitShutdown();
        });
    }

    /** Answers again, at the same address. */
    public void up() {
        Objects.requireNonNull(broker.getCluster()).brokers().values().forEach(each -> each.startup());
    }

    /** Ends it and removes its files. */
    public void close() {
        broker.destroy();
    }
}
