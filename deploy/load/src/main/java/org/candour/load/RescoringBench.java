package org.candour.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.candour.client.ApiClient;
import org.candour.load.Arriving.Accepted;
import org.candour.local.launcher.Part;

/**
 * 10,000 filings of 20 KB on record are scored by what is adopted, while 20 a second arrive, the scoring service is killed
 * twice, and another methodology is adopted in the middle. Fails unless every filing has one score by each in the end,
 * each announced, and none changed.
 */
final class RescoringBench {

    private static final int ON_RECORD = 10_000;
    private static final int PER_SECOND = 20;
    private static final int CLIENTS = 16;
    private static final int QUIET_SECONDS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(9);
    private static final List<String> METHODOLOGIES = List.of("candour/1", "bench-a/1", "bench-b/1");

    private final BenchSystem system;
    private final StoredScores stored;
    private final ScoreLedger ledger;
    private final Report report;
    private final long begun = System.nanoTime();

    private RescoringBench(BenchSystem system, StoredScores stored, ScoreLedger ledger, Report report) {
        this.system = system;
        this.stored = stored;
        this.ledger = ledger;
        this.report = report;
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root, Part.STORE, Part.BROKER, Part.ISSUER,
                Part.DISCLOSURE, Part.SCORING);
                MongoClient client = MongoClients.create(system.addresses().mongo());
                ScoreLedger ledger = ScoreLedger.start(system.addresses().kafka())) {
            StoredScores stored = new StoredScores(client.getDatabase("candour-scoring"));
            new RescoringBench(system, stored, ledger, report).measure();
        }
    }

    private void measure() throws Exception {
        List<String> onRecord = fill();
        Map<String, String> before = stored.digests(onRecord, METHODOLOGIES.subList(0, 1));
        ApiClient scoring = new ApiClient(system.addresses().scoring(), system.addresses().issuer());
        try (Arriving arriving = new Arriving(system.disclosureClient(), PER_SECOND, "before the adoption")) {
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            arriving.phase("while what is on record is scored");
            long adopted = System.nanoTime();
            HygieneMethodology.adopt(scoring, "bench-a");
            awaitProgress("bench-a/1", 0.3);
            kill(arriving);
            awaitProgress("bench-a/1", 0.6);
            HygieneMethodology.adopt(scoring, "bench-b");
            awaitProgress("bench-a/1", 1);
            said("bench-a", adopted);
            awaitProgress("bench-b/1", 0.5);
            kill(arriving);
            awaitProgress("bench-b/1", 1);
            said("both", adopted);
            arriving.end();
            check(onRecord, before, arriving);
        }
    }

    private List<String> fill() throws Exception {
        ApiClient api = system.disclosureClient();
        List<String> filed = Collections.synchronizedList(new ArrayList<>());
        new ClosedLoop(CLIENTS).take(ON_RECORD, number -> filed.add(Arriving.submit(api, "No. " + number)),
                List.of());
        List<String> due = StoredScores.ids(filed, METHODOLOGIES.subList(0, 1));
        await(() -> due.stream().allMatch(ledger::has), "the scores of what is on record");
        report.line(String.format(Locale.ROOT, "%n%,d filings of 20 KB on record after %d s", ON_RECORD,
                seconds(begun)));
        return List.copyOf(filed);
    }

    /** What arrives within the next seconds waits for the service to come back, and is counted apart. */
    private void kill(Arriving arriving) throws Exception {
        arriving.phase("after a kill");
        system.kill(Part.SCORING);
        report.line("The scoring service is killed.");
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        arriving.phase("while what is on record is scored");
    }

    private void awaitProgress(String methodology, double share) throws Exception {
        await(() -> stored.progress(methodology) >= share, methodology + " at " + share);
    }

    private void await(BooleanSupplier enough, String what) throws InterruptedException {
        while (!enough.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new IllegalStateException("nine minutes are over before " + what);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private void check(List<String> onRecord, Map<String, String> before, Arriving arriving)
            throws Exception {
        List<String> all = new ArrayList<>(onRecord);
        arriving.accepted().forEach(each -> all.add(each.disclosure()));
        List<String> due = StoredScores.ids(all, METHODOLOGIES);
        await(() -> due.stream().allMatch(ledger::has), "every score was announced");
        latencies(arriving);
        List<String> faults = stored.faults(all, METHODOLOGIES);
        if (!stored.digests(onRecord, METHODOLOGIES.subList(0, 1)).equals(before)) {
            faults.add("scores that stood before are others now");
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        report.line(String.format(Locale.ROOT,
                "%,d filings, one score each by %s: %,d scores stored, told and announced, none missing, none double, "
                        + "none changed, after %d s in all",
                all.size(), String.join(", ", METHODOLOGIES), due.size(), seconds(begun)));
    }

    private void latencies(Arriving arriving) {
        report.line("| arrived | filings | p50 ms | p99 ms | worst ms |\n|---|---|---|---|---|");
        for (String phase : List.of("before the adoption", "while what is on record is scored",
                "after a kill")) {
            double[] millis = arriving.accepted().stream().filter(each -> each.phase().equals(phase))
                    .mapToDouble(this::millis).sorted().toArray();
            report.line(String.format(Locale.ROOT, "| %s | %,d | %.0f | %.0f | %.0f |", phase, millis.length,
                    millis[millis.length / 2], millis[(int) (millis.length * 0.99)],
                    Arrays.stream(millis).max().orElseThrow()));
        }
    }

    /** From the 201 to the first announcement; a score can be seen before a busy client has read its 201. */
    private double millis(Accepted accepted) {
        return Math.max(0, ledger.seen(accepted.disclosure() + ":1:candour:1") - accepted.at()) / 1e6;
    }

    private void said(String what, long since) {
        report.line(String.format(Locale.ROOT, "On record scored by %s %d s after the first adoption", what,
                seconds(since)));
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }
}
