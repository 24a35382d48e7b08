package org.candour.disclosure.register.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.candour.disclosure.register.RegisterUnavailable;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemResponses;

/** A register that cannot be reached asks for patience: the same request again will tell what became of it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegisterAdvice {

    private final ProblemResponses responses;

    RegisterAdvice(ProblemResponses responses) {
        this.responses = responses;
    }

    @ExceptionHandler
    void unavailable(RegisterUnavailable exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        responses.write(new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE, "", List.of(),
                Map.of(HttpHeaders.RETRY_AFTER, "1")), request, response);
    }
}
