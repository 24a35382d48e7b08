package org.candour.support.security;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.problem.ProblemResponses;

/** Refusals of the security filters, as problems. Why a token was refused is not told: it helps only a forger. */
final class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemResponses responses;

    TokenProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    /** 401; or 503 when the token could not be checked because the issuer's keys are out of reach. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            responses.write(
                    new ProblemException(CommonProblem.TEMPORARILY_UNAVAILABLE, "token keys out of reach",
                            List.of(), Map.of(HttpHeaders.RETRY_AFTER, "1")),
                    request, response);
            return;
        }
        boolean sent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        responses.write(new ProblemException(CommonProblem.UNAUTHENTICATED,
                sent
                        ? "The access token is not valid here, or no longer."
                        : "Send an access token as bearer token.",
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, sent ? "Bearer error=\"invalid_token\"" : "Bearer")),
                request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        responses.write(new ProblemException(CommonProblem.FORBIDDEN, "The token does not allow this."),
                request,
                response);
    }
}
