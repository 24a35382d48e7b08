package org.candour.gateway.problem;

import java.util.Map;

/** Ends a request with a problem; carries no stack trace, since it is an answer and not a defect. */
public final class Refused extends RuntimeException {

    private final GatewayProblem problem;
    private final Map<String, String> headers;

    /** Ends a request with this problem. */
    public Refused(GatewayProblem problem) {
        this(problem, Map.of());
    }

    /** Ends a request with this problem and these headers of the answer. */
    public Refused(GatewayProblem problem, Map<String, String> headers) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** What to answer. */
    public GatewayProblem problem() {
        return problem;
    }

    /** Headers of the answer. */
    public Map<String, String> headers() {
        return headers;
    }
}
