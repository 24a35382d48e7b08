package org.candour.scoring.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Plan.NumberPlan;

/** Compiles a methodology's data and runs its cases, or names everything that is wrong with it. */
final class MethodologyReader {

    private final Map<String, Object> data;
    private final @Nullable KnownForms known;
    private final Faults faults = new Faults();

    MethodologyReader(Map<String, Object> data, @Nullable KnownForms known) {
        this.data = data;
        this.known = known;
    }

    Methodology read() {
        DataCheck.check(data, faults);
        Source source = new Source(data, "", faults);
        source.only("$schema", "id", "version", "title", "source", "numbers", "forms", "dimensions", "points",
                "strengths", "questions", "traits", "notApplicable", "rules", "words", "results",
                "evidenceForCases", "cases");
        source.needs("id", "version", "title", "numbers", "forms", "points", "questions", "results", "cases");
        if (known != null) {
            new FormCheck(source).against(known);
        }
        List<NumberPlan> numbers = numbers(source.get("numbers"));
        Map<String, FormRef> forms = forms(source.get("forms"));
        QuestionReader questions = new QuestionReader(source, forms);
        Strengths strengths = strengths(source, numbers);
        RuleReader rules = new RuleReader(source, questions);
        List<ResultPlan> results = new ResultReader(source, forms, questions, rules, numbers).read();
        rules.reportUnread();
        faults.refuse();
        List<Node> nodes = rules.heads().nodes();
        List<Dimension> dimensions = questions.dimensionReader().all();
        Plan plan = new Plan(numbers, dimensions, questions.inOrder(), questions.byForm(), nodes,
                new Steps(nodes, dimensions, results), strengths, results);
        StringBuilder canonical = new StringBuilder();
        Json.append(canonical, data);
        canReadAgain(canonical);
        Methodology methodology = new Methodology(source.get("id").text(), source.get("version").text(),
                source.get("title").text(), canonical.toString(), List.copyOf(forms.values()), plan);
        new Cases(methodology, source).run();
        faults.refuse();
        return methodology;
    }

    /** What is kept is the canonical form, and whoever computes a score by it reads that: YAML can say it in fewer bytes. */
    private void canReadAgain(CharSequence canonical) {
        if (canonical.toString().getBytes(StandardCharsets.UTF_8).length > Limits.TEXT_BYTES) {
            faults.add("", "is longer than " + Limits.TEXT_BYTES + " bytes in its canonical form");
            throw faults.refused();
        }
    }

    private static List<NumberPlan> numbers(Source source) {
        List<NumberPlan> numbers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Source item : source.items()) {
            item.only("name", "is");
            if (!names.add(item.get("name").text())) {
                item.fault("stands twice");
            }
            String is = item.get("is").text();
            String must = item.get("name").text().equals("evidenced") ? "points x strength" : "points";
            if (!is.equals(must)) {
                item.get("is").fault("must be " + must);
            }
            numbers.add(new NumberPlan(item.get("name").text(), is.equals("points x strength")));
        }
        if (!names.equals(Set.of("value")) && !names.equals(Set.of("claimed", "evidenced"))) {
            source.fault("must be value alone, or claimed and evidenced");
        }
        return List.copyOf(numbers);
    }

    private static Map<String, FormRef> forms(Source source) {
        Map<String, FormRef> forms = new LinkedHashMap<>();
        for (Source item : source.items()) {
            item.only("id", "version");
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
