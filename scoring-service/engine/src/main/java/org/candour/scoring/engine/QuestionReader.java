package org.candour.scoring.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Question.Admission;

/** Reads the questions with their points, traits and conditions. */
final class QuestionReader {

    private final DimensionReader dimensions;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    QuestionReader(Source source, Map<String, FormRef> forms) {
        this.dimensions = new DimensionReader(source.get("dimensions"), forms);
        Map<String, Points> tables = PointsReader.read(source.get("points"));
        Map<String, Set<String>> traits = traits(source.get("traits"));
        Map<String, Source> admissions = source.get("notApplicable").members();
        for (Source group : source.get("questions").items()) {
            group.only("form", "over", "points", "appliesAt", "notAt", "ids");
            FormRef form = forms.get(group.get("form").text());
            if (form == null) {
                group.get("form").fault("is not a form that this methodology reads");
                continue;
            }
            Dimension dimension = group.has("over") ? dimensions.named(group.get("over")) : null;
            Points points = tables.get(group.get("points").text());
            if (group.has("points") && points == null) {
                group.get("points").fault("is not a points table");
            }
            for (Source id : group.get("ids").items()) {
                Question question = new Question(questions.size(), form, id.text(), dimension, points,
                        Set.copyOf(traits.getOrDefault(id.text(), Set.of())), group.get("appliesAt").texts(),
                        group.get("notAt").texts(), admission(admissions.get(id.text()), points));
                if (questions.putIfAbsent(id.text(), question) != null) {
                    id.fault("stands twice");
                }
            }
        }
        source.get("traits").members().values().forEach(trait -> trait.items().forEach(this::known));
        admissions.forEach((id, admission) -> {
            if (!questions.containsKey(id)) {
                admission.fault("is not a question");
            }
            if (admission.has("answer")) {
                known(admission.get("answer"));
            }
        });
        for (Source dimension : source.get("dimensions").members().values()) {
            Source keys = dimension.get("keys");
            if (keys.has("named")) {
                known(keys.get("named"));
            }
            if (keys.has("declared")) {
                known(keys.get("declared").get("by"));
            }
        }
    }

    private static Map<String, Set<String>> traits(Source source) {
        Map<String, Set<String>> traits = new HashMap<>();
        source.members().forEach((trait, ids) -> ids.texts()
                .forEach(id -> traits.computeIfAbsent(id, _ -> new HashSet<>()).add(trait)));
        return traits;
    }

    private static @Nullable Admission admission(@Nullable Source source, @Nullable Points points) {
        if (source == null) {
            return null;
        }
        source.only("at", "answer", "atLeast");
        Rational atLeast = Rational.ZERO;
        if (source.has("answer")) {
            Points.Worth worth = points == null ? null : points.worth(source.get("atLeast").text());
            if (worth == null) {
                source.get("atLeast").fault("is not a choice of the points table");
            } else {
                atLeast = worth.points();
            }
        }
        return new Admission(source.get("at").texts(), source.get("answer").optionalText(), atLeast);
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

    DimensionReader dimensionReader() {
        return dimensions;
    }

    List<Dimension> dimensions() {
        return dimensions.all();
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
