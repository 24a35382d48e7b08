package org.candour.scoring.engine.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.candour.scoring.engine.MethodologyRefused;

/** Texts within the limit of bytes and values that make as much work as they can; a program that reads them all. */
final class HostileTexts {

    private HostileTexts() {}

    /** Ends with 0 if all are refused, one after the other. */
    public static void main(String[] arguments) {
        all().forEach((what, text) -> {
            try {
                SmallMethodology.read(text);
                throw new IllegalStateException(what + " was taken");
            } catch (MethodologyRefused refused) {
                System.out.println(what + ": " + refused.faults().size() + " faults");
            }
        });
    }

    static Map<String, String> all() {
        String small = SmallMethodology.TEXT;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("cases of nothing", "{\"cases\":[" + "{},".repeat(49_000) + "{}]}");
        texts.put("cases of something unknown", "{\"cases\":[" + "{\"a\":1},".repeat(24_000) + "{}]}");
        texts.put("unknown members", small + times(45_000, "x%d: 1\n"::formatted));
        texts.put("rules of nothing",
                small.replace("results:\n", times(16_000, "  r%d: {mean: {}}\n"::formatted) + "results:\n"));
        texts.put("choices without points",
                small.replace("\"YES\": 1,", "\"YES\": 1, " + times(45_000, "N%d: x, "::formatted)));
        texts.put("one question again and again",
                small.replace("ids: [Q1, Q2]", "ids: [" + "Q1, ".repeat(45_000) + "Q2]"));
        texts.put("cases that come to something else",
                small + times(2_500, _ -> """
                                            - name: again
                                              filing: {answers: [{question: Q1, choice: "YES"}]}
                                              results: {all: {value: 51}}
                                          """));
        texts.put("results that all look at everything", small
                .replace("results:\n", times(4_000, "  r%d: {mean: [Q1, Q2]}\n"::formatted)
                        + "  many: {mean: ["
                        + times(4_000, "r%d, "::formatted) + "Q1]}\nresults:\n"
                        + times(49, "  - {name: r%d, form: f, rule: many, shares: true}\n"::formatted)));
        texts.put("one long line", "a: " + "x".repeat(1 << 19));
        texts.put("spaces", " ".repeat(1_000_000) + "a: 1");
        texts.put("anchors", times(40_000, i -> "k" + i + ": &a" + i + " 1\n"));
        texts.put("brackets", "a: " + "[".repeat(1_000_000));
        return texts;
    }

    private static String times(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
