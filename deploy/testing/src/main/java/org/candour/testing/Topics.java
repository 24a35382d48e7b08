package org.candour.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the house, as the launcher makes them. */
final class Topics {

    private static final int PARTITIONS = 12;
    private static final List<String> STREAMS = List.of("candour.companies.v1", "candour.disclosures.v1",
            "candour.scores.v1", "candour.lessons.v1");
    private static final List<String> DEAD_LETTERS = List.of("candour.disclosures.v1.scoring.dlt",
            "candour.companies.v1.notification.dlt");

    /** A dead letter repeats an event and says why and where. */
    private static final Map<String, String> LARGER = Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(3 << 20));

    private Topics() {}

    static List<NewTopic> all() {
        return Stream.concat(STREAMS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)),
                DEAD_LETTERS.stream().map(name -> new NewTopic(name, 1, (short) 1).configs(LARGER))).toList();
    }
}
