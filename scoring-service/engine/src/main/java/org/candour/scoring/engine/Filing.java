package org.candour.scoring.engine;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The part of a submitted version that a score is made from.
 *
 * @param periodFrom first day of the period
 * @param periodTo last day of the period
 * @param assessedOn when the practices were looked at, if it was said
 * @param answers in any order; the score does not depend on it
 */
public record Filing(LocalDate periodFrom, LocalDate periodTo, @Nullable LocalDate assessedOn,
        List<FormRef> forms,
        List<Answer> answers) {

    public Filing {
        forms = List.copyOf(forms);
        answers = List.copyOf(answers);
    }
}
