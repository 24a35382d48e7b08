package org.candour.scoring.challenges.http;

import org.candour.scoring.challenges.ChallengeRefusal;
import org.candour.scoring.reviews.http.ReviewProblem;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemType;

/** Refusals as problems. */
final class ChallengeRefusals {

    private ChallengeRefusals() {}

    static ProblemException problem(ChallengeRefusal refusal) {
        return switch (refusal) {
            case ChallengeRefusal.NothingThere _ -> nothing();
            case ChallengeRefusal.BreaksRules(var findings) ->
                new ProblemException(CommonProblem.INVALID_BODY, "The findings name each fault.", findings);
            case ChallengeRefusal.NamesNoPerson _ -> is(CommonProblem.NO_PERSON_NAMED,
                    "Use a client for which the issuer names a person.");
            case ChallengeRefusal.HasAConflict _ -> is(ReviewProblem.CONFLICT_OF_INTEREST,
                    "Neither who filed a challenge nor who files for the company does this.");
            case ChallengeRefusal.IsChallenged _ -> is(ChallengeProblem.ALREADY_CHALLENGED,
                    "Cite another source, or wait for how that one ends.");
            case ChallengeRefusal.HasTooMany(int most) ->
                is(ChallengeProblem.TOO_MANY_CHALLENGES, "At most " + most + " are open at a time.");
            case ChallengeRefusal.HasFiledTooMany(int most) -> is(ChallengeProblem.TOO_MANY_CHALLENGES,
                    "At most " + most + " are filed within 24 hours.");
            case ChallengeRefusal.StandsElsewhere(var stage) ->
                is(ChallengeProblem.CHALLENGE_STANDS_ELSEWHERE, "Its state is " + stage.wire() + ".");
            case ChallengeRefusal.MayBeReplied(var until) -> is(ChallengeProblem.REPLY_AWAITED,
                    "The company may reply up to the end of " + until + ".");
        };
    }

    static ProblemException nothing() {
        return is(CommonProblem.NOT_FOUND, "There is no such filing or challenge for this caller.");
    }

    private static ProblemException is(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

}
