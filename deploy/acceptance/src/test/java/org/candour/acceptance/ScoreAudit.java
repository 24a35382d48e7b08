package org.candour.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.candour.acceptance.Observed.Filing;
import org.candour.acceptance.Observed.Scored;

/**
 * Holds the topic of scores to the filings: each is scored by each methodology that reads it and by no other. A score
 * may be told again, as after a kill, but always with the same words, and first in the company's order.
 */
final class ScoreAudit {

    private final Observed observed;
    private final Set<String> methodologies;
    private final List<String> faults = new ArrayList<>();

    private ScoreAudit(Observed observed, Set<String> methodologies) {
        this.observed = observed;
        this.methodologies = methodologies;
    }

    /**
     * Everything that is wrong with the scores.
     *
     * @param methodologies what scores the filings, each as {@code id:version}
     */
    static List<String> faults(Observed observed, Set<String> methodologies) {
        ScoreAudit audit = new ScoreAudit(observed, methodologies);
        audit.filingsAreScored();
        audit.scoresAreOfTheirFilings();
        audit.doublesSayTheSame();
        audit.orderWithinCompaniesIsKept();
        return List.copyOf(audit.faults);
    }

    private void filingsAreScored() {
        Map<String, Set<String>> scored = new HashMap<>();
        observed.scored().forEach(score -> scored
                .computeIfAbsent(score.disclosure(), disclosure -> new TreeSet<>()).add(score.id()));
        for (String disclosure : observed.filings().keySet()) {
            Set<String> expected = new TreeSet<>();
            methodologies.forEach(methodology -> expected.add(disclosure + ":1:" + methodology));
            Set<String> found = scored.getOrDefault(disclosure, Set.of());
            if (!found.equals(expected)) {
                faults.add("not scored by each methodology: " + disclosure + " has " + found);
            }
        }
    }

    private void scoresAreOfTheirFilings() {
        for (Scored score : observed.scored()) {
            Filing filing = observed.filings().get(score.disclosure());
            if (filing != null && filing.position() != score.position()) {
                faults.add("score " + score.id() + " is of position " + score.position() + ", the filing at "
                        + filing.position());
            }
        }
    }

    private void doublesSayTheSame() {
        Map<String, Scored> first = new HashMap<>();
        for (Scored score : observed.scored()) {
            Scored before = first.putIfAbsent(score.id(), score);
            if (before != null && !before.equals(score)) {
                faults.add("scored twice, and differently: " + before + " and " + score);
            }
        }
    }

    /** Order means order of first occurrence; scores of one filing by several methodologies stand side by side. */
    private void orderWithinCompaniesIsKept() {
        Map<String, Scored> first = new LinkedHashMap<>();
        observed.scored().forEach(score -> first.putIfAbsent(score.id(), score));
        Map<String, Long> last = new HashMap<>();
        for (Scored score : first.values()) {
            Long before = last.put(score.company(), score.position());
            if (before != null && before > score.position()) {
                faults.add("scored out of order within " + score.company() + ": " + score.position()
                        + " after " + before);
            }
        }
    }
}
