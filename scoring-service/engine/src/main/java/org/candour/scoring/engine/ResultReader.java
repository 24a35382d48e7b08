package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Plan.NumberPlan;
import org.candour.scoring.engine.ResultPlan.BesidePlan;
import org.candour.scoring.engine.ResultPlan.Freshness;
import org.candour.scoring.engine.ResultPlan.Step;
import org.candour.scoring.engine.ResultPlan.Words;

/** Reads the results and the words for their numbers. */
final class ResultReader {

    private final Source source;
    private final Map<String, FormRef> forms;
    private final QuestionReader questions;
    private final RuleReader rules;
    private final List<NumberPlan> numbers;
    private final Map<String, Words> words = new HashMap<>();

    ResultReader(Source source, Map<String, FormRef> forms, QuestionReader questions, RuleReader rules,
            List<NumberPlan> numbers) {
        this.source = source;
        this.forms = forms;
        this.questions = questions;
        this.rules = rules;
        this.numbers = numbers;
    }

    List<ResultPlan> read() {
        source.get("words").members().forEach((name, table) -> words.put(name, table(table)));
        List<ResultPlan> results = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Source item : source.get("results").items()) {
            if (!names.add(item.get("name").text())) {
                item.get("name").fault("stands twice");
            }
            if (item.get("name").text().length() > Limits.RESULT_NAME_LENGTH) {
                item.get("name").fault("is longer than " + Limits.RESULT_NAME_LENGTH + " characters");
            }
            if (names.size() > Limits.RESULTS) {
                item.fault("is one more than the " + Limits.RESULTS + " results that a methodology may have");
                throw item.faults().refused();
            }
            ResultPlan result = result(item);
            if (result != null) {
                results.add(result);
            }
        }
        return List.copyOf(results);
    }

    private @Nullable ResultPlan result(Source item) {
        item.only("name", "form", "rule", "digits", "rank", "band", "step", "required", "declared", "fresh",
                "shares",
                "beside");
        item.needs("name", "form", "rule");
        FormRef form = forms.get(item.get("form").text());
        if (form == null) {
            item.get("form").fault("is not a form that this methodology reads");
        }
        Node node = rules.node(item.get("rule"), item.get("name").text());
        if (node != null && node.head().open() != null) {
            item.get("rule").fault("needs a key of a dimension and has none");
        }
        List<Question> required = item.get("required").items().stream().map(questions::known)
                .filter(Objects::nonNull).toList();
        Dimension declared = item.has("declared")
                ? questions.dimensionReader().named(item.get("declared"))
                : null;
        List<BesidePlan> beside = beside(item.get("beside"));
        Integer digits = item.get("digits").wholeNumber();
        if (digits != null && (digits < 0 || digits > Limits.DIGITS)) {
            item.get("digits").fault("must be from 0 to " + Limits.DIGITS);
        }
        return form == null || node == null
                ? null
                : new ResultPlan(item.get("name").text(), form, node, digits == null ? 0 : digits,
                        rankedBy(item.get("rank")), words(item.get("band")), words(item.get("step")),
                        required,
                        declared, freshness(item.get("fresh")), item.get("shares").truth(), beside);
    }

    private @Nullable String rankedBy(Source number) {
        String name = number.optionalText();
        if (name != null
                && (name.equals("claimed") || numbers.stream().noneMatch(each -> each.name().equals(name)))) {
            number.fault(
                    "is not a number by which peers may be ranked: not claimed, and one of this methodology");
        }
        return name;
    }

    private List<BesidePlan> beside(Source list) {
        List<BesidePlan> beside = new ArrayList<>();
        for (Source item : list.items()) {
            item.only("name", "of", "step");
            item.needs("name", "of");
            Node node = rules.node(item.get("of"), item.get("name").text());
            if (node != null) {
                beside.add(new BesidePlan(item.get("name").text(), node, words(item.get("step"))));
            }
        }
        return List.copyOf(beside);
    }

    private static @Nullable Freshness freshness(Source fresh) {
        fresh.only("from", "months");
        Integer months = fresh.get("months").wholeNumber();
        return months == null ? null : new Freshness(fresh.get("from").text().equals("assessment"), months);
    }

    private @Nullable Words words(Source name) {
        if (name.optionalText() == null) {
            return null;
        }
        Words table = words.get(name.text());
        if (table == null) {
            name.fault("is not a table of words");
        }
        return table;
    }

    private Words table(Source table) {
        table.only("on", "steps");
        List<Step> steps = new ArrayList<>();
        Rational last = null;
        List<Source> items = table.get("steps").items();
        for (Source item : items) {
            item.only("below", "word");
            boolean end = steps.size() == items.size() - 1;
            Rational below = item.has("below") ? item.get("below").rational(Rational.ZERO) : null;
            if (end != (below == null)) {
                item.fault(end ? "is the last and must have no end" : "must say below what");
            } else if (below != null && last != null && below.compareTo(last) <= 0) {
                item.get("below").fault("must be above the step before");
            }
            last = below;
            steps.add(new Step(below, item.get("word").text()));
        }
        int number = numbers.stream().map(NumberPlan::name).toList().indexOf(table.get("on").text());
        if (number < 0) {
            table.get("on").fault("is not a number of this methodology");
        } else if (table.get("on").text().equals("claimed")) {
            table.get("on").fault("is claimed, which nobody is judged or compared by");
        }
        return new Words(Math.max(0, number), List.copyOf(steps));
    }
}
