package org.candour.notification.lessons;

import java.util.List;

/** What came of checking a draft. */
sealed interface CheckedLesson {

    /** Nothing is wrong with it. */
    record Fit(String company, Attribution attribution, LessonContent content) implements CheckedLesson {}

    /** Everything that is wrong with it. */
    record Unfit(List<LessonFinding> findings) implements CheckedLesson {

        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
