package org.candour.scoring.reviews;

import java.util.List;

import org.candour.scoring.engine.Decisions;

/**
 * What a reviewer would decide.
 *
 * @param depth how far the reviewer looked
 * @param decisions at most one for each input
 */
public record ReviewDraft(Depth depth, List<ReasonedDecision> decisions) {

    /** Keeps its own copy. */
    public ReviewDraft {
        decisions = List.copyOf(decisions);
    }

    /** What the engine reads of it. */
    public Decisions inputs() {
        return inputs(decisions);
    }

    /** What the engine reads of decisions, at most one for each input. */
    static Decisions inputs(List<ReasonedDecision> decisions) {
        return Decisions.of(decisions.stream().map(ReasonedDecision::decision).toList());
    }

}
