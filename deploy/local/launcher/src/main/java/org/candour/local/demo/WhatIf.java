package org.candour.local.demo;

import java.io.PrintStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which answer would move each number of a draft most, asked before it is filed. */
final class WhatIf {

    private final Gateway company;
    private final PrintStream out;

    WhatIf(Gateway company, PrintStream out) {
        this.company = company;
        this.out = out;
    }

    /** Asks and prints the first move of each result; false if one is not what is expected. */
    boolean run(JsonNode draft, JsonNode expected) {
        out.printf("%nBefore it is filed: the one answer that would raise what is claimed most%n");
        ObjectNode asked = DemoData.JSON.createObjectNode().put("moves", 1);
        asked.putArray("methodologies").addObject().put("id", "candour").put("version", "1");
        JsonNode results = company.post("/api/v1/scores/preview", asked.set("draft", draft)).expect(200)
                .json().path("items").path(0).path("moves").path("results");
        boolean fine = true;
        for (String result : expected.propertyNames()) {
            fine &= print(result, results.path(result).path("claimed").path(0), expected.path(result));
        }
        return fine;
    }

    private boolean print(String result, JsonNode move, JsonNode expected) {
        String form = move.path("form").asString("");
        String question = move.path("question").asString("missing");
        String becomes = move.path("becomes").path("exact").asString("missing");
        boolean equal = question.equals(expected.path("question").asString())
                && becomes.equals(expected.path("becomes").asString());
        out.printf("  %-8s %s %s %s: %s -> %s%s%n", result, form, question, move.path("choice").asString("-"),
                becomes, move.path("becomes").path("rounded").asString("-"),
                equal
                        ? ""
                        : "  differs: expected " + expected.path("question").asString() + " "
                                + expected.path("becomes").asString());
        return equal;
    }
}
