package org.candour.disclosure.register.http;

import java.util.List;
import java.util.Map;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/** A register that cannot be reached asks for patience: the same request again will tell what became of it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterAdvice {

    @ExceptionHandler
    void unavailable(RegisterUnavailable exception) {
        ProblemException problem = new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE, "", List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "1"));
        problem.initCause(exception);
        throw problem;
    }
}
