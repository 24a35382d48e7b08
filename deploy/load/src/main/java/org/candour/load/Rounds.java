package org.candour.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Takes the variants in turn, round by round, so that a noisy minute of a shared machine falls on all of
 * them, and keeps the medians. The first rounds warm up and are thrown away.
 */
final class Rounds {

    private final int warmUps;
    private final int counted;

    Rounds(int warmUps, int counted) {
        this.warmUps = warmUps;
        this.counted = counted;
    }

    /** Measures one variant once. */
    interface Measurement {

        Sample take() throws Exception;
    }

    /** The median of each variant, in the order given. */
    Map<String, Sample> medians(Map<String, Measurement> variants) throws Exception {
        Map<String, List<Sample>> taken = new LinkedHashMap<>();
        for (int round = 0; round < warmUps + counted; round++) {
            for (Map.Entry<String, Measurement> variant : variants.entrySet()) {
                Sample sample = variant.getValue().take();
                if (round >= warmUps) {
                    taken.computeIfAbsent(variant.getKey(), name -> new ArrayList<>()).add(sample);
                }
            }
        }
        Map<String, Sample> medians = new LinkedHashMap<>();
        taken.forEach((name, samples) -> medians.put(name, new Sample(
                median(samples, Sample::perSecond), median(samples, Sample::cpuMillisPerThousand))));
        return medians;
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
