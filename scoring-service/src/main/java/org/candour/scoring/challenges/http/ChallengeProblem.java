package org.candour.scoring.challenges.http;

import org.candour.support.problem.ProblemType;

/** Problems that only challenges have. */
public enum ChallengeProblem implements ProblemType {

    /** An answer has one open challenge for each source. */
    ALREADY_CHALLENGED(409, "The answer is challenged with this source"),

    /** A person has a bounded number of open ones, and files a bounded number a day. */
    TOO_MANY_CHALLENGES(409, "The person has filed as many challenges as one may"),

    /** It is filed, refused, admitted, appears or is closed, and this asks for another of these. */
    CHALLENGE_STANDS_ELSEWHERE(409, "The challenge does not stand where this can be done"),

    /** The company has its days. */
    REPLY_AWAITED(409, "The company may still reply");

    private final int status;

    private final String title;

    ChallengeProblem(int status, String title) {
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
