package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.support.problem.Finding;

/**
 * What a reviewer would decide, right or wrong.
 *
 * @param depth how far the reviewer looked
 * @param decisions one for each input
 */
public record ProposedReview(ProposedDepth depth, List<ProposedDecision> decisions) {

    /** Far above what anybody looks at one by one; where they cannot stand together each is tried by itself. */
    private static final int MOST_DECISIONS = 500;

    /** Keeps its own copy. */
    public ProposedReview {
        decisions = List.copyOf(decisions);
    }

    /** Everything that is wrong with it, for a filing. */
    List<Finding> findings(FilingUnderReview about, ReviewScoring scoring) {
        if (decisions.size() > MOST_DECISIONS) {
            return List.of(Finding.error("/decisions", "has more than " + MOST_DECISIONS + " items"));
        }
        List<Finding> findings = new ArrayList<>(depth.findings());
        for (int i = 0; i < decisions.size(); i++) {
            findings.addAll(decisions.get(i).findings("/decisions/" + i));
        }
        return findings.isEmpty() ? places(about, scoring) : findings;
    }

    /** The draft, if nothing is wrong with it. */
    ReviewDraft draft() {
        return new ReviewDraft(depth.depth(), decisions.stream().map(ProposedDecision::decision).toList());
    }

    private List<Finding> places(FilingUnderReview about, ReviewScoring scoring) {
        List<Decision> all = decisions.stream().map(each -> each.decision().decision()).toList();
        List<Decision> leftOut = all.stream().filter(Decision.LeftOut.class::isInstance).distinct().toList();
        boolean together = all.isEmpty() || canStand(all, about, scoring);
        List<Finding> findings = new ArrayList<>();
        Set<DecidedPlace> places = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Decision decision = all.get(i);
            String pointer = "/decisions/" + i;
            if (!places.add(DecidedPlace.of(decision))) {
                findings.add(Finding.error(pointer, "is about the same input as one before it"));
            } else if (!isRead(decision, about, scoring)) {
                findings.add(Finding.error(pointer + "/question", decision instanceof Decision.LeftOut
                        ? "names no keys of which one could be left out"
                        : "is not read by any score of this filing"));
            } else if (!together && !canStand(with(leftOut, decision), about, scoring)) {
                findings.add(cannotStand(pointer, decision, leftOut, about, scoring));
            }
        }
        return findings.isEmpty() ? Draw.findings(depth.depth(), about, all, scoring) : findings;
    }

    /** Whether it is the place or the choice shows without the choice. */
    private static Finding cannotStand(String pointer, Decision decision, List<Decision> leftOut,
            FilingUnderReview about, ReviewScoring scoring) {
        return decision instanceof Decision.OnAnswer on && on.choice() != null
                && canStand(with(leftOut, new Decision.OnAnswer(on.form(), on.question(), on.at(), null,
                        on.strength(), on.admitted())), about, scoring)
                                ? Finding.error(pointer + "/choice", "is not a choice of the question")
                                : Finding.error(pointer, "stands where no answer can");
    }

    private static boolean isRead(Decision decision, FilingUnderReview about, ReviewScoring scoring) {
        return about.methodologies().stream().anyMatch(by -> switch (decision) {
            case Decision.OnAnswer on -> scoring.reads(about.filing(), by, on.form(), on.question());
            case Decision.LeftOut key -> scoring.namesKeys(about.filing(), by, key.form(), key.question());
        });
    }

    private static List<Decision> with(List<Decision> leftOut, Decision decision) {
        return Stream.concat(leftOut.stream(), Stream.of(decision)).distinct().toList();
    }

    private static boolean canStand(List<Decision> decisions, FilingUnderReview about,
            ReviewScoring scoring) {
        try {
            ReviewDecisions tried = new ReviewDecisions(1, "", Decisions.of(decisions));
            about.methodologies().forEach(by -> scoring.score(about.filing(), by, tried));
            return true;
        } catch (FilingRefused cannot) {
            return false;
        }
    }

}
