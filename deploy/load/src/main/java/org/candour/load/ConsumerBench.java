package org.candour.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.candour.local.launcher.Part;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ScoreRecord;
import org.candour.scoring.engine.yaml.ShippedMethodologies;

/**
 * scoring-service over filings that wait in the topic, until the last of their scores is announced, beside three loops
 * that do only a part of it: one that polls and commits, one that scores, and one that polls, scores, stores and
 * announces what it was given, and nothing else. All run a thread for each core. The slower of the first two is the
 * ceiling; the third says what of the rest durability itself costs.
 */
final class ConsumerBench {

    private static final String CONSUMER = "scoring consumer";
    private static final String DURABLE = "poll, score, insert and announce, nothing else";
    private static final String POLLS = "bare poll loop";
    private static final String SCORING = "candour/1 alone";
    private static final int FILINGS = 1_000;
    /** So that they take long enough for a clock. */
    private static final int SCORES = 5 * FILINGS;
    private static final int CONSUMERS = 2;
    /** A virtual machine compiles what it runs often; until then it is no measure of anything. */
    private static final int WARM_UPS = 24;
    private static final int COUNTED = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BenchSystem system;
    private final FilingEvents events;
    private final DurableLoop loop;
    private final Methodology methodology;
    private final RegisteredFiling filing;
    private final Shares consumerShares;
    private final Shares loopShares;
    /** Where the filings of the last round begin in the topic, and in the register. */
    private Map<TopicPartition, Long> begin = Map.of();
    private long firstPosition;
    /** What was announced in the last round. */
    private List<ConsumerRecord<String, byte[]>> announced = List.of();

    private ConsumerBench(BenchSystem system, FilingEvents events) throws Exception {
        this.system = system;
        this.events = events;
        this.methodology = ShippedMethodologies.all().stream().filter(one -> one.id().equals("candour"))
                .findAny().orElseThrow();
        this.filing = IndexedFiling.registered(events.filing());
        this.loop = DurableLoop.start(system.addresses().mongo(), system.addresses().kafka(),
                () -> ScoreRecord.of(methodology, filing));
        this.consumerShares = shares("scoring-service", system.process(Part.SCORING));
        this.loopShares = shares("loop", ProcessHandle.current());
    }

    private Shares shares(String name, ProcessHandle process) {
        Map<String, ProcessHandle> processes = new LinkedHashMap<>();
        processes.put(name, process);
        processes.put("store", system.process(Part.STORE));
        processes.put("broker", system.process(Part.BROKER));
        return new Shares(processes);
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root, Part.STORE, Part.BROKER, Part.ISSUER,
                Part.DISCLOSURE, Part.SCORING)) {
            FilingEvents events = FilingEvents.of(system.disclosureClient(), system.addresses().kafka());
            new ConsumerBench(system, events).measure(report);
        }
    }

    private void measure(Report report) throws Exception {
        Map<String, Rounds.Measurement> variants = new LinkedHashMap<>();
        variants.put(CONSUMER, this::consumer);
        variants.put(DURABLE, this::durable);
        variants.put(POLLS, this::polls);
        variants.put(SCORING, this::scores);
        try (loop) {
            Map<String, Sample> medians = new Rounds(WARM_UPS, COUNTED).medians(variants);
            report.table("Filings of 20 KB that wait in the topic, " + CONSUMERS + " consumers", "filings",
                    medians, slowest(medians, List.of(POLLS, SCORING)));
            Sample consumer = Objects.requireNonNull(medians.get(CONSUMER));
            Sample durable = Objects.requireNonNull(medians.get(DURABLE));
            report.line(String.format(Locale.ROOT, "%nThe %s makes %.2f of what \"%s\" makes.%n"
                    + "CPU ms for 1,000 filings: %s; of the other: %s",
                    CONSUMER, consumer.perSecond() / durable.perSecond(), DURABLE,
                    consumerShares.medians(COUNTED), loopShares.medians(COUNTED)));
        }
    }

    private static String slowest(Map<String, Sample> medians, List<String> variants) {
        return medians.entrySet().stream().filter(median -> variants.contains(median.getKey()))
                .min(Map.Entry.comparingByValue(Comparator.comparingDouble(Sample::perSecond))).orElseThrow()
                .getKey();
    }

    private Sample consumer() throws Exception {
        firstPosition = events.position() + 1;
        List<ProducerRecord<String, byte[]>> filings = events.next(FILINGS);
        system.awaitQuiet();
        try (KafkaConsumer<String, byte[]> scores = ReaderGroup.reader(system.addresses().kafka());
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
            return consumerShares.take(FILINGS, () -> announced = announced(scores));
        }
    }

    private static List<ConsumerRecord<String, byte[]>> announced(KafkaConsumer<String, byte[]> scores)
            throws IOException {
        List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
        long begun = System.nanoTime();
        while (seen.size() < FILINGS) {
            scores.poll(Duration.ofMillis(100)).forEach(seen::add);
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("of " + FILINGS + " filings only " + seen.size() + " were scored");
            }
        }
        return seen;
    }

    /** The same filings again, and what was stored and announced of them. */
    private Sample durable() throws Exception {
        loop.prepare(LongStream.range(firstPosition, firstPosition + FILINGS).boxed().toList(), announced);
        system.awaitQuiet();
        try (ReaderGroup group = new ReaderGroup(system.addresses().kafka(), begin, CONSUMERS)) {
            return loopShares.take(FILINGS, () -> group.take(FILINGS, loop::run, List.of()));
        }
    }

    /** The same filings again, by a group that does nothing with them. */
    private Sample polls() throws Exception {
        system.awaitQuiet();
        try (ReaderGroup group = new ReaderGroup(system.addresses().kafka(), begin, CONSUMERS)) {
            return group.take(FILINGS, _ -> {},
                    List.of(ProcessHandle.current(), system.process(Part.BROKER)));
        }
    }

    private Sample scores() throws Exception {
        system.awaitQuiet();
        return new ClosedLoop(CONSUMERS).take(SCORES, number -> ScoreRecord.of(methodology, filing),
                List.of(ProcessHandle.current()));
    }
}
