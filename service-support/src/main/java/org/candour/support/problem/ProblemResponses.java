package org.candour.support.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems: as an entity inside Spring MVC, straight to the response in filters. */
public final class ProblemResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    private final JsonMapper mapper;

    /** Writes with the application's mapper. */
    public ProblemResponses(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ResponseEntity<Problem> entity(ProblemException exception, Throwable cause, HttpServletRequest request) {
        Problem problem = logged(exception, cause, request);
        return ResponseEntity.status(problem.status())
                .cacheControl(CacheControl.noStore())
                .headers(headers -> exception.headers().forEach(headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Answers the request with the problem; for filters and entry points, before anything else was written. */
    public void write(ProblemException exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = logged(exception, exception, request);
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        exception.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = mapper.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem logged(ProblemException exception, Throwable cause, HttpServletRequest request) {
        Problem problem = Problem.of(exception, TraceId.of(request));
        if (problem.status() == CommonProblem.INTERNAL_ERROR.status()) {
            LOG.error("{} {} failed, trace {}", request.getMethod(), request.getRequestURI(),
                    problem.traceId(), cause);
        } else if (problem.status() > CommonProblem.INTERNAL_ERROR.status()) {
            LOG.warn("{} {} answered {}, trace {}: {}", request.getMethod(), request.getRequestURI(),
                    problem.status(),
                    problem.traceId(), cause.toString());
        }
        return problem;
    }
}
