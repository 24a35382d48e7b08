package org.candour.scoring.appeals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.ReviewState.Closed;
import org.candour.scoring.reviews.ReviewState.Statement;

/** Who stands on which side of an appeal. Persons are compared, whichever clients they use. */
final class Parties {

    private final SettledAppeals appeals;

    Parties(SettledAppeals appeals) {
        this.appeals = appeals;
    }

    /** Why somebody does not speak for the company about what a review decided: who decides does not. */
    static Optional<ReviewRefusal> refusal(Closed closed, Official official) {
        if (official.person() == null) {
            return Optional.of(new ReviewRefusal.NamesNoPerson());
        }
        return closed.closings().stream().flatMap(Closing::deciders).allMatch(official::isSurelyAnotherThan)
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.HasAConflict());
    }

    /** Whether somebody decided what is appealed, or agreed to it, or first closed the review. */
    static boolean tookPart(Appeal appeal, Closed closed, Official official) {
        List<Closing> closings = closed.closings();
        return !Stream.of(closings.getFirst(), closings.get(appeal.closing() - 1)).flatMap(Closing::deciders)
                .allMatch(official::isSurelyAnotherThan);
    }

    /** Whether somebody spoke for the company: in this review, or in any appeal of its. */
    boolean spokeForCompany(Review review, Official official) {
        Statement said = review.state() instanceof Closed closed ? closed.last().reply() : null;
        return Stream.concat(Stream.ofNullable(said).map(Statement::by),
                appeals.ofCompanies(List.of(review.company())).stream().flatMap(Parties::filers))
                .anyMatch(each -> official.person() != null && official.person().equals(each.person()));
    }

    private static Stream<Official> filers(Appeal appeal) {
        return appeal.state() instanceof AppealState.Withdrawn withdrawn
                ? Stream.of(appeal.by(), withdrawn.by())
                : Stream.of(appeal.by());
    }

}
