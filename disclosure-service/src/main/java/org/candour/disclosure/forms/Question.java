package org.candour.disclosure.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param text      at most 25 words, our own
 * @param why       why it is asked
 * @param choices   what can be answered, each with what it means for this question
 * @param dimension id of the dimension along which it repeats; absent if it is answered once
 * @param under     the overarching question that it supports
 * @param required  part of the minimum without which the framework is not claimed
 * @param crosswalk ids in other vocabularies, by vocabulary; the pairing is ours
 */
public record Question(String id, QuestionKind kind, String text, String why, List<Choice> choices,
        @Nullable String dimension, Audience audience, EvidenceAsked evidence, @Nullable String under,
        boolean required,
        Map<String, List<String>> crosswalk) {

    public Question {
        choices = List.copyOf(choices);
        crosswalk = Map.copyOf(crosswalk);
    }

    public Optional<Choice> choice(String key) {
        return choices.stream().filter(c -> c.key().equals(key)).findFirst();
    }
}
