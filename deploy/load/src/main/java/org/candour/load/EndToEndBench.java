package org.candour.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.local.launcher.Part;

/**
 * Filings at a fixed rate through the gateway: the time from the 201 to the moment at which somebody outside
 * reads the score's event, which comes after the score is stored. An open loop: a slow answer delays nobody.
 */
final class EndToEndBench {

    private static final int RATE = 100;
    /** Compilers need thousands of filings; at a fixed rate, cold processes would only collect a queue. */
    private static final int HURRIED = 5_000;
    private static final int HURRIED_CLIENTS = 8;
    /** They compile again for what is different at this rate, such as polls that bring one filing. */
    private static final int WARM_UP = 30 * RATE;
    private static final int COUNTED = 20 * RATE;
    private static final List<Part> MEASURED = List.of(Part.GATEWAY, Part.DISCLOSURE, Part.SCORING,
            Part.STORE,
            Part.BROKER);

    private final BenchSystem system;
    private final Map<String, Long> accepted = new ConcurrentHashMap<>();

    private EndToEndBench(BenchSystem system) {
        this.system = system;
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root)) {
            new EndToEndBench(system).measure(report);
        }
    }

    private void measure(Report report) throws Exception {
        ApiClient api = system.publicClient();
        List<Answer> drafts = new ArrayList<>();
        for (int i = 0; i < HURRIED + WARM_UP + COUNTED; i++) {
            drafts.add(api.post("acme", "/api/v1/disclosures", Drafts.hygiene(Drafts.ACME, "No. " + i)));
        }
        try (ScoreWatch watch = ScoreWatch.start(system.addresses().kafka());
                ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            hurry(drafts.subList(0, HURRIED), api);
            List<Answer> warmUp = drafts.subList(HURRIED, HURRIED + WARM_UP);
            send(warmUp, api, pool);
            warmUp.forEach(draft -> watch.seen(id(draft)));
            system.awaitQuiet();
            List<Answer> counted = drafts.subList(HURRIED + WARM_UP, drafts.size());
            List<Duration> before = cpu();
            send(counted, api, pool);
            List<String> ids = counted.stream().map(EndToEndBench::id).toList();
            double[] millis = ids.stream()
                    // the score can be seen before a busy client has read its 201
                    .mapToDouble(id -> Math.max(0, watch.seen(id) - accepted.getOrDefault(id, 0L)) / 1e6)
                    .sorted().toArray();
            List<Duration> after = cpu();
            report.line(String.format(Locale.ROOT,
                    "%nFiling accepted to score seen, %d a second for %d s, 20 KB each%n"
                            + "| p50 ms | p99 ms | worst ms |%n|---|---|---|%n| %.0f | %.0f | %.0f |",
                    RATE, COUNTED / RATE, millis[millis.length / 2], millis[(int) (millis.length * 0.99)],
                    Arrays.stream(millis).max().orElseThrow()));
            report.line("| part | CPU ms for a filing |\n|---|---|");
            double total = 0;
            for (int part = 0; part < MEASURED.size(); part++) {
                double each = after.get(part).minus(before.get(part)).toNanos() / 1e6 / COUNTED;
                total += each;
                report.line(String.format(Locale.ROOT, "| %s | %.1f |", MEASURED.get(part).label(), each));
            }
            report.line(String.format(Locale.ROOT, "| together | %.1f |", total));
        }
    }

    /** What each part has spent so far. */
    private List<Duration> cpu() {
        return MEASURED.stream().map(part -> Cpu.of(system.processes(part))).toList();
    }

    private void hurry(List<Answer> drafts, ApiClient api) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(HURRIED_CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            drafts.forEach(draft -> running.add(clients.submit(() -> submit(draft, api))));
            for (Future<?> submission : running) {
                submission.get();
            }
        }
    }

    private void send(List<Answer> drafts, ApiClient api, ExecutorService pool) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < drafts.size(); i++) {
            long due = begun + TimeUnit.SECONDS.toNanos(i) / RATE;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            Answer draft = drafts.get(i);
            running.add(pool.submit(() -> submit(draft, api)));
        }
        for (Future<?> submission : running) {
            submission.get();
        }
    }

    private @Nullable Void submit(Answer draft, ApiClient api) throws Exception {
        Answer answer = api.post("acme", draft.header("Location") + "/submission", "", "If-Match",
                draft.header("ETag"), "Idempotency-Key", UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new IllegalStateException("not measured, because of the answer " + answer);
        }
        accepted.put(id(draft), System.nanoTime());
        return null;
    }

    private static String id(Answer draft) {
        return draft.json().get("id").asString();
    }
}
