package org.candour.load;

import java.nio.file.Path;

/** {@code ./candour bench NAME}: measures one path beside its ceiling and prints the medians. */
public final class Bench {

    private Bench() {}

    /** Takes the name of the benchmark; {@code candour.root} is the folder of the project. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err
                    .println("Say which benchmark: start, accept, gateway, end-to-end, growth or rescoring.");
            System.exit(2);
        }
        Path root = Path.of(System.getProperty("candour.root"));
        Report report = new Report(System.out);
        switch (arguments[0]) {
            case "start" -> StartBench.run(root, report);
            case "accept" -> AcceptBench.run(root, report);
            case "gateway" -> GatewayBench.run(root, report);
            case "end-to-end" -> EndToEndBench.run(root, report);
            case "growth" -> GrowthBench.run(root, report);
            case "rescoring" -> RescoringBench.run(root, report);
            default -> {
                System.err.println(
                        "There is no benchmark of that name; there are start, accept, gateway, end-to-end, growth and rescoring.");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
