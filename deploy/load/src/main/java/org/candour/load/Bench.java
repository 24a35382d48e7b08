package org.candour.load;

import java.nio.file.Path;

/** {@code ./candour bench NAME}: measures one path beside its ceiling and prints the medians. */
public final class Bench {

    private Bench() {}

    /** Arguments: the folder of the project, then the name of the benchmark. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("Say which benchmark: start, accept, gateway or end-to-end.");
            System.exit(2);
        }
        Path root = Path.of(arguments[0]);
        Report report = new Report(System.out);
        switch (arguments[1]) {
            case "start" -> StartBench.run(root, report);
            case "accept" -> AcceptBench.run(root, report);
            case "gateway" -> GatewayBench.run(root, report);
            case "end-to-end" -> EndToEndBench.run(root, report);
            default -> {
                System.err.println(
                        "There is no benchmark of that name; there are start, accept, gateway and end-to-end.");
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
