package org.candour.support.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns what a controller throws into a problem. Comes last, so that a service's own advice goes first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private final ProblemResponses responses;

    ProblemAdvice(ProblemResponses responses) {
        this.responses = responses;
    }

    /** The reader has gone; there is nobody to answer. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> gone(AsyncRequestNotUsableException exception) {
        return null;
    }

    /** Whoever breaks off the request may still listen, and must not read a 200. */
    @ExceptionHandler
    ResponseEntity<Problem> problem(Exception exception, HttpServletRequest request) {
        return responses.entity(Problems.of(exception), exception, request);
    }
}
