package org.candour.load;

import java.nio.file.Path;

/** {@code ./candour bench NAME}, which knows the names: measures one path beside its ceiling and prints the medians. */
public final class Bench {

    private Bench() {}

    /** Takes the name of the benchmark; {@code candour.root} is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("candour.root"));
        Report report = new Report(System.out);
        switch (arguments[0]) {
            case "start" -> StartBench.run(root, report);
            case "accept" -> AcceptBench.run(root, report);
            case "gateway" -> GatewayBench.run(root, report);
            case "score" -> ScoreBench.run(root, report);
            case "end-to-end" -> EndToEndBench.run(root, report);
            case "growth" -> GrowthBench.run(root, report);
            case "rescoring" -> RescoringBench.run(root, report);
            default -> throw new IllegalArgumentException("the script names a benchmark that is not here");
        }
        System.exit(0);
    }
}
