package org.candour.scoring.reviews.http;

import org.candour.support.problem.ProblemType;

/** Problems that only reviews have. */
public enum ReviewProblem implements ProblemType {

    /** The person has ties to the company. */
    CONFLICT_OF_INTEREST(403, "There is a conflict of interest"),

    /** Somebody else took the review on, or nobody. */
    NOT_THE_REVIEWER(403, "The caller is not at this review"),

    /** The reviewer would agree with the reviewer. */
    SECOND_PERSON_NEEDED(403, "Another person than the reviewer is needed"),

    /** It is open, assigned, shown or closed, and this asks for another of these. */
    REVIEW_STANDS_ELSEWHERE(409, "The review does not stand where this can be done"),

    /** A review is shown with its decisions. */
    NOTHING_WRITTEN(409, "There are no decisions to show"),

    /** The company has its days. */
    SHOWN_TO_COMPANY(409, "The company may still answer"),

    /** Those days are over. */
    ANSWER_TOO_LATE(409, "The days for an answer are over"),

    /** It is said once. */
    ALREADY_SAID(409, "This was said before"),

    /** Whoever agrees says first whether there are ties. */
    CONFLICTS_NOT_DECLARED(409, "Declare conflicts first"),

    /** It moves so much that two persons must see it. */
    SECOND_REVIEWER_NEEDED(409, "Another reviewer must agree");

    private final int status;

    private final String title;

    ReviewProblem(int status, String title) {
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
