package org.candour.scoring.reviews;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Official;
import org.candour.scoring.reviews.ReviewState.Statement;

/**
 * What was decided at once. The first closing ends a review; each further one changes what the ones before it decided.
 *
 * @param by who decided
 * @param authority in whose name
 * @param closed when; it counts from then on
 * @param decisions in place of earlier ones about the same inputs, and beside the others
 * @param takenBack inputs about which nothing is decided any more
 * @param salt of the commitment to all decisions that are then in force
 * @param appeal the appeal that it answers; none where a review is first closed
 * @param agreement of another reviewer, where there is one
 */
public record Closing(Official by, String authority, Instant closed, List<ReasonedDecision> decisions,
        List<DecidedPlace> takenBack, String salt, @Nullable String appeal,
        @Nullable Statement agreement) {

    /** Keeps its own copies. */
    public Closing {
        decisions = List.copyOf(decisions);
        takenBack = List.copyOf(takenBack);
    }

    /** Who decided, and who agreed. */
    public Stream<Official> deciders() {
        return Stream.concat(Stream.of(by), Stream.ofNullable(agreement).map(Statement::by));
    }

    /** The inputs about which it decided, or took a decision back. */
    public List<DecidedPlace> places() {
        return Stream.concat(takenBack.stream(),
                decisions.stream().map(each -> DecidedPlace.of(each.decision()))).toList();
    }

    /** What is in force after some closings, the first one first. */
    static List<ReasonedDecision> inForce(List<Closing> closings) {
        List<ReasonedDecision> inForce = List.of();
        for (Closing closing : closings) {
            inForce = new Change(closing.decisions(), closing.takenBack()).after(inForce);
        }
        return inForce;
    }

}
