package org.candour.scoring.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The structured part of one answer.
 *
 * @param form the id of one of the filing's forms
 * @param at where it stands, if the question repeats; without it a repeated question is answered for every key
 * @param choice the claimed choice; an answer without one counts as unanswered
 * @param choices the keys named by a question that names the keys of a dimension
 * @param reasonGiven whether a reason was written; the reason itself never reaches the engine
 */
public record Answer(String form, String question, @Nullable At at, @Nullable String choice,
        List<String> choices,
        boolean reasonGiven, List<Evidence> evidence) {

    public Answer {
        choices = List.copyOf(choices);
        evidence = List.copyOf(evidence);
    }
}
