package org.candour.disclosure.filing.http;

import org.candour.disclosure.DisclosureProblem;
import org.candour.disclosure.filing.Refusal;
import org.candour.disclosure.filing.Result;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemType;

/** Refusals as problems. */
final class Refusals {

    private Refusals() {}

    /** The value, or the end of the request. */
    static <T> T done(Result<T> result, ProblemType brokenRules) {
        return switch (result) {
            case Result.Done<T>(T value) -> value;
            case Result.Refused<T>(Refusal why) -> throw problem(why, brokenRules);
        };
    }

    private static ProblemException problem(Refusal refusal, ProblemType brokenRules) {
        return switch (refusal) {
            case Refusal.NotYourCompany no -> new ProblemException(CommonProblem.FORBIDDEN,
                    "The token does not speak for this company.");
            case Refusal.NoSuchDisclosure no -> notFound();
            case Refusal.NoSuchAnswer no -> new ProblemException(CommonProblem.NOT_FOUND,
                    "The draft has no answer at this place.");
            case Refusal.RevisionIsStale stale -> new ProblemException(CommonProblem.PRECONDITION_FAILED,
                    "Read it again, and make your change from there.");
            case Refusal.AlreadySubmitted submitted ->
                new ProblemException(DisclosureProblem.DISCLOSURE_SUBMITTED,
                        "What was submitted no longer changes.");
            case Refusal.NotSubmitted not -> new ProblemException(DisclosureProblem.NOT_SUBMITTED,
                    "Submit it first.");
            case Refusal.AlreadyPublished published ->
                new ProblemException(DisclosureProblem.DISCLOSURE_PUBLISHED,
                        "What is public no longer changes.");
            case Refusal.KeyUsedForAnother used ->
                new ProblemException(DisclosureProblem.IDEMPOTENCY_KEY_REUSED,
                        "Choose a new key for each draft.");
            case Refusal.BreaksRules(var findings) -> new ProblemException(brokenRules,
                    "The findings name each broken rule.", findings);
        };
    }

    /** The same for what is not there and for what is somebody else's. */
    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such disclosure of yours.");
    }
}
