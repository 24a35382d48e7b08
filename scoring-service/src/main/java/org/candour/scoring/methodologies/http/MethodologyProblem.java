package org.candour.scoring.methodologies.http;

import org.candour.support.problem.ProblemType;

/** Problems that only methodologies have. */
public enum MethodologyProblem implements ProblemType {

    /** Somebody else than the author asks for what only the author does. */
    NOT_THE_AUTHOR(403, "Only the author may do this"),

    /** The author asks for what another person must do. */
    ANOTHER_PERSON_NEEDED(403, "Another person than the author is needed"),

    /** The id and version are taken. */
    METHODOLOGY_EXISTS(409, "There is a methodology of this id and version"),

    /** It was opened for comment or adopted; what others rely on does not change. */
    METHODOLOGY_SETTLED(409, "The methodology no longer changes"),

    /** The comment period has not begun, is over, or never was. */
    NOT_OPEN_FOR_COMMENT(409, "The methodology is not open for comment"),

    /** A comment has one answer. */
    ALREADY_ANSWERED(409, "The comment has an answer"),

    /** Everyone may still speak. */
    STILL_OPEN_FOR_COMMENT(409, "The comment period is not over"),

    /** A version is adopted once. */
    ALREADY_ADOPTED(409, "The methodology was adopted before"),

    /** Only what is adopted can be retired. */
    NOT_ADOPTED(409, "The methodology is not adopted"),

    /** A version is retired once. */
    ALREADY_RETIRED(409, "The methodology was retired before");

    private final int status;

    private final String title;

    MethodologyProblem(int status, String title) {
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
