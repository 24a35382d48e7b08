package org.candour.disclosure;

import org.candour.support.problem.ProblemType;

/** Problems that only this service has. */
public enum DisclosureProblem implements ProblemType {

    /** The text in the address identifies no organisation, or its LEI's check digits do not fit. */
    NOT_AN_ORG_ID(422, "The address names no organisation"),

    /** A submission must say by which key it is recognised when it is sent again. */
    IDEMPOTENCY_KEY_REQUIRED(400, "Idempotency-Key is required"),

    /** The key has submitted another draft. */
    IDEMPOTENCY_KEY_REUSED(409, "The Idempotency-Key was used for another draft"),

    /** What was submitted no longer changes. */
    DISCLOSURE_SUBMITTED(409, "The disclosure was submitted"),

    /** The draft cannot be filed as it stands. */
    NOT_READY_FOR_SUBMISSION(422, "The draft cannot be filed as it stands"),

    /** What is asked for is for filings, and this is still a draft. */
    NOT_SUBMITTED(409, "The disclosure is not submitted yet"),

    /** The filing cannot become public as it stands. */
    NOT_READY_FOR_PUBLICATION(422, "The filing cannot be published as it stands"),

    /** What is public no longer changes. */
    DISCLOSURE_PUBLISHED(409, "The disclosure is published");

    private final int status;
    private final String title;

    DisclosureProblem(int status, String title) {
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
