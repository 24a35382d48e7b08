package org.candour.scoring.engine;

import org.jspecify.annotations.Nullable;

/**
 * One answer given instead of the one that stands, and what it does to a number of a result. It was computed with that
 * answer, not estimated.
 *
 * @param at where it would stand; {@code *} for every key without an answer of its own; none where nothing repeats
 * @param stands the answer that stands there; none if there is none
 * @param instead the answer as it was tried
 * @param attached the evidence that it has more than the one that stands; none if it has no more
 * @param change by how much the number rises
 * @param becomes what the number comes to
 */
public record Move(FormRef form, String question, @Nullable At at, @Nullable Answer stands, Answer instead,
        @Nullable Evidence attached, Amount change, Amount becomes) {

    Move to(Amount change, Amount becomes) {
        return new Move(form, question, at, stands, instead, attached, change, becomes);
    }

}
