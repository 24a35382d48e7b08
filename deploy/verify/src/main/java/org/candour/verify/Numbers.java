package org.candour.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The results of a score as lines: exact and rounded. */
final class Numbers {

    private static final List<String> NAMES = List.of("value", "claimed", "evidenced", "reviewed");

    private Numbers() {}

    /** The lines of some results, by their names. */
    static List<String> of(Map<String, Object> score, Predicate<String> which) {
        List<String> lines = new ArrayList<>();
        Data results = Data.of("The score", "", score).object("results");
        results.members().keySet().stream().filter(which).sorted().forEach(name -> {
            Data result = results.object(name);
            StringBuilder line = new StringBuilder(Shown.text(name));
            for (String number : NAMES) {
                if (result.has(number)) {
                    Data amount = result.object(number);
                    line.append(line.indexOf("->") < 0 ? "  " : ", ")
                            .append(number.equals("value") ? "" : number + " ").append(amount.text("exact"))
                            .append(" -> ").append(amount.whole("rounded"));
                }
            }
            if (result.truth("withheld")) {
                line.append("  withheld")
                        .append(result.has("step") ? ": " + Shown.text(result.text("step")) : "");
            }
            lines.add(line + (result.truth("noScore") ? "  no score" : "")
                    + (result.truth("incomplete") ? "  incomplete" : ""));
        });
        return lines;
    }
}
