package org.candour.disclosure.filing;

import java.util.Map;

import org.candour.disclosure.forms.Answer;

/** Where an answer belongs; a draft has at most one answer at a place. */
public record AnswerPlace(String form, String question, Map<String, String> at) {

    public AnswerPlace {
        at = Map.copyOf(at);
    }

    static AnswerPlace of(Answer answer) {
        return new AnswerPlace(answer.form(), answer.question(), answer.at());
    }
}
