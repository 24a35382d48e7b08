package org.candour.scoring.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Question.Admission;

/** Reads the questions with their points, traits and conditions. */
final class QuestionReader {

    private final DimensionReader dimensions;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Source> places = new HashMap<>();

    QuestionReader(Source source, Map<String, FormRef> forms) {
        this.dimensions = new DimensionReader(source.get("dimensions"), forms);
        Map<String, Points> tables = PointsReader.read(source.get("points"));
        Map<String, Set<String>> traits = traits(source.get("traits"));
        for (Source group : source.get("questions").items()) {
            group.only("form", "over", "points", "appliesAt", "notAt", "ids");
            FormRef form = forms.get(group.get("form").text());
            if (form == null) {
                group.get("form").fault("is not a form that this methodology reads");
                continue;
            }
            Dimension dimension = group.has("over") ? dimensions.named(group.get("over")) : null;
            if (dimension != null && !dimension.form().equals(form.id())) {
                group.get("over").fault("is a dimension of another form");
            }
            Points points = tables.get(group.get("points").text());
            if (group.has("points") && points == null) {
                group.get("points").fault("is not a points table");
            }
            Set<String> appliesAt = group.get("appliesAt").texts();
            Set<String> notAt = group.get("notAt").texts();
            for (Source id : group.get("ids").items()) {
                add(id, new Question(questions.size(), form, id.text(), dimension, points,
                        Set.copyOf(traits.getOrDefault(id.text(), Set.of())), appliesAt, notAt, null));
            }
        }
        source.get("traits").members().values().forEach(trait -> trait.items().forEach(this::known));
        source.get("notApplicable").members().forEach(this::admit);
        dimensions.check(this);
        reportUnread(source);
    }

    private void add(Source id, Question question) {
        if (questions.putIfAbsent(question.id(), question) != null) {
            id.fault("stands twice");
        }
        places.putIfAbsent(question.id(), id);
    }

    private static Map<String, Set<String>> traits(Source source) {
        Map<String, Set<String>> traits = new HashMap<>();
        source.members().forEach((trait, ids) -> ids.texts()
                .forEach(id -> traits.computeIfAbsent(id, _ -> new HashSet<>()).add(trait)));
        return traits;
    }

    private void admit(String id, Source source) {
        Question question = questions.get(id);
        if (question == null) {
            source.fault("is not a question");
            return;
        }
        source.only("at", "answer", "atLeast");
        Question other = source.has("answer") ? known(source.get("answer")) : null;
        Rational atLeast = Rational.ZERO;
        if (other != null) {
            if (!other.form().equals(question.form())
                    || (other.dimension() != null && !other.dimension().equals(question.dimension()))) {
                source.get("answer").fault("is not answered at the same place of the same form");
            }
            Points points = other.points();
            String choice = source.get("atLeast").text();
            Points.Worth worth = points == null || !points.choices().containsKey(choice)
                    ? null
                    : points.worth(choice);
            if (worth == null) {
                source.get("atLeast").fault("is not a choice of that question's points table");
            } else {
                atLeast = worth.points();
            }
        }
        questions.put(id, question.admitting(
                new Admission(source.get("at").texts(), other == null ? null : other.id(), atLeast)));
    }

    private static void reportUnread(Source source) {
        for (Map.Entry<String, String> use : Map.of("points", "points", "dimensions", "over").entrySet()) {
            Set<String> used = new HashSet<>();
            source.get("questions").items().forEach(group -> used.add(group.get(use.getValue()).text()));
            source.get(use.getKey()).members().forEach((name, place) -> {
                if (!used.contains(name)) {
                    place.fault("is used by no question");
                }
            });
        }
    }

    /** The question that is named there; reports an id that is unknown. */
    @Nullable
    Question known(Source source) {
        Question question = questions.get(source.text());
        if (question == null) {
            source.fault("is not a question");
        }
        return question;
    }

    @Nullable
    Question find(String id) {
        return questions.get(id);
    }

    /** Where a question is named. */
    Source place(Question question) {
        return Objects.requireNonNull(places.get(question.id()));
    }

    DimensionReader dimensionReader() {
        return dimensions;
    }

    List<Question> inOrder() {
        return List.copyOf(questions.values());
    }

    /** By form and id; each form's in the order of their text. */
    Map<String, Map<String, Question>> byForm() {
        Map<String, Map<String, Question>> byForm = new HashMap<>();
        questions.values().stream().sorted(Comparator.comparing(Question::id)).forEach(
                question -> byForm.computeIfAbsent(question.form().id(), _ -> new LinkedHashMap<>())
                        .put(question.id(), question));
        return byForm;
    }
}
