package org.candour.support.problem;

/** The problems that every service can answer with. */
public enum CommonProblem implements ProblemType {

    /** The body is not JSON, or not of the shape that the contract names. */
    MALFORMED_BODY(400, "The body cannot be read"),

    /** A query parameter or header is missing or has a wrong shape. */
    INVALID_PARAMETER(400, "A parameter is missing or not valid"),

    /** The token is missing, expired, or not meant for us. */
    UNAUTHENTICATED(401, "A valid access token is needed"),

    /** The caller is known and may not do this. */
    FORBIDDEN(403, "The caller may not do this"),

    /** Nobody answers for the client, so that two persons could not be told apart. */
    NO_PERSON_NAMED(403, "The token names no responsible person"),

    /** There is nothing here, or nothing that the caller may see. */
    NOT_FOUND(404, "There is nothing here for this caller"),

    /** The address is right and the method is not. */
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),

    /** None of the media types that the client accepts is offered. */
    NOT_ACCEPTABLE(406, "No accepted media type is offered"),

    /** The request contradicts what stands. */
    CONFLICT(409, "The request contradicts what stands"),

    /** The ETag in If-Match is not the current one. */
    PRECONDITION_FAILED(412, "The resource has changed in the meantime"),

    /** The body is larger than this address accepts. */
    BODY_TOO_LARGE(413, "The body is too large"),

    /** The body has a media type that is not read here. */
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not read here"),

    /** The body was understood and breaks rules; the findings name each. */
    INVALID_BODY(422, "The body breaks rules"),

    /** The request must say which state it builds on (If-Match). */
    PRECONDITION_REQUIRED(428, "If-Match is required"),

    /** A fault of ours; the trace id finds it in the log. */
    INTERNAL_ERROR(500, "Something went wrong on our side"),

    /** A store or another service does not answer; the request may be repeated. */
    TEMPORARILY_UNAVAILABLE(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
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
