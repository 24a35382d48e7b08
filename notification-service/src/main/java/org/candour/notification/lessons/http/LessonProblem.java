package org.candour.notification.lessons.http;

import org.candour.support.problem.ProblemType;

/** The problems that only lessons have. */
enum LessonProblem implements ProblemType {

    /** The idempotency key came with another lesson before. */
    LESSON_KEY_REUSED("The idempotency key belongs to another lesson"),

    /** A final decision about the candidate stands. */
    ALREADY_DECIDED("The decision stands"),

    /** The lesson's label does not let it out. */
    NOT_CLEAR("Only TLP:CLEAR can be published"),

    /** The company to credit is unknown to the register, or not verified. */
    COMPANY_NOT_VERIFIED("Only a verified company can be credited");

    private final String title;

    LessonProblem(String title) {
        this.title = title;
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return title;
    }
}
