package org.candour.scoring.reviews.http;

import org.candour.scoring.reviews.ReviewRefusal;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemType;

/** Refusals as problems. */
public final class ReviewRefusals {

    private ReviewRefusals() {}

    /** A refusal as a problem. */
    public static ProblemException problem(ReviewRefusal refusal) {
        return switch (refusal) {
            case ReviewRefusal.NothingThere _ -> is(CommonProblem.NOT_FOUND, "There is no such review.");
            case ReviewRefusal.BreaksRules(var findings) ->
                new ProblemException(CommonProblem.INVALID_BODY, "The findings name each fault.", findings);
            case ReviewRefusal.NamesNoPerson _ -> is(CommonProblem.NO_PERSON_NAMED,
                    "Use a client for which the issuer names a person.");
            case ReviewRefusal.HasAConflict _ -> is(ReviewProblem.CONFLICT_OF_INTEREST,
                    "Whoever has ties to the company leaves its filings to others.");
            case ReviewRefusal.HasNotDeclared _ -> is(ReviewProblem.CONFLICTS_NOT_DECLARED,
                    "Say first whether there are ties to the company.");
            case ReviewRefusal.IsNotTheReviewer _ -> is(ReviewProblem.NOT_THE_REVIEWER,
                    "Only who took it on does this; see .../assignment.");
            case ReviewRefusal.WasChanged _ -> is(CommonProblem.PRECONDITION_FAILED,
                    "Read the review again, and decide from there.");
            case ReviewRefusal.StandsElsewhere(var state) -> is(ReviewProblem.REVIEW_STANDS_ELSEWHERE,
                    "It is " + state + ".");
            case ReviewRefusal.HasNoDraft _ ->
                is(ReviewProblem.NOTHING_WRITTEN, "Write decisions down first.");
            case ReviewRefusal.IsShown(var until) -> is(ReviewProblem.SHOWN_TO_COMPANY,
                    "The company may answer up to the end of " + until + ".");
            case ReviewRefusal.WasShown(var until) -> is(ReviewProblem.ANSWER_TOO_LATE,
                    "Answers were taken up to the end of " + until + ".");
            case ReviewRefusal.WasSaid _ -> is(ReviewProblem.ALREADY_SAID, "What was said stands.");
            case ReviewRefusal.NeedsASecond _ -> is(ReviewProblem.SECOND_REVIEWER_NEEDED,
                    "A result moves by 5 or more, or a gate moves.");
            case ReviewRefusal.IsTheReviewer _ -> is(ReviewProblem.SECOND_PERSON_NEEDED,
                    "Whoever decided does not agree, with whichever client.");
        };
    }

    private static ProblemException is(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

}
