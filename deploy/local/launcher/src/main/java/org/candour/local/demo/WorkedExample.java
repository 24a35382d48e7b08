package org.candour.local.demo;

import java.io.PrintStream;

import tools.jackson.databind.JsonNode;

import org.candour.local.demo.Filing.Filed;

/** The worked example of our own methodology, filed by ACME. */
final class WorkedExample {

    private final Filing filing;
    private final PrintStream out;

    WorkedExample(Gateway acme, PrintStream out) {
        this.filing = new Filing(acme);
        this.out = out;
    }

    /** Files it and prints its results; false if one is not what the methodology's document says. */
    boolean run() {
        JsonNode draft = DemoData.json("acme/disclosure.json");
        Filed filed = filing.file(draft);
        out.printf("%nThe worked example of candour/1, for ACME: %d answers filed, register position %d%n",
                filed.answers(), filed.position());
        JsonNode results = filing.score(filed, "candour", "1").path("results");
        JsonNode expected = DemoData.json("acme/expected.json");
        boolean fine = true;
        for (String result : expected.propertyNames()) {
            for (String number : expected.path(result).propertyNames()) {
                fine &= print(result, number, results.path(result).path(number),
                        expected.path(result).path(number).asString());
            }
        }
        out.println(
                "Evidence can only be declared yet, and what is only declared shows nothing: evidenced is 0.");
        return fine;
    }

    private boolean print(String result, String number, JsonNode ours, String expected) {
        String exact = ours.path("exact").asString("missing");
        boolean equal = exact.equals(expected);
        out.printf("  %-8s %-10s %s -> %s%s%n", result, number, exact, ours.path("rounded").asString("-"),
                equal ? "" : "  differs: the document says " + expected);
        return equal;
    }
}
