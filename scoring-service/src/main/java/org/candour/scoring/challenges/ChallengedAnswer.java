package org.candour.scoring.challenges;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Filing;

/**
 * The answer that a challenge is about.
 *
 * @param disclosure the disclosure's id
 * @param version the published version in which it stands
 * @param company the org-id of the company that gave it
 * @param form the id of its form
 * @param question its question's id
 * @param at where it stands; none for one that stands once, or for every key
 */
public record ChallengedAnswer(String disclosure, int version, String company, String form, String question,
        @Nullable At at) {

    /** An answer for every key stands at no key. */
    public ChallengedAnswer {
        at = place(at);
    }

    /** The answer in a filing, if there is one. */
    Optional<Answer> in(Filing filing) {
        return filing.answers().stream()
                .filter(answer -> stands(answer.form(), answer.question(), answer.at()))
                .findFirst();
    }

    /** Whether it stands there. */
    boolean stands(String form, String question, @Nullable At at) {
        return this.form.equals(form) && this.question.equals(question) && Objects.equals(this.at, place(at));
    }

    private static @Nullable At place(@Nullable At at) {
        return at == null || at.key().equals(At.EVERY) ? null : at;
    }

}
