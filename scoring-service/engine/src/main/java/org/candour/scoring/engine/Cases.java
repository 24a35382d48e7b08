package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Runs the cases that a methodology carries: a filing in, results out. */
final class Cases {

    private final Methodology methodology;
    private final CaseReader reader;
    private final Source cases;

    Cases(Methodology methodology, Source source) {
        this.methodology = methodology;
        this.reader = new CaseReader(methodology.plan(), source.get("evidenceForCases"));
        this.cases = source.get("cases");
    }

    /** Reports every expectation that is not met. */
    void run() {
        for (Source item : cases.items()) {
            item.only("name", "filing", "results", "notFiled");
            int faultsBefore = item.faults().size();
            Source filing = item.get("filing");
            Filing read = reader.filing(filing);
            if (item.faults().size() == faultsBefore) {
                try {
                    check(item, Engine.score(methodology, read, reader.submitted(filing)));
                } catch (FilingRefused e) {
                    filing.fault("is refused: " + e.getMessage());
                }
            }
        }
    }

    private static void check(Source item, Score score) {
        item.get("results").members().forEach((name, expected) -> {
            Result result = score.results().get(name);
            if (result == null) {
                expected.fault("is not a result of this filing");
            } else {
                expected.members().forEach((what, value) -> check(what, value, result));
            }
        });
        if (item.has("notFiled") && !List.copyOf(item.get("notFiled").texts()).equals(score.notFiled())) {
            item.get("notFiled").fault("is " + score.notFiled());
        }
    }

    private static void check(String what, Source expected, Result result) {
        String found = switch (what) {
            case "noScore" -> Boolean.toString(result.noScore());
            case "incomplete" -> Boolean.toString(result.incomplete());
            case "band" -> String.valueOf(result.band());
            case "step" -> String.valueOf(result.step());
            default -> exact(result.numbers(), what);
        };
        if (!expected.text().equals(found)) {
            expected.fault("is " + found);
        }
    }

    private static String exact(Map<String, Amount> numbers, String name) {
        @Nullable
        Amount amount = numbers.get(name);
        return amount == null ? "not a number of the result" : amount.exact().toString();
    }
}
