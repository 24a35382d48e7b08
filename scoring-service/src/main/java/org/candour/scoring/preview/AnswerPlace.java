package org.candour.scoring.preview;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;

/**
 * A place at which there is at most one answer.
 *
 * @param at where it stands, if the question repeats
 */
public record AnswerPlace(String form, String question, @Nullable At at) {

    static AnswerPlace of(Answer answer) {
        return new AnswerPlace(answer.form(), answer.question(), answer.at());
    }

}
