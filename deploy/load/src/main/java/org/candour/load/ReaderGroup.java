package org.candour.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads filings again from where they begin, so many readers on a thread each, which commit what they are done with. */
final class ReaderGroup implements AutoCloseable {

    private final List<KafkaConsumer<String, byte[]>> readers = new ArrayList<>();

    ReaderGroup(String bootstrap, Map<TopicPartition, Long> begin, int count) {
        for (int number = 0; number < count; number++) {
            int share = number;
            KafkaConsumer<String, byte[]> reader = reader(bootstrap);
            readers.add(reader);
            Map<TopicPartition, Long> own = begin.entrySet().stream()
                    .filter(each -> each.getKey().partition() % count == share)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            reader.assign(own.keySet());
            own.forEach(reader::seek);
        }
    }

    /** What is done with what a poll brings, before it is committed. */
    interface Work {

        void run(int filings) throws Exception;
    }

    /** As scoring-service reads. */
    static KafkaConsumer<String, byte[]> reader(String bootstrap) {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap, "group.id", "candour-bench",
                "enable.auto.commit", "false", "max.poll.records", "100"),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes so many filings. */
    Sample take(int filings, Work work, List<ProcessHandle> measured) throws Exception {
        AtomicInteger seen = new AtomicInteger();
        return new ClosedLoop(readers.size()).takeTogether(filings, share -> {
            KafkaConsumer<String, byte[]> reader = readers.get(share);
            while (seen.get() < filings) {
                ConsumerRecords<String, byte[]> some = reader.poll(Duration.ofMillis(5));
                if (!some.isEmpty()) {
                    work.run(some.count());
                    reader.commitSync();
                    seen.addAndGet(some.count());
                }
            }
        }, measured);
    }

    @Override
    public void close() {
        readers.forEach(KafkaConsumer::close);
    }
}
