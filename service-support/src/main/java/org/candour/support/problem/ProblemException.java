package org.candour.support.problem;

import java.util.List;
import java.util.Map;

/** Ends the request with a problem. Thrown from the HTTP side of a feature only; a domain knows no HTTP. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final String detail;
    private final transient List<Finding> findings;
    private final transient Map<String, String> headers;

    /** A problem with one sentence of detail, which must not repeat what the client sent. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** A problem with findings. */
    public ProblemException(ProblemType type, String detail, List<Finding> findings) {
        this(type, detail, findings, Map.of());
    }

    /** A problem with findings and response headers, such as Retry-After. */
    public ProblemException(ProblemType type, String detail, List<Finding> findings,
            Map<String, String> headers) {
        super(type.slug() + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.findings = List.copyOf(findings);
        this.headers = Map.copyOf(headers);
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** What is true of this occurrence. */
    public String detail() {
        return detail;
    }

    /** What was found in the body; may be empty. */
    public List<Finding> findings() {
        return findings;
    }

    /** Response headers that go with it. */
    public Map<String, String> headers() {
        return headers;
    }
}
