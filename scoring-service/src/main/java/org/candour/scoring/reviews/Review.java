package org.candour.scoring.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.engine.record.ReviewDecisions;
import org.candour.scoring.methodologies.Official;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.reviews.ReviewDesk.Reviewing;

/**
 * The review of one filing. It is on record from the moment that somebody takes it on.
 *
 * @param id the filing that it is about
 * @param revision counts its changes, from 1
 * @param company the org-id of the company whose filing it is
 * @param pseudonyms the names of those who take part
 * @param declarations of conflicts, in the order in which they were made
 * @param state where it stands
 */
public record Review(ReviewId id, long revision, String company, Pseudonyms pseudonyms,
        List<Declaration> declarations, ReviewState state) {

    /** Keeps its own copy. */
    public Review {
        declarations = List.copyOf(declarations);
    }

    static Review untouched(ReviewId id, String company) {
        return new Review(id, 0, company, Pseudonyms.fresh(), List.of(), new ReviewState.Open());
    }

    Review next(ReviewState then) {
        return new Review(id, revision + 1, company, pseudonyms, declarations, then);
    }

    /** With one more declaration; nobody need say the same again. */
    Review declared(Declaration declaration) {
        boolean known = declaration.conflict()
                ? hasConflict(declaration.by())
                : isDeclaredFree(declaration.by());
        if (known && declaration.takeOver() == null) {
            return this;
        }
        List<Declaration> all = new ArrayList<>(declarations);
        all.add(declaration);
        return new Review(id, revision, company, pseudonyms, all, state);
    }

    /** Whether the last thing that this person declared is a conflict. */
    public boolean hasConflict(Official person) {
        return declarations.stream().filter(each -> same(each.by(), person)).reduce((_, last) -> last)
                .map(Declaration::conflict).orElse(false);
    }

    /** Whether this person declared that there is none. */
    boolean isDeclaredFree(Official person) {
        return declarations.stream().anyMatch(each -> same(each.by(), person)) && !hasConflict(person);
    }

    /**
     * Whether somebody may take part beside who decided.
     *
     * @param who a reviewer
     * @return why not; empty for who has declared that there are no ties
     */
    public Optional<ReviewRefusal> refusal(Reviewing who) {
        return ReviewDesk.refusal(this, who).or(() -> isDeclaredFree(pseudonyms.name(who.acting()))
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.HasNotDeclared()));
    }

    /** Who is at it, if somebody is. */
    public Optional<Official> reviewer() {
        return switch (state) {
            case ReviewState.Open _ -> Optional.empty();
            case ReviewState.Assigned assigned -> Optional.of(assigned.reviewer());
            case ReviewState.Shown shown -> Optional.of(shown.reviewer());
            case ReviewState.Closed closed -> Optional.of(closed.last().reviewer());
        };
    }

    /** What the engine computes again, numbered by the closing that counts; empty as long as nothing is decided. */
    public Optional<ReviewDecisions> decided() {
        return state instanceof ReviewState.Closed closed
                ? Optional.of(new ReviewDecisions(closed.closings().size(), closed.latest().salt(),
                        ReviewDraft.inputs(closed.inForce())))
                : Optional.empty();
    }

    static boolean same(Official one, Official other) {
        return one.person() != null && one.person().equals(other.person());
    }

}
