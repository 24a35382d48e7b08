package org.candour.scoring.appeals.http;

import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealRefusal;
import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.scoring.reviews.http.ReviewProblem;
import org.candour.scoring.reviews.http.ReviewRefusals;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemType;

/** Refusals as problems. */
final class AppealRefusals {

    private AppealRefusals() {}

    static ProblemException nothing() {
        return is(CommonProblem.NOT_FOUND, "There is no such appeal for this caller.");
    }

    static ProblemException problem(AppealRefusal refusal) {
        return switch (refusal) {
            case AppealRefusal.NothingThere _ -> nothing();
            case AppealRefusal.AsReview(ReviewRefusal why) -> ReviewRefusals.problem(why);
            case AppealRefusal.ComesTooLate(var until) -> is(AppealProblem.APPEAL_TOO_LATE,
                    "Appeals were taken up to the end of " + until + ".");
            case AppealRefusal.WasAppealed _ -> is(AppealProblem.ALREADY_APPEALED,
                    "It waits for an answer, or has one.");
            case AppealRefusal.AreTooMany _ -> is(AppealProblem.TOO_MANY_APPEALS,
                    "One review has at most " + AppealId.MOST + ".");
            case AppealRefusal.StandsElsewhere(var state) -> is(AppealProblem.APPEAL_STANDS_ELSEWHERE,
                    "It is " + state + ".");
            case AppealRefusal.TookPart _ -> is(ReviewProblem.SECOND_PERSON_NEEDED,
                    "Whoever decided, or agreed, does not do this, with whichever client.");
            case AppealRefusal.IsOutdated _ -> is(AppealProblem.APPEAL_ANSWER_OUTDATED,
                    "Answer it anew, from what is decided now.");
            case AppealRefusal.WasChanged _ -> is(CommonProblem.PRECONDITION_FAILED,
                    "Read the appeal again, and go on from there.");
        };
    }

    private static ProblemException is(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

}
