package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.support.problem.Finding;

/**
 * What is decided otherwise than a review did.
 *
 * @param decisions in place of earlier ones about the same inputs, and beside the others
 * @param takenBack inputs about which nothing is decided any more
 */
public record Change(List<ReasonedDecision> decisions, List<DecidedPlace> takenBack) {

    /** Keeps its own copies. */
    public Change {
        decisions = List.copyOf(decisions);
        takenBack = List.copyOf(takenBack);
    }

    /** What is in force after it. */
    List<ReasonedDecision> after(List<ReasonedDecision> before) {
        Map<DecidedPlace, ReasonedDecision> inForce = new LinkedHashMap<>();
        before.forEach(each -> inForce.put(DecidedPlace.of(each.decision()), each));
        takenBack.forEach(inForce::remove);
        decisions.forEach(each -> inForce.put(DecidedPlace.of(each.decision()), each));
        return List.copyOf(inForce.values());
    }

    /** Why it cannot stand beside what is in force; none if it can. */
    List<Finding> findings(FilingUnderReview about, List<ReasonedDecision> inForce, ReviewScoring scoring) {
        List<Finding> findings = new ArrayList<>();
        Set<DecidedPlace> standing = new HashSet<>(
                inForce.stream().map(each -> DecidedPlace.of(each.decision())).toList());
        for (int i = 0; i < takenBack.size(); i++) {
            if (!standing.remove(takenBack.get(i))) {
                findings.add(Finding.error("/takenBack/" + i, "is nothing that was decided"));
            }
        }
        if (findings.isEmpty() && !canStand(about, inForce, scoring)) {
            findings.add(Finding.error("/decisions", "cannot stand beside what is decided already"));
        }
        return findings;
    }

    /** By each methodology by which what is in force can; one that was adopted later may know nothing of that. */
    private boolean canStand(FilingUnderReview about, List<ReasonedDecision> inForce, ReviewScoring scoring) {
        ReviewDecisions before = tried(inForce);
        ReviewDecisions after = tried(after(inForce));
        return about.methodologies().stream()
                .filter(by -> scoring.tried(about.filing(), by, before).isPresent())
                .allMatch(by -> scoring.tried(about.filing(), by, after).isPresent());
    }

    private static ReviewDecisions tried(List<ReasonedDecision> decisions) {
        return new ReviewDecisions(1, "", ReviewDraft.inputs(decisions));
    }

}
