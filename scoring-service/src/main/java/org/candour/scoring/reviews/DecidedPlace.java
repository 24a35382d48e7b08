package org.candour.scoring.reviews;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;

/**
 * The input that a decision is about; in one place one decision is in force.
 *
 * @param form id of one of the filing's forms
 * @param question its id
 * @param at where the answer stands, if it stands at one key
 * @param leftOut the key that the answer should have named, if that was decided
 */
public record DecidedPlace(String form, String question, @Nullable At at, @Nullable String leftOut) {

    /** Where a decision stands. */
    public static DecidedPlace of(Decision decision) {
        return switch (decision) {
            case Decision.OnAnswer on -> new DecidedPlace(on.form(), on.question(), on.at(), null);
            case Decision.LeftOut key -> new DecidedPlace(key.form(), key.question(), null, key.key());
        };
    }

}
