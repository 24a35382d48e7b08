package org.candour.scoring.reviews;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Decision;

/**
 * A decision about one input, and what it rests on.
 *
 * @param decision what was decided
 * @param reason why; plain text, to be read by everybody
 * @param opened which evidence was opened: digests or addresses; none where there is no evidence
 * @param inheritedFrom the earlier review that decided so about the same answer and evidence, if it was taken over
 */
public record ReasonedDecision(Decision decision, String reason, List<String> opened,
        @Nullable ReviewId inheritedFrom) {

    /** Keeps its own copy. */
    public ReasonedDecision {
        opened = List.copyOf(opened);
    }

    /** Whether it leaves what was filed as it was. */
    public boolean confirms() {
        return switch (decision) {
            case Decision.OnAnswer on ->
                on.choice() == null && on.strength() == null && on.admitted() == null;
            case Decision.LeftOut _ -> false;
        };
    }

}
