package org.candour.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each of several processes spends on the same rounds. */
final class Shares {

    private final Map<String, ProcessHandle> processes;
    private final Map<String, List<Sample>> taken = new LinkedHashMap<>();

    /** Of these processes, by their names. */
    Shares(Map<String, ProcessHandle> processes) {
        this.processes = processes;
    }

    /** Something that is done in a round. */
    interface Round {

        void run() throws Exception;
    }

    /** Measures a round that does so many things; the sample has what all processes spent. */
    Sample take(int done, Round round) throws Exception {
        Map<String, Duration> before = new LinkedHashMap<>();
        processes.forEach((name, process) -> before.put(name, Cpu.of(List.of(process))));
        long begun = System.nanoTime();
        round.run();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        double spent = 0;
        for (Map.Entry<String, Duration> each : before.entrySet()) {
            Sample share = Cpu.sample(done, elapsed, each.getValue(),
                    List.of(processes.get(each.getKey())));
            taken.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(share);
            spent += share.cpuMillisPerThousand();
        }
        return new Sample(done / (elapsed.toNanos() / 1e9), spent);
    }

    /** The medians of the last rounds: CPU milliseconds for a thousand. */
    String medians(int rounds) {
        return taken.entrySet().stream().map(share -> String.format(Locale.ROOT, "%s %,.0f", share.getKey(),
                Rounds.median(share.getValue().subList(share.getValue().size() - rounds,
                        share.getValue().size()), Sample::cpuMillisPerThousand)))
                .collect(Collectors.joining(", "));
    }
}
