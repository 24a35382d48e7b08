package org.candour.support.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails outside a controller (a filter, the container) ends here, and is a problem like any other. */
@RestController
final class ProblemErrorController implements ErrorController {

    private final ProblemResponses responses;

    ProblemErrorController(ProblemResponses responses) {
        this.responses = responses;
    }

    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        ProblemException problem = Problems.ofError(request);
        return responses.entity(problem, problem, request);
    }
}
