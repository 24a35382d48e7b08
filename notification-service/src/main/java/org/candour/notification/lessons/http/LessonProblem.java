package org.candour.notification.lessons.http;

import org.candour.support.problem.ProblemType;

/** The problems that only lessons have. */
enum LessonProblem implements ProblemType {

    /** The idempotency key came with another lesson before. */
    LESSON_KEY_REUSED("lesson-key-reused", "The idempotency key belongs to another lesson"),

    /** A final decision about the candidate stands. */
    ALREADY_DECIDED("already-decided", "The decision stands"),

    /** The lesson's label does not let it out. */
    NOT_CLEAR("not-clear", "Only TLP:CLEAR can be published"),

    /** The company to credit is unknown to the register, or not verified. */
    COMPANY_NOT_VERIFIED("company-not-verified", "Only a verified company can be credited");

    private final String slug;
    private final String title;

    LessonProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
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
