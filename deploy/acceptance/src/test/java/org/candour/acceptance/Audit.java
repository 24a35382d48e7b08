package org.candour.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.acceptance.Observed.Announced;
import org.candour.acceptance.Observed.Filing;

/**
 * Holds what is seen afterwards to what was promised: no acknowledged filing lost or counted twice, positions
 * dense, each version scored exactly once by each methodology, order within a company kept.
 */
final class Audit {

    private final Journal journal;
    private final Observed observed;
    private final List<String> faults = new ArrayList<>();

    private Audit(Journal journal, Observed observed) {
        this.journal = journal;
        this.observed = observed;
    }

    /**
     * Everything that is not as it was promised.
     *
     * @param methodologies what scores the filings of the journal, each as {@code id:version}
     */
    static List<String> faults(Journal journal, Observed observed, Set<String> methodologies) {
        Audit audit = new Audit(journal, observed);
        audit.promisesStand();
        audit.filingsAreAnnounced();
        audit.faults.addAll(ScoreAudit.faults(observed, methodologies));
        audit.positionsAreDense();
        audit.nothingIsCountedTwice();
        audit.orderWithinCompaniesIsKept();
        return List.copyOf(audit.faults);
    }

    private void promisesStand() {
        for (Journal.Promise promise : journal.promises()) {
            Filing stands = observed.filings().get(promise.disclosure());
            if (stands == null) {
                faults.add("lost: " + promise);
            } else if (!stands.equals(new Filing(promise.position(), promise.digest()))) {
                faults.add("other than acknowledged: " + promise + " stands as " + stands);
            }
        }
    }

    private void filingsAreAnnounced() {
        observed.filings().forEach((disclosure, filing) -> {
            if (observed.announced().stream().noneMatch(event -> event.disclosure().equals(disclosure)
                    && event.position() == filing.position())) {
                faults.add("not announced: " + disclosure + " at " + filing.position());
            }
        });
    }

    private void positionsAreDense() {
        Set<Long> positions = new HashSet<>();
        observed.announced().forEach(event -> positions.add(event.position()));
        for (long position = 1; position <= positions.size(); position++) {
            if (!positions.contains(position)) {
                faults.add("gap at position " + position);
            }
        }
    }

    /** A filing may be announced again, but one position is one filing and the other way round. */
    private void nothingIsCountedTwice() {
        Map<Long, String> filings = new HashMap<>();
        Map<String, Long> positions = new HashMap<>();
        for (Announced event : observed.announced()) {
            String other = filings.putIfAbsent(event.position(), event.filing());
            if (other != null && !other.equals(event.filing())) {
                faults.add("position " + event.position() + " is of two filings: " + other + " and "
                        + event.filing());
            }
            Long another = positions.putIfAbsent(event.filing(), event.position());
            if (another != null && another != event.position()) {
                faults.add("filed twice: " + event.filing() + " at " + another + " and "
                        + event.position());
            }
        }
    }

    /** Order means order of first occurrence. */
    private void orderWithinCompaniesIsKept() {
        Map<String, Long> last = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        for (Announced event : observed.announced()) {
            if (seen.add(event.position())) {
                Long before = last.put(event.company(), event.position());
                if (before != null && before > event.position()) {
                    faults.add("out of order within " + event.company() + ": " + event.position()
                            + " after " + before);
                }
            }
        }
    }
}
