package org.candour.scoring.methodologies.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.KnownForms;
import org.candour.scoring.engine.KnownForms.KnownForm;
import org.candour.scoring.engine.KnownForms.KnownQuestion;

/**
 * The forms that companies are asked, read from their files, of which disclosure-service holds each against its schema.
 *
 * @param known what a methodology may name in them
 * @param audiences for whom the answers to their questions are
 */
public record PublishedForms(KnownForms known, Audiences audiences) {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String PUBLIC = "PUBLIC";

    /**
     * Reads forms.
     *
     * @param texts each a form's file
     * @return what they say
     */
    public static PublishedForms read(Collection<String> texts) {
        Map<FormRef, KnownForm> forms = new HashMap<>();
        Map<FormRef, Set<String>> reviewersOnly = new HashMap<>();
        for (String text : texts) {
            JsonNode form = YAML.readTree(text);
            FormRef ref = new FormRef(form.path("form").stringValue(), form.path("version").stringValue());
            forms.put(ref, new KnownForm(dimensions(form), questions(form)));
            reviewersOnly.put(ref, reviewersOnly(form));
        }
        return new PublishedForms(new KnownForms(forms), new Audiences(reviewersOnly));
    }

    /**
     * Reads forms.
     *
     * @param texts each a form's file
     * @return what a methodology may name in them
     */
    public static KnownForms of(Collection<String> texts) {
        return read(texts).known();
    }

    /** What a question does not say itself, its section says; where neither does, nobody may read it. */
    private static Set<String> reviewersOnly(JsonNode form) {
        Set<String> questions = new HashSet<>();
        for (JsonNode section : form.path("sections")) {
            for (JsonNode question : section.path("questions")) {
                if (!PUBLIC.equals(question.path("audience")
                        .stringValue(section.path("audience").stringValue("")))) {
                    questions.add(question.path("id").stringValue());
                }
            }
        }
        return questions;
    }

    /** One whose keys a company names has none here. */
    private static Map<String, Set<String>> dimensions(JsonNode form) {
        Map<String, Set<String>> dimensions = new HashMap<>();
        for (JsonNode dimension : form.path("dimensions")) {
            Set<String> keys = new HashSet<>();
            dimension.path("keys").forEach(key -> keys.add(key.stringValue()));
            dimensions.put(dimension.path("id").stringValue(), keys);
        }
        return dimensions;
    }

    private static Map<String, KnownQuestion> questions(JsonNode form) {
        Map<String, KnownQuestion> questions = new HashMap<>();
        for (JsonNode section : form.path("sections")) {
            for (JsonNode question : section.path("questions")) {
                questions.put(question.path("id").stringValue(), question(form, section, question));
            }
        }
        return questions;
    }

    /** What a question does not say itself, its section says. No question has options that the form names. */
    private static KnownQuestion question(JsonNode form, JsonNode section, JsonNode question) {
        Set<String> choices = new HashSet<>();
        form.path("choices")
                .path(question.path("choices").stringValue(section.path("choices").stringValue("")))
                .forEach(choice -> choices.add(choice.path("key").stringValue()));
        String dimension = question.path("dimension").stringValue(
                question.has("once") ? "" : section.path("dimension").stringValue(""));
        return new KnownQuestion(dimension.isEmpty() ? null : dimension, choices, Set.of());
    }

}
