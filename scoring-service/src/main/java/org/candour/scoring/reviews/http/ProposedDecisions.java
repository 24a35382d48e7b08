package org.candour.scoring.reviews.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.api.ReviewDecisionDto;
import org.candour.scoring.engine.At;
import org.candour.scoring.reviews.ProposedDecision;

/** Decisions as reviewers send them. */
public final class ProposedDecisions {

    private static final ProposedDecision NOTHING = new ProposedDecision(null, null, null, null, null, null,
            null, null, List.of(), null);

    private ProposedDecisions() {}

    /** Those; where something is missing it is left to be found with everything else. */
    public static List<ProposedDecision> of(@Nullable List<ReviewDecisionDto> decisions) {
        return decisions == null
                ? List.of()
                : decisions.stream()
                        .map(each -> Optional.ofNullable(each).map(ProposedDecisions::decision)
                                .orElse(NOTHING))
                        .toList();
    }

    private static ProposedDecision decision(ReviewDecisionDto decision) {
        List<String> opened = decision.getOpened();
        return new ProposedDecision(decision.getForm(), decision.getQuestion(), at(decision.getAt()),
                decision.getChoice(), decision.getStrength(), decision.getAdmitted(), decision.getLeftOut(),
                decision.getReason(),
                opened == null ? List.of() : opened.stream().map(ProposedDecisions::given).toList(),
                decision.getInheritedFrom());
    }

    /** Several dimensions at once are no place where an answer could stand. */
    public static @Nullable At at(@Nullable Map<String, String> at) {
        if (at == null || at.isEmpty()) {
            return null;
        }
        Map.Entry<String, String> place = at.entrySet().iterator().next();
        return at.size() == 1 ? new At(place.getKey(), given(place.getValue())) : new At("", "");
    }

    /** JSON can have null anywhere. */
    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

}
