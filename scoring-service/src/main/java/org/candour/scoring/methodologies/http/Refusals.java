package org.candour.scoring.methodologies.http;

import org.candour.scoring.methodologies.Refusal;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemType;

/** Refusals as problems. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NothingThere _ ->
                is(CommonProblem.NOT_FOUND, "There is no such version of a methodology, or no such comment.");
            case Refusal.BreaksRules(var findings) ->
                new ProblemException(CommonProblem.INVALID_BODY, "The findings name each fault.", findings);
            case Refusal.NamesNoPerson _ -> is(CommonProblem.NO_PERSON_NAMED,
                    "Use a client for which the issuer names a person.");
            case Refusal.NameIsTaken _ -> is(MethodologyProblem.METHODOLOGY_EXISTS,
                    "Replace the draft if it is yours, or take another version.");
            case Refusal.IsNotTheAuthor _ -> is(MethodologyProblem.NOT_THE_AUTHOR,
                    "Another person uploaded this version.");
            case Refusal.ContentIsAnother _ -> is(CommonProblem.PRECONDITION_FAILED,
                    "Read the content again, and decide from there.");
            case Refusal.ContentIsSettled _ -> is(MethodologyProblem.METHODOLOGY_SETTLED,
                    "Upload a change as a new version.");
            case Refusal.WasOpenedBefore _ -> is(MethodologyProblem.METHODOLOGY_SETTLED,
                    "It had its comment period, or is past it.");
            case Refusal.IsNotOpenForComment _ -> is(MethodologyProblem.NOT_OPEN_FOR_COMMENT,
                    "Comments are taken from its opening up to the end of a day.");
            case Refusal.WasAnsweredBefore _ -> is(MethodologyProblem.ALREADY_ANSWERED,
                    "The answer stands as it was given.");
            case Refusal.CommentsAreOpen(var until) -> is(MethodologyProblem.STILL_OPEN_FOR_COMMENT,
                    "Everyone may comment up to the end of " + until + ".");
            case Refusal.IsTheAuthor _ -> is(MethodologyProblem.ANOTHER_PERSON_NEEDED,
                    "Who wrote a methodology does not adopt it, with whichever client.");
            case Refusal.WasAdoptedBefore _ -> is(MethodologyProblem.ALREADY_ADOPTED,
                    "It is adopted once, or came with Candour.");
            case Refusal.IsNotAdopted _ ->
                is(MethodologyProblem.NOT_ADOPTED, "Filings are not scored by it.");
            case Refusal.WasRetiredBefore _ -> is(MethodologyProblem.ALREADY_RETIRED, "It is retired once.");
        };
    }

    private static ProblemException is(ProblemType type, String detail) {
        return new ProblemException(type, detail);
    }

}
