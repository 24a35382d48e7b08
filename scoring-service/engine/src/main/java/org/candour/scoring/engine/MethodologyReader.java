package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Plan.NumberPlan;

/** Compiles a methodology's data and runs its cases, or names everything that is wrong with it. */
final class MethodologyReader {

    private final Map<String, Object> data;
    private final List<Fault> faults = new ArrayList<>();

    MethodologyReader(Map<String, Object> data) {
        this.data = data;
    }

    Methodology read() {
        Source source = new Source(data, "", faults);
        source.only("$schema", "id", "version", "title", "source", "numbers", "forms", "dimensions", "points",
                "strengths", "questions", "traits", "notApplicable", "rules", "words", "results",
                "evidenceForCases",
                "cases");
        List<NumberPlan> numbers = numbers(source.get("numbers"));
        Map<String, FormRef> forms = forms(source.get("forms"));
        QuestionReader questions = new QuestionReader(source, forms);
        Strengths strengths = strengths(source, numbers);
        RuleReader rules = new RuleReader(source, questions);
        List<ResultPlan> results = new ResultReader(source, forms, questions, rules, numbers).read();
        rules.reportUnread();
        if (!faults.isEmpty()) {
            throw new MethodologyRefused(faults);
        }
        Plan plan = new Plan(numbers, questions.dimensions(), questions.inOrder(), questions.byForm(),
                rules.count(), strengths, results);
        StringBuilder canonical = new StringBuilder();
        Json.append(canonical, data);
        Methodology methodology = new Methodology(source.get("id").text(), source.get("version").text(),
                source.get("title").text(), canonical.toString(), List.copyOf(forms.values()), plan);
        new Cases(methodology, source).run();
        if (!faults.isEmpty()) {
            throw new MethodologyRefused(faults);
        }
        return methodology;
    }

    private static List<NumberPlan> numbers(Source source) {
        List<NumberPlan> numbers = new ArrayList<>();
        for (Source item : source.items()) {
            String is = item.get("is").text();
            if (!is.equals("points") && !is.equals("points x strength")) {
                item.get("is").fault("must be points or points x strength");
            }
            numbers.add(new NumberPlan(item.get("name").text(), is.equals("points x strength")));
        }
        if (numbers.isEmpty()) {
            source.fault("names no number");
        }
        return List.copyOf(numbers);
    }

    private static Map<String, FormRef> forms(Source source) {
        Map<String, FormRef> forms = new LinkedHashMap<>();
        for (Source item : source.items()) {
            FormRef form = new FormRef(item.get("id").text(), item.get("version").text());
            if (forms.put(form.id(), form) != null) {
                item.fault("names a form twice; a methodology reads one version of it");
            }
        }
        return forms;
    }

    private static @Nullable Strengths strengths(Source source, List<NumberPlan> numbers) {
        boolean needed = numbers.stream().anyMatch(NumberPlan::timesStrength);
        if (needed != source.has("strengths")) {
            source.get("strengths")
                    .fault(needed ? "is missing, and a number reads strength" : "is read by no number");
        }
        return source.has("strengths") ? new StrengthReader(source.get("strengths")).read() : null;
    }
}
