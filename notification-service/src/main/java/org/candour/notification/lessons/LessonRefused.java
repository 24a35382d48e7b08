package org.candour.notification.lessons;

import java.util.List;

/** Why something asked about a lesson does not happen. */
public sealed interface LessonRefused {

    /** There are findings. */
    record Unfit(List<LessonFinding> findings) implements LessonRefused {

        public Unfit {
            findings = List.copyOf(findings);
        }
    }

    /** The sender does not act for this company. */
    record NotTheirCompany() implements LessonRefused {}

    /** The idempotency key belongs to another lesson. */
    record KeyBelongsToAnotherLesson() implements LessonRefused {}

    /** There is no such candidate, or none that this reader may know of. */
    record NoSuchCandidate() implements LessonRefused {}

    /** A final decision stands. */
    record AlreadyDecided() implements LessonRefused {}

    /** Its label keeps it from the public. */
    record NotClear() implements LessonRefused {}

    /** The company that it would credit is unknown to the register or not verified. */
    record CompanyNotVerified() implements LessonRefused {}
}
