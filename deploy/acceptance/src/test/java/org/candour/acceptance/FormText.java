package org.candour.acceptance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** What a form's text lets a company answer. */
final class FormText {

    /**
     * A question.
     *
     * @param dimension what it is answered over, empty where it is answered once
     */
    record Question(String dimension, Set<String> choices) {}

    private final JsonNode text;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    FormText(JsonNode text) {
        this.text = text;
        for (JsonNode section : text.path("sections")) {
            for (JsonNode question : section.path("questions")) {
                questions.put(question.path("id").asString(), question(section, question));
            }
        }
    }

    String id() {
        return text.path("form").asString();
    }

    String version() {
        return text.path("version").asString();
    }

    Map<String, Question> questions() {
        return questions;
    }

    /** Whether an answer can be given at that key of the dimension. */
    boolean hasKey(String dimension, String key) {
        return dimension(dimension).filter(found -> found.has("free") || found.has("namedBy")
                || strings(found.path("keys")).contains(key)).isPresent();
    }

    Optional<JsonNode> dimension(String dimension) {
        return text.path("dimensions").valueStream()
                .filter(found -> found.path("id").asString().equals(dimension)).findFirst();
    }

    static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(value -> strings.add(value.asString()));
        return strings;
    }

    /** What a question does not say itself, its section says. */
    private Question question(JsonNode section, JsonNode question) {
        String dimension = question.path("dimension").asString(
                question.has("once") ? "" : section.path("dimension").asString(""));
        String choices = question.path("choices").asString(section.path("choices").asString());
        Set<String> keys = new HashSet<>();
        text.path("choices").path(choices).forEach(choice -> keys.add(choice.path("key").asString()));
        return new Question(dimension, keys);
    }
}
