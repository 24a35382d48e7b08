package org.candour.local.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What one broker on one machine needs to know. */
final class BrokerSettings {

    private static final String ONE_NODE = "1";

    private BrokerSettings() {}

    static Properties of(Path log, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(Map.of("process.roles", "broker,controller", "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port, "controller.listener.names", "CONTROLLER", "log.dirs",
                log.toString()));
        properties.putAll(Map.of("offsets.topic.replication.factor", ONE_NODE,
                "transaction.state.log.replication.factor", ONE_NODE,
                "transaction.state.log.min.isr", ONE_NODE, "share.coordinator.state.topic.replication.factor",
                ONE_NODE,
                "share.coordinator.state.topic.min.isr", ONE_NODE));
        // Every partition costs files and start-up time; one machine has few consumer groups.
        properties.putAll(Map.of("offsets.topic.num.partitions", "4", "transaction.state.log.num.partitions",
                "4", "num.network.threads", "2",
                "log.segment.bytes", Integer.toString(64 << 20), "log.cleaner.dedupe.buffer.size",
                Integer.toString(4 << 20),
                "group.initial.rebalance.delay.ms", "0", "auto.create.topics.enable", "false",
                "message.max.bytes", Integer.toString(2 << 20)));
        // After a kill it waits until its own controller has given the one before up: this long, instead of 9 s.
        properties.putAll(Map.of("broker.session.timeout.ms", "4000", "broker.heartbeat.interval.ms", "500"));
        return properties;
    }
}
