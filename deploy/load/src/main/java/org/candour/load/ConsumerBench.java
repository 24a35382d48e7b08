package org.candour.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.candour.local.launcher.Part;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

/**
 * scoring-service over filings that wait in the topic, until the last of their scores is announced, beside two loops
 * that do only a part of it: one that polls and commits, and one that scores. Both run a thread for each core. The
 * slower of them is the ceiling.
 */
final class ConsumerBench {

    private static final int FILINGS = 1_000;
    private static final List<Part> MEASURED = List.of(Part.SCORING, Part.STORE, Part.BROKER);
    /** So that they take long enough for a clock. */
    private static final int SCORES = 5 * FILINGS;
    private static final int CONSUMERS = 2;
    /** A virtual machine compiles what it runs often; until then it is no measure of anything. */
    private static final int WARM_UPS = 24;
    private static final int COUNTED = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BenchSystem system;
    private final FilingEvents events;
    private final Methodology methodology;
    private final RegisteredFiling filing;
    /** Where the filings of the last round begin. */
    private Map<TopicPartition, Long> begin = Map.of();
    /** What each process spent, round by round. */
    private final Map<Part, List<Sample>> shares = new EnumMap<>(Part.class);

    private ConsumerBench(BenchSystem system, FilingEvents events) {
        this.system = system;
        this.events = events;
        this.methodology = ShippedMethodologies.all().stream().filter(one -> one.id().equals("candour"))
                .findAny().orElseThrow();
        this.filing = IndexedFiling.registered(events.filing());
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root, Part.STORE, Part.BROKER, Part.ISSUER,
                Part.DISCLOSURE, Part.SCORING)) {
            FilingEvents events = FilingEvents.of(system.disclosureClient(), system.addresses().kafka());
            Map<String, Rounds.Measurement> variants = new LinkedHashMap<>();
            ConsumerBench bench = new ConsumerBench(system, events);
            variants.put("scoring consumer", bench::consumer);
            variants.put("bare poll loop", bench::polls);
            variants.put("candour/1 alone", bench::scores);
            Map<String, Sample> medians = new Rounds(WARM_UPS, COUNTED).medians(variants);
            report.table("Filings of 20 KB that wait in the topic, " + CONSUMERS + " consumers", "filings",
                    medians, slowest(medians, List.of("bare poll loop", "candour/1 alone")));
            report.line("CPU ms for 1,000 filings: " + bench.shares());
        }
    }

    private static String slowest(Map<String, Sample> medians, List<String> variants) {
        return medians.entrySet().stream().filter(median -> variants.contains(median.getKey()))
                .min(Map.Entry.comparingByValue(Comparator.comparingDouble(Sample::perSecond))).orElseThrow()
                .getKey();
    }

    private String shares() {
        return shares.entrySet().stream()
                .map(share -> String.format(Locale.ROOT, "%s %,.0f", share.getKey().label(),
                        Rounds.median(share.getValue().subList(WARM_UPS, WARM_UPS + COUNTED),
                                Sample::cpuMillisPerThousand)))
                .collect(Collectors.joining(", "));
    }

    private Sample consumer() throws Exception {
        List<ProducerRecord<String, byte[]>> filings = events.next(FILINGS);
        system.awaitQuiet();
        try (KafkaConsumer<String, byte[]> scores = reader();
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", system.addresses().kafka(), "acks", "all",
                                "compression.type", "lz4", "linger.ms", 5, "batch.size", 256 << 10),
                        new StringSerializer(), new ByteArraySerializer())) {
            scores.assign(Partitions.of(scores, FilingEvents.TOPIC));
            begin = scores.endOffsets(scores.assignment());
            scores.assign(Partitions.of(scores, "candour.scores.v1"));
            scores.seekToEnd(scores.assignment());
            scores.assignment().forEach(scores::position);
            system.whileStill(Part.SCORING, () -> {
                for (Future<RecordMetadata> one : filings.stream().map(producer::send).toList()) {
                    one.get();
                }
            });
            return scored(scores);
        }
    }

    private Sample scored(KafkaConsumer<String, byte[]> scores) throws IOException {
        List<Duration> before = MEASURED.stream().map(part -> Cpu.of(system.processes(part))).toList();
        long begun = System.nanoTime();
        for (int seen = 0; seen < FILINGS;) {
            seen += scores.poll(Duration.ofMillis(100)).count();
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("of " + FILINGS + " filings only " + seen + " were scored");
            }
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        double spent = 0;
        for (int i = 0; i < MEASURED.size(); i++) {
            Part part = MEASURED.get(i);
            Sample share = Cpu.sample(FILINGS, elapsed, before.get(i), system.processes(part));
            shares.computeIfAbsent(part, one -> new ArrayList<>()).add(share);
            spent += share.cpuMillisPerThousand();
        }
        return new Sample(FILINGS / (elapsed.toNanos() / 1e9), spent);
    }

    /** The same filings again, by a group that does nothing with them. */
    private Sample polls() throws Exception {
        system.awaitQuiet();
        List<KafkaConsumer<String, byte[]>> readers = new ArrayList<>();
        try {
            for (int number = 0; number < CONSUMERS; number++) {
                int share = number;
                KafkaConsumer<String, byte[]> reader = reader();
                readers.add(reader);
                reader.assign(begin.keySet().stream()
                        .filter(partition -> partition.partition() % CONSUMERS == share).toList());
                begin.forEach((partition, offset) -> {
                    if (reader.assignment().contains(partition)) {
                        reader.seek(partition, offset);
                    }
                });
            }
            AtomicInteger seen = new AtomicInteger();
            List<ProcessHandle> measured = List.of(ProcessHandle.current(),
                    system.processes(Part.BROKER).getFirst());
            return new ClosedLoop(CONSUMERS).takeTogether(FILINGS, share -> {
                KafkaConsumer<String, byte[]> reader = readers.get(share);
                while (seen.get() < FILINGS) {
                    ConsumerRecords<String, byte[]> some = reader.poll(Duration.ofMillis(5));
                    if (!some.isEmpty()) {
                        reader.commitSync();
                        seen.addAndGet(some.count());
                    }
                }
            }, measured);
        } finally {
            readers.forEach(KafkaConsumer::close);
        }
    }

    private Sample scores() throws Exception {
        system.awaitQuiet();
        return new ClosedLoop(CONSUMERS).take(SCORES, number -> ScoreRecord.of(methodology, filing),
                List.of(ProcessHandle.current()));
    }

    private KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", system.addresses().kafka(), "group.id",
                "candour-bench", "enable.auto.commit", "false", "max.poll.records", "100"),
                new StringDeserializer(), new ByteArrayDeserializer());
    }
}
