package org.candour.scoring.engine;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Runs the cases that a methodology carries: a filing in, results out; or peers in, ranks out. */
final class Cases {

    private final Methodology methodology;
    private final CaseReader reader;
    private final Source cases;
    private long steps;

    Cases(Methodology methodology, Source source) {
        this.methodology = methodology;
        this.reader = new CaseReader(methodology, source.get("evidenceForCases"));
        this.cases = source.get("cases");
    }

    /** Reports every expectation that is not met. */
    void run() {
        for (Source item : cases.items()) {
            if (item.has("peers")) {
                item.only("name", "peers", "ranks");
                item.needs("name", "ranks");
                new RankCase(methodology, item).check();
            } else {
                item.only("name", "filing", "results", "notFiled");
                item.needs("name", "filing", "results");
                filing(item);
            }
        }
    }

    private void filing(Source item) {
        int faultsBefore = item.faults().count();
        Source filing = item.get("filing");
        Filing read = reader.filing(filing);
        if (item.faults().count() > faultsBefore) {
            return;
        }
        try {
            steps += methodology.plan().steps().of(Answers.of(methodology.plan(), read));
            if (steps > Limits.STEPS_OF_CASES) {
                item.fault("would be computed after " + Limits.STEPS_OF_CASES
                        + " steps, which is all that cases have");
                throw item.faults().refused();
            }
            check(item, Engine.score(methodology, read, reader.submitted(filing)));
        } catch (FilingRefused e) {
            filing.fault("is refused: " + e.getMessage());
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
        if (item.has("notFiled")) {
            expect(item.get("notFiled"), String.join(", ", item.get("notFiled").texts()),
                    String.join(", ", score.notFiled()));
        }
    }

    private static void check(String what, Source expected, Result result) {
        switch (what) {
            case "shown" -> expected.members().forEach((number, value) -> {
                Amount amount = result.numbers().get(number);
                expect(value, value.text(),
                        amount == null ? "not a number of the result" : amount.shown().toPlainString());
            });
            case "beside" -> expected.members().forEach((name, numbers) -> result.beside().stream()
                    .filter(beside -> beside.name().equals(name)).findFirst().ifPresentOrElse(
                            beside -> numbers.members().forEach((number, value) -> expect(value, value.text(),
                                    exact(beside.numbers(), number))),
                            () -> numbers.fault("does not stand beside the result")));
            case "gates" -> expect(expected, String.join(", ", expected.texts()), result.gates().stream()
                    .map(Result.Gate::node).distinct().collect(Collectors.joining(", ")));
            case "gaps" -> expect(expected, String.join(", ", expected.texts()), result.gaps().stream()
                    .map(Result.Gap::question).distinct().collect(Collectors.joining(", ")));
            default -> expect(expected, expected.text(), found(what, result));
        }
    }

    private static String found(String what, Result result) {
        return switch (what) {
            case "noScore" -> Boolean.toString(result.noScore());
            case "incomplete" -> Boolean.toString(result.incomplete());
            case "band" -> Objects.toString(result.band(), "");
            case "step" -> Objects.toString(result.step(), "");
            case "answered" -> Objects.toString(result.answered(), "");
            case "evidencedShare" -> Objects.toString(result.evidencedShare(), "");
            case "freshUntil" -> Objects.toString(result.freshUntil(), "");
            default -> exact(result.numbers(), what);
        };
    }

    private static void expect(Source place, String expected, String found) {
        if (!expected.equals(found)) {
            place.fault(found.isEmpty() ? "is nothing" : "is " + found);
        }
    }

    private static String exact(Map<String, Amount> numbers, String name) {
        @Nullable
        Amount amount = numbers.get(name);
        return amount == null ? "not a number of the result" : amount.exact().toString();
    }
}
