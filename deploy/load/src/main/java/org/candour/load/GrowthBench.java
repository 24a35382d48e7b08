package org.candour.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

/**
 * One filing at a time through the gateway, from the submission to its 201 and on to its score, with few filings
 * on record and with many: the store must not make the later ones wait.
 */
final class GrowthBench {

    private static final int FEW = 100;
    private static final int MANY = 10_000;
    /** After each start, so that both rows find virtual machines that have seen the same. */
    private static final int WARM_UP = 400;
    private static final int COUNTED = 100;
    private static final int CLIENTS = 16;

    private final BenchSystem system;

    private GrowthBench(BenchSystem system) {
        this.system = system;
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root)) {
            GrowthBench bench = new GrowthBench(system);
            report.line("\nOne filing at a time through the gateway, 20 KB, medians of " + COUNTED);
            report.line("| filings on record | ms to the 201 | ms to the score |\n|---|---|---|");
            bench.fill(FEW);
            double[] few = bench.afterRestart(report, FEW);
            bench.fill(MANY - FEW - WARM_UP - COUNTED);
            double[] many = bench.afterRestart(report, MANY);
            report.line(String.format(Locale.ROOT, "| ratio | %.2f | %.2f |", many[0] / few[0],
                    many[1] / few[1]));
        }
    }

    private double[] afterRestart(Report report, int filings) throws Exception {
        system.restart();
        fill(WARM_UP);
        try (ScoreWatch watch = ScoreWatch.start(system.addresses().kafka())) {
            double[] medians = measure(watch);
            report.line(String.format(Locale.ROOT, "| %,d and %d to warm up | %.1f | %.1f |", filings,
                    WARM_UP, medians[0], medians[1]));
            return medians;
        }
    }

    /** Returns when all of them are scored. */
    private void fill(int filings) throws Exception {
        try (ScoreWatch watch = ScoreWatch.start(system.addresses().kafka())) {
            fill(filings, watch);
        }
    }

    private void fill(int filings, ScoreWatch watch) throws Exception {
        ApiClient api = system.disclosureClient();
        String[] last = new String[1];
        new ClosedLoop(CLIENTS).take(filings, number -> {
            Answer draft = api.post("acme", "/api/v1/disclosures",
                    Drafts.hygiene(Drafts.ACME, "No. " + number));
            submit(api, draft);
            if (number == filings - 1) {
                last[0] = draft.json().get("id").asString();
            }
        }, java.util.List.of());
        watch.seen(last[0]);
    }

    private double[] measure(ScoreWatch watch) throws Exception {
        ApiClient api = system.publicClient();
        double[] accepted = new double[COUNTED];
        double[] scored = new double[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            Answer draft = api.post("acme", "/api/v1/disclosures",
                    Drafts.hygiene(Drafts.ACME, "Counted " + i));
            long begun = System.nanoTime();
            submit(api, draft);
            accepted[i] = (System.nanoTime() - begun) / 1e6;
            scored[i] = (watch.seen(draft.json().get("id").asString()) - begun) / 1e6;
        }
        Arrays.sort(accepted);
        Arrays.sort(scored);
        return new double[]{accepted[COUNTED / 2], scored[COUNTED / 2]};
    }

    private static void submit(ApiClient api, Answer draft) throws IOException {
        Answer answer = api.post("acme", draft.header("Location") + "/submission", "", "If-Match",
                draft.header("ETag"), "Idempotency-Key", UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new IOException("not measured, because of the answer " + answer);
        }
    }
}
