package org.candour.scoring.preview.forms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.preview.AskedForm;
import org.candour.scoring.preview.AskedForm.AskedQuestion;
import org.candour.scoring.preview.AskedForm.Keys;
import org.candour.scoring.preview.AskedForm.Takes;
import org.candour.scoring.preview.AskedForms;

/** The forms read from their files, of which disclosure-service holds each against its schema. */
public final class WrittenForms implements AskedForms {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<FormRef, AskedForm> forms = new HashMap<>();

    /**
     * Reads forms.
     *
     * @param texts each a form's file
     */
    public WrittenForms(Collection<String> texts) {
        for (String text : texts) {
            JsonNode form = YAML.readTree(text);
            forms.put(new FormRef(form.path("form").stringValue(), form.path("version").stringValue()),
                    new AskedForm(dimensions(form), questions(form)));
        }
    }

    @Override
    public Optional<AskedForm> find(FormRef form) {
        return Optional.ofNullable(forms.get(form));
    }

    private static Map<String, Keys> dimensions(JsonNode form) {
        Map<String, Keys> dimensions = new HashMap<>();
        for (JsonNode dimension : form.path("dimensions")) {
            dimensions.put(dimension.path("id").stringValue(), keys(dimension));
        }
        return dimensions;
    }

    private static Keys keys(JsonNode dimension) {
        if (dimension.has("namedBy")) {
            return new Keys.Named();
        }
        if (!dimension.has("keys")) {
            return new Keys.Free();
        }
        Set<String> keys = new HashSet<>();
        dimension.path("keys").forEach(key -> keys.add(key.stringValue()));
        return new Keys.Fixed(keys);
    }

    private static Map<String, AskedQuestion> questions(JsonNode form) {
        Map<String, AskedQuestion> questions = new HashMap<>();
        for (JsonNode section : form.path("sections")) {
            for (JsonNode question : section.path("questions")) {
                questions.put(question.path("id").stringValue(), question(form, section, question));
            }
        }
        return questions;
    }

    /** What a question does not say itself, its section says. */
    private static AskedQuestion question(JsonNode form, JsonNode section, JsonNode question) {
        Set<String> choices = new HashSet<>();
        form.path("choices")
                .path(question.path("choices").stringValue(section.path("choices").stringValue("")))
                .forEach(choice -> choices.add(choice.path("key").stringValue()));
        return new AskedQuestion(dimension(section, question), choices,
                switch (question.path("kind").stringValue("CHOICE")) {
                    case "ISSUES" -> Takes.ISSUES;
                    case "IMPACTS" -> Takes.IMPACTS;
                    default -> Takes.ONE_CHOICE;
                });
    }

    private static @Nullable String dimension(JsonNode section, JsonNode question) {
        String own = question.path("dimension").stringValue(
                question.has("once") ? "" : section.path("dimension").stringValue(""));
        return own.isEmpty() ? null : own;
    }

}
