package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;

import org.candour.support.problem.Finding;

/**
 * What a reviewer would decide otherwise than a review did, right or wrong.
 *
 * @param decisions in place of earlier ones about the same inputs, and beside the others
 * @param takenBack inputs about which nothing is to be decided any more
 */
public record ProposedChange(List<ProposedDecision> decisions, List<ProposedPlace> takenBack) {

    /** One indicator has few inputs. */
    private static final int MOST = 50;

    /** Characters of all that is written, so that a review with all its closings remains one document. */
    private static final int MOST_TEXT = 100_000;

    private static final ProposedDepth ANY_DEPTH = new ProposedDepth("full", null, null, null);

    /** Keeps its own copies. */
    public ProposedChange {
        decisions = List.copyOf(decisions);
        takenBack = List.copyOf(takenBack);
    }

    /** Whether it would change nothing. */
    public boolean isEmpty() {
        return decisions.isEmpty() && takenBack.isEmpty();
    }

    /** The change, if nothing is wrong with it. */
    public Change change() {
        return new Change(decisions.stream().map(ProposedDecision::decision).toList(),
                takenBack.stream().map(ProposedPlace::place).toList());
    }

    /** Everything that is wrong with it, for a filing and what is decided about it. */
    List<Finding> findings(FilingUnderReview about, List<ReasonedDecision> inForce, ReviewScoring scoring) {
        if (decisions.size() > MOST || takenBack.size() > MOST) {
            return List.of(Finding.error(decisions.size() > MOST ? "/decisions" : "/takenBack",
                    "has more than " + MOST + " items"));
        }
        List<Finding> findings = new ArrayList<>(
                new ProposedReview(ANY_DEPTH, decisions).findings(about, scoring));
        for (int i = 0; i < takenBack.size(); i++) {
            findings.addAll(takenBack.get(i).findings("/takenBack/" + i));
        }
        return findings.isEmpty() ? whole(change(), about, inForce, scoring) : findings;
    }

    private static List<Finding> whole(Change change, FilingUnderReview about,
            List<ReasonedDecision> inForce, ReviewScoring scoring) {
        List<Finding> findings = new ArrayList<>();
        if (change.decisions().stream().mapToInt(ProposedChange::length).sum() > MOST_TEXT) {
            findings.add(Finding.error("/decisions", "are longer than " + MOST_TEXT + " characters in all"));
        }
        findings.addAll(change.findings(about, inForce, scoring));
        return findings;
    }

    private static int length(ReasonedDecision decision) {
        return decision.reason().length()
                + decision.opened().stream().mapToInt(String::length).sum();
    }

}
