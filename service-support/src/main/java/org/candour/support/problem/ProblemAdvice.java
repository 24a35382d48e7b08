package org.candour.support.problem;

import java.io.IOException;

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

    /** A broken connection while reading or writing counts as gone, too; anything else becomes a problem. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> problem(Exception exception, HttpServletRequest request) {
        ProblemException problem = Problems.of(exception);
        if (problem.type() == CommonProblem.INTERNAL_ERROR && isDisconnect(exception)) {
            return null;
        }
        return responses.entity(problem, exception, request);
    }

    private static boolean isDisconnect(Exception exception) {
        return exception instanceof IOException
                && exception.getClass().getSimpleName().equals("ClientAbortException");
    }
}
