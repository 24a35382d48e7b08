package org.candour.notification.lessons.http;

import java.util.function.Supplier;

import org.candour.notification.lessons.LessonRefused;
import org.candour.notification.lessons.LessonRefusedException;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** Tells refusals in the words of HTTP. */
final class Refusals {

    private Refusals() {}

    /** Runs the use case; a refusal ends the request with its problem. */
    static <T> T told(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (LessonRefusedException e) {
            throw problem(e.refusal());
        }
    }

    private static ProblemException problem(LessonRefused refusal) {
        return switch (refusal) {
            case LessonRefused.Unfit unfit -> new ProblemException(CommonProblem.INVALID_BODY,
                    "Every finding is listed; nothing was stored.", unfit.findings().stream()
                            .map(finding -> Finding.error(finding.pointer(), finding.message())).toList());
            case LessonRefused.NotTheirCompany _ ->
                new ProblemException(CommonProblem.FORBIDDEN, "The token does not speak for this company.");
            case LessonRefused.KeyBelongsToAnotherLesson _ ->
                new ProblemException(LessonProblem.LESSON_KEY_REUSED,
                        "Use a new key for another lesson.");
            case LessonRefused.NoSuchCandidate _ -> notFound();
            case LessonRefused.AlreadyDecided _ -> new ProblemException(LessonProblem.ALREADY_DECIDED,
                    "Only what is held, or has waited too long for its batch, can be decided again.");
            case LessonRefused.NotClear _ -> new ProblemException(LessonProblem.NOT_CLEAR,
                    "The lesson's label asks to keep it from the public.");
            case LessonRefused.CompanyNotVerified _ ->
                new ProblemException(LessonProblem.COMPANY_NOT_VERIFIED,
                        "Hold the lesson until the register has verified its company.");
        };
    }

    static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such candidate.");
    }
}
