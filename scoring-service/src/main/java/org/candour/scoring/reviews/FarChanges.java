package org.candour.scoring.reviews;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.scores.MethodologyReference;

/** Tells which changes of what a review decided are not for one person: a result moves by 5 or more, or a gate moves. */
final class FarChanges {

    private final ReviewScoring scoring;

    FarChanges(ReviewScoring scoring) {
        this.scoring = scoring;
    }

    /**
     * Whether a change moves that far, from what is in force, or from what two persons last stood behind: two that move
     * little can move much together. As long as no two persons did, from what the company shows.
     */
    boolean isFar(FilingUnderReview about, ReviewState.Closed closed, Change change) {
        Decisions inForce = ReviewDraft.inputs(closed.inForce());
        Decisions agreed = closed.agreed().map(ReviewDraft::inputs).orElse(null);
        Decisions after = ReviewDraft.inputs(change.after(closed.inForce()));
        return about.methodologies().stream().anyMatch(
                by -> isFar(about, by, inForce, after) || isFarFromAgreed(about, by, agreed, after));
    }

    private boolean isFarFromAgreed(FilingUnderReview about, MethodologyReference by,
            @Nullable Decisions agreed, Decisions after) {
        return agreed == null
                ? scoring.tried(about.filing(), by, tried(after))
                        .filter(effect -> effect.moves() || effect.gateMoves()).isPresent()
                : isFar(about, by, agreed, after);
    }

    /** Also where a methodology that was adopted later knows nothing of what was decided before, but of what would be. */
    private boolean isFar(FilingUnderReview about, MethodologyReference by, Decisions before,
            Decisions after) {
        boolean known = scoring.tried(about.filing(), by, tried(before)).isPresent();
        boolean knows = scoring.tried(about.filing(), by, tried(after)).isPresent();
        return known != knows || (known && scoring.movesFar(about.filing(), by, before, after));
    }

    private static ReviewDecisions tried(Decisions decisions) {
        return new ReviewDecisions(1, "", decisions);
    }

}
