package org.candour.scoring.appeals.http;

import org.candour.support.problem.ProblemType;

/** Problems that only appeals have. */
public enum AppealProblem implements ProblemType {

    /** A company has its days. */
    APPEAL_TOO_LATE(409, "The days for an appeal are over"),

    /** What was decided about an indicator is appealed once. */
    ALREADY_APPEALED(409, "This was appealed before"),

    /** A review has so many appeals, and no more. */
    TOO_MANY_APPEALS(409, "There are too many appeals"),

    /** It is open, answered or withdrawn, and this asks for another of these. */
    APPEAL_STANDS_ELSEWHERE(409, "The appeal does not stand where this can be done"),

    /** An answer is of somebody without ties, about what was decided when it was given. */
    APPEAL_ANSWER_OUTDATED(409, "The answer is outdated");

    private final int status;

    private final String title;

    AppealProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

}
