package org.candour.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.candour.local.launcher.LocalSystem;
import org.candour.local.launcher.Part;
import org.candour.local.launcher.Progress;
import org.candour.local.launcher.Settings;

/**
 * Starts the whole system as {@code ./candour run} does, over and over on empty data: seconds to the first
 * answered request of each part, its CPU seconds and memory when everything is ready, and the whole.
 */
final class StartBench {

    private static final int COUNTED = 5;
    private static final List<Part> SERVICES = List.of(Part.DISCLOSURE, Part.SCORING, Part.NOTIFICATION,
            Part.GATEWAY);

    private StartBench() {}

    static void run(Path root, Report report) throws Exception {
        Map<Part, List<double[]>> figures = new EnumMap<>(Part.class);
        Map<Part, EmptyStart> empty = new EnumMap<>(Part.class);
        Map<Part, List<Double>> ceilings = new EnumMap<>(Part.class);
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round <= COUNTED; round++) {
            Path home = Files.createTempDirectory("candour-bench-");
            Map<Part, Duration> ready = new java.util.concurrent.ConcurrentHashMap<>();
            long begun = System.nanoTime();
            try (LocalSystem system = LocalSystem.start(settings(root, home), false, noting(ready))) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                if (round == 0) {
                    system.awaitCaches();
                    for (Part service : SERVICES) {
                        EmptyStart ceiling = new EmptyStart(system.program(service),
                                root.resolve("deploy/load/target/load.jar"));
                        ceiling.train();
                        empty.put(service, ceiling);
                    }
                    continue;
                }
                whole.add(seconds);
                for (Part part : Part.values()) {
                    ProcessHandle process = system.process(part);
                    figures.computeIfAbsent(part, key -> new ArrayList<>()).add(new double[]{
                            ready.getOrDefault(part, Duration.ZERO).toMillis() / 1e3,
                            Cpu.of(List.of(process)).toMillis() / 1e3, residentMegabytes(process)});
                }
            }
            for (Part service : SERVICES) {
                EmptyStart ceiling = empty.get(service);
                if (ceiling != null) {
                    ceilings.computeIfAbsent(service, key -> new ArrayList<>()).add(ceiling.cpuSeconds());
                }
            }
        }
        report.line(
                String.format(Locale.ROOT, "%nStart with AOT caches, everything ready: %.1f s (median of %d)",
                        median(whole.stream().mapToDouble(Double::doubleValue).toArray()), COUNTED));
        report.line("| part | seconds to ready | CPU seconds | of an empty application's | resident MB |");
        report.line("|---|---|---|---|---|");
        figures.forEach((part, rows) -> {
            List<Double> ceiling = ceilings.getOrDefault(part, List.of());
            String ratio = ceiling.isEmpty()
                    ? "-"
                    : String.format(Locale.ROOT, "%.2f",
                            column(rows, 1)
                                    / median(ceiling.stream().mapToDouble(Double::doubleValue).toArray()));
            report.line(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %s | %.0f |", part.label(),
                    column(rows, 0), column(rows, 1), ratio, column(rows, 2)));
        });
    }

    private static Settings settings(Path root, Path home) {
        return new Settings(root, home, 0, 0, false, true, null, null);
    }

    private static Progress noting(Map<Part, Duration> ready) {
        return new Progress() {

            @Override
            public void ready(Part part, Duration after) {
                ready.put(part, after);
            }

            @Override
            public void ended(Part part, int exitCode, Duration pause, Path log) {
                throw new IllegalStateException("the " + part.label() + " ended with " + exitCode);
            }

            @Override
            public void said(String line) {
                // only figures are of interest here
            }
        };
    }

    private static double residentMegabytes(ProcessHandle process) throws java.io.IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                .findFirst().orElse(Double.NaN);
    }

    private static double column(List<double[]> rows, int column) {
        return median(rows.stream().mapToDouble(row -> row[column]).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
