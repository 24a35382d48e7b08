package org.candour.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.candour.acceptance.FormText.Question;

import static org.candour.acceptance.FormText.strings;

/**
 * Whether a methodology and the forms that it reads speak of the same questions, choices and dimensions. They live
 * in two services, and neither reads the other's: a key that is written otherwise would silently score as unanswered.
 */
final class Agreement {

    private final JsonNode methodology;
    private final Map<String, FormText> forms = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Agreement(JsonNode methodology, List<FormText> known) {
        this.methodology = methodology;
        for (JsonNode named : methodology.path("forms")) {
            known.stream()
                    .filter(form -> form.id().equals(named.path("id").asString())
                            && form.version().equals(named.path("version").asString()))
                    .findFirst()
                    .ifPresentOrElse(form -> forms.put(form.id(), form),
                            () -> faults.add("no form " + named));
        }
    }

    /** Everything that the methodology calls otherwise than the forms, or leaves out. */
    static List<String> faults(JsonNode methodology, List<FormText> known) {
        Agreement agreement = new Agreement(methodology, known);
        if (agreement.faults.isEmpty()) {
            agreement.dimensions();
            agreement.questions();
            agreement.namesOfQuestions();
            agreement.cases();
        }
        return List.copyOf(agreement.faults);
    }

    private void dimensions() {
        methodology.path("dimensions").forEachEntry((name, dimension) -> {
            FormText form = form(dimension);
            JsonNode keys = dimension.path("keys");
            if (form.dimension(name).isEmpty()) {
                faults.add("no dimension " + name + " in " + form.id());
                return;
            }
            Set<String> named = new HashSet<>(strings(dimension.path("first")));
            named.addAll(strings(keys.path("always")));
            JsonNode declared = keys.path("declared");
            if (!declared.isMissingNode()) {
                named.add(declared.path("key").asString());
                choice(form, declared.path("by").asString(), declared.path("yes").asString());
                choice(form, declared.path("by").asString(), declared.path("no").asString());
            }
            named.forEach(key -> key(form, name, key));
            String namedBy = form.dimension(name).orElseThrow().path("namedBy").asString("");
            if (!namedBy.equals(keys.path("named").asString(""))) {
                faults.add("keys of " + name + " are named by another question than in " + form.id());
            }
        });
    }

    /** Both ways: what is read is asked, and what is asked is read. */
    private void questions() {
        Map<String, Set<String>> read = new HashMap<>();
        for (JsonNode group : methodology.path("questions")) {
            FormText form = form(group);
            String dimension = group.path("over").asString("");
            Set<String> choices = new HashSet<>();
            methodology.path("points").path(group.path("points").asString("")).path("choices")
                    .forEachEntry((choice, points) -> choices.add(choice));
            strings(group.path("appliesAt")).forEach(key -> key(form, dimension, key));
            strings(group.path("notAt")).forEach(key -> key(form, dimension, key));
            for (String id : strings(group.path("ids"))) {
                read.computeIfAbsent(form.id(), none -> new HashSet<>()).add(id);
                Question question = form.questions().get(id);
                if (question == null) {
                    faults.add("no question " + id + " in " + form.id());
                } else if (!question.dimension().equals(dimension)) {
                    faults.add(id + " of " + form.id() + " is asked over '" + question.dimension() + "'");
                } else if (group.has("points") && !question.choices().equals(choices)) {
                    faults.add(id + " of " + form.id() + " has the choices " + question.choices());
                }
            }
        }
        forms.forEach((id, form) -> form.questions().keySet().stream()
                .filter(question -> !read.getOrDefault(id, Set.of()).contains(question))
                .forEach(question -> faults.add("nothing reads " + question + " of " + id)));
    }

    /** Those that speak of a question of any form. */
    private void namesOfQuestions() {
        methodology.path("traits").forEachEntry((trait, ids) -> strings(ids).forEach(this::question));
        methodology.path("notApplicable").forEachEntry((id, unless) -> {
            question(id);
            if (unless.has("answer")) {
                forms.values().stream().filter(form -> form.questions().containsKey(id))
                        .forEach(form -> choice(form, unless.path("answer").asString(),
                                unless.path("atLeast").asString()));
            }
            forms.values().forEach(form -> at(form, id, strings(unless.path("at"))));
        });
        for (JsonNode result : methodology.path("results")) {
            Set<String> required = strings(result.path("required"));
            required.removeAll(form(result).questions().keySet());
            required.forEach(id -> faults.add("no question " + id + " in " + form(result).id()));
        }
    }

    private void cases() {
        for (JsonNode example : methodology.path("cases")) {
            for (JsonNode answer : example.path("filing").path("answers")) {
                String id = answer.path("question").asString();
                question(id);
                for (FormText form : forms.values()) {
                    if (form.questions().containsKey(id)) {
                        choice(form, id, answer.path("choice").asString());
                        at(form, id, answer.has("at") ? Set.of(answer.path("at").asString()) : Set.of());
                    }
                }
            }
        }
    }

    private void at(FormText form, String id, Set<String> keys) {
        Question question = form.questions().get(id);
        if (question != null) {
            keys.stream().filter(key -> !key.equals("*"))
                    .forEach(key -> key(form, question.dimension(), key));
        }
    }

    private void question(String id) {
        if (forms.values().stream().noneMatch(form -> form.questions().containsKey(id))) {
            faults.add("no question " + id + " in any form");
        }
    }

    private void choice(FormText form, String id, String choice) {
        Question question = form.questions().get(id);
        if (question == null || !question.choices().contains(choice)) {
            faults.add("no choice " + choice + " at question " + id + " of " + form.id());
        }
    }

    private void key(FormText form, String dimension, String key) {
        if (!form.hasKey(dimension, key)) {
            faults.add("no key " + key + " in dimension '" + dimension + "' of " + form.id());
        }
    }

    private FormText form(JsonNode reader) {
        FormText form = forms.get(reader.path("form").asString());
        if (form == null) {
            throw new IllegalArgumentException("a form that is not named before: " + reader);
        }
        return form;
    }
}
