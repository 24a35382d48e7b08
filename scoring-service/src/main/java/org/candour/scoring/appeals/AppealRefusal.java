package org.candour.scoring.appeals;

import java.time.LocalDate;
import java.util.List;

import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.support.outcome.Outcome;
import org.candour.support.problem.Finding;

/** Why something that was asked of an appeal was not done; nothing was changed. */
public sealed interface AppealRefusal {

    /** There is no such appeal, or the caller may not see it. */
    record NothingThere() implements AppealRefusal {}

    /** For the same reason for which a review would refuse it. */
    record AsReview(ReviewRefusal why) implements AppealRefusal {}

    /** The days in which a company may appeal are over. */
    record ComesTooLate(LocalDate until) implements AppealRefusal {}

    /** What was decided about the indicator has been appealed. */
    record WasAppealed() implements AppealRefusal {}

    /** There are as many appeals against the review as there may be. */
    record AreTooMany() implements AppealRefusal {}

    /** It is answered, or withdrawn, and this asks for another of these. */
    record StandsElsewhere(String state) implements AppealRefusal {}

    /** Whoever answers decided what is appealed, or agreed to it; or would agree with the own answer. */
    record TookPart() implements AppealRefusal {}

    /** It changed since the caller looked at it. */
    record WasChanged() implements AppealRefusal {}

    /** The review was decided otherwise since it was answered, or whoever answered has ties: it is answered anew. */
    record IsOutdated() implements AppealRefusal {}

    /** Refused for what was sent. */
    static <T> Outcome<T, AppealRefusal> faulty(List<Finding> findings) {
        return as(new ReviewRefusal.BreaksRules(findings));
    }

    /** Refused as a review would. */
    static <T> Outcome<T, AppealRefusal> as(ReviewRefusal why) {
        return new Outcome.Refused<>(new AsReview(why));
    }

}
