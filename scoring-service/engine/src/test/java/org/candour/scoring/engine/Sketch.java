package org.candour.scoring.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Evidence.Maker;
import org.candour.scoring.engine.Evidence.Quote;
import org.candour.scoring.engine.Evidence.State;
import org.candour.scoring.engine.yaml.MethodologyYaml;

/**
 * A methodology around one rule, {@code it}, made of the questions that its text names: Q out of 100, P out of 1, T of
 * ticks added up, H of the highest tick, S out of 100 at each place. Answers are written {@code Q1=YES} or, with a place,
 * ticks and a strength, {@code S1@here=YES#A,B:1/2}.
 */
final class Sketch {

    private static final Pattern QUESTION = Pattern.compile("\\b[QPTHS][1-9]\\b");
    private static final Pattern ANSWER = Pattern
            .compile("([QPTHS][1-9])(?:@([^=]+))?=([A-Z]*)(?:#([A-Z,]+))?(?::(.+))?");
    private static final Map<String, State> STATES = Map.of("0", State.DECLARED, "1/2", State.HELD, "1",
            State.UPLOADED);
    private static final String FRAME = """
                                        id: sketch
                                        version: "1"
                                        title: Sketch
                                        numbers: [{name: claimed, is: points}, {name: evidenced, is: points x strength}]
                                        forms: [{id: f, version: "1"}]
                                        strengths:
                                          windows: [{monthsBeforePeriodEnd: 12}]
                                          rules: [{strength: 1, when: {state: UPLOADED}}, {strength: 1/2, when: {state: HELD}}]
                                        """;
    private static final String CASES = """
                                        cases:
                                          - name: nothing
                                            filing:
                                              {forms: [{id: f, version: "1"}], period: {from: 2025-01-01, to: 2025-12-31}, submitted: 2026-03-01,
                                               answers: []}
                                            results: {}
                                        """;
    private static final Map<Character, String> TABLES = Map.of('Q',
            """
              Q: {scale: 100, choices: {"YES": 1, PARTLY: 1/2, "NO": 0, NA: {skip: always}}}
            """, 'S', """
                        S: {scale: 100, choices: {"YES": 1, PARTLY: 1/2, "NO": 0, NA: {skip: always}}}
                      """, 'P', """
                                  P: {scale: 1, choices: {"YES": 1, PARTLY: 1/2, "NO": 0, NA: {skip: always}}}
                                """, 'T',
            """
              T: {scale: 1, choices: {"NO": 0, NA: {skip: always}}, options: {count: sum, available: 3,
                points: {A: 1, B: 1/4, C: 3/4, D: 2}}}
            """, 'H', """
                        H: {scale: 10, options: {count: highest, points: {A: 1, B: 1/4, C: 3/4, D: 2}}}
                      """);
    private static final String PLACES = """
                                         dimensions:
                                           place:
                                             {form: f, keys: {occurring: true}, first: [here], others: {rest: {except: [here], groups: {two: [x, y]}}},
                                              scopes: {near: [here, rest], only: [here]}}
                                         """;

    private Sketch() {}

    static Methodology of(String rules) {
        return of(rules, "{name: it, form: f, rule: it, shares: true}");
    }

    static Methodology of(String rules, String result) {
        return of(rules, result, CASES);
    }

    /** With a result of another form, {@code g}, that is filed, too. */
    static Methodology ofTwoForms(String rules, String result) {
        return read(text(rules, result, CASES).replace("[{id: f, version: \"1\"}]",
                "[{id: f, version: \"1\"}, {id: g, version: \"1\"}]"));
    }

    /** With cases of its own. */
    static Methodology of(String rules, String result, String cases) {
        return read(text(rules, result, cases));
    }

    private static Methodology read(String text) {
        return MethodologyYaml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String rules, String result, String cases) {
        List<String> ids = List.copyOf(new TreeSet<>(QUESTION.matcher(rules).results().map(MatchResult::group)
                .toList()));
        List<Character> kinds = ids.stream().map(id -> id.charAt(0)).distinct().toList();
        return FRAME + cases + "rules:\n" + rules.indent(2) + "results:\n  - " + result + "\npoints:\n"
                + kinds.stream().map(TABLES::get).collect(Collectors.joining()) + "questions:\n"
                + ids.stream().map(Sketch::question).collect(Collectors.joining())
                + (kinds.contains('S') ? PLACES : "");
    }

    private static String question(String id) {
        return "  - {form: f, points: %s, ids: [%s]%s}\n".formatted(id.charAt(0), id,
                id.charAt(0) == 'S' ? ", over: place" : "");
    }

    static Score score(Methodology methodology, String... answers) {
        return Engine.score(methodology, filing(answers), FilingBuilder.SUBMITTED);
    }

    static Filing filing(String... answers) {
        List<Answer> given = new ArrayList<>();
        for (String text : answers) {
            Matcher answer = ANSWER.matcher(text);
            if (!answer.matches()) {
                throw new IllegalArgumentException(text);
            }
            String key = answer.group(2);
            String choice = answer.group(3);
            String ticks = answer.group(4);
            given.add(new Answer("f", answer.group(1), key == null ? null : new At("place", key),
                    choice.isEmpty() ? null : choice,
                    ticks == null ? List.of() : List.of(ticks.split(",", -1)), true,
                    evidence(answer.group(5))));
        }
        return new Filing(LocalDate.of(2025, 1, 1), FilingBuilder.PERIOD_END, null,
                List.of(new FormRef("f", "1")),
                given);
    }

    private static List<Evidence> evidence(@Nullable String strength) {
        return strength == null
                ? List.of()
                : List.of(new Evidence(Objects.requireNonNull(STATES.get(strength)), "record", Maker.OWN,
                        LocalDate.of(2025, 6, 30), null, Quote.NONE, false, false, false, false, false,
                        false));
    }

    /** Claimed and evidenced of the rule, or "skipped". */
    static String it(String rules, String... answers) {
        return numbers(TreeWalk.node(score(of(rules), answers), "it"));
    }

    static String numbers(ScoreNode node) {
        return node.skipped()
                ? "skipped"
                : Objects.requireNonNull(node.numbers().get("claimed")).exact() + " / "
                        + Objects.requireNonNull(node.numbers().get("evidenced")).exact();
    }
}
