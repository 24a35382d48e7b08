package org.candour.disclosure;

import org.candour.support.problem.ProblemType;

/** Problems that only this service has. */
public enum DisclosureProblem implements ProblemType {

    /** The text in the address identifies no organisation, or its LEI's check digits do not fit. */
    NOT_AN_ORG_ID("not-an-org-id", 422, "The address names no organisation"),

    /** A submission must say by which key it is recognised when it is sent again. */
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 400, "Idempotency-Key is required"),

    /** The key has submitted another draft. */
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 409, "The Idempotency-Key was used for another draft"),

    /** What was submitted no longer changes. */
    DISCLOSURE_SUBMITTED("disclosure-submitted", 409, "The disclosure was submitted"),

    /** The draft cannot be filed as it stands. */
    NOT_READY_FOR_SUBMISSION("not-ready-for-submission", 422, "The draft cannot be filed as it stands");

    private final String slug;
    private final int status;
    private final String title;

    DisclosureProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
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
