package org.candour.support.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

/**
 * The caller of the current request. A token that both moderates lessons and reviews filings ends as
 * {@link CommonProblem#FORBIDDEN} wherever the caller is asked for, in every service.
 */
public final class Callers {

    private static final String USER = "user:";

    private static final Set<String> NEVER_TOGETHER = Set.of("lessons.moderate", "reviews");

    /** The caller; a request without a token ends as {@link CommonProblem#UNAUTHENTICATED}. */
    public Caller current() {
        return find().orElseThrow(Callers::unauthenticated);
    }

    /** What is said to nobody in particular where a token might help (RFC 9110, section 11.6.1). */
    public static ProblemException unauthenticated() {
        return new ProblemException(CommonProblem.UNAUTHENTICATED, "Send an access token as bearer token.",
                List.of(), Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** The caller, or nobody where a public path was read without a token. */
    public Optional<Caller> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(of(token.getToken()))
                : Optional.empty();
    }

    /** The caller, who must hold the scope; otherwise the request ends as {@link CommonProblem#FORBIDDEN}. */
    public Caller with(String scope) {
        Caller caller = current();
        if (!caller.has(scope)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "The token needs the scope " + scope + ".");
        }
        return caller;
    }

    /** Who reviews a company's filing would know its lesson: a token with both scopes is good for nothing. */
    static Caller of(Jwt token) {
        String subject = String.valueOf(token.getSubject());
        Set<String> scopes = words(token.getClaims().get("scope"));
        if (scopes.containsAll(NEVER_TOGETHER)) {
            throw new ProblemException(CommonProblem.FORBIDDEN,
                    "Nobody moderates lessons and reviews filings.");
        }
        return new Caller(String.valueOf(token.getClaimAsString("iss")), subject, scopes,
                words(token.getClaims().get("companies")),
                person(subject, token));
    }

    /** A claim that is a list of words, or one string of words between spaces (RFC 8693, section 4.2). */
    private static Set<String> words(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> list ->
                list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case String text -> List.of(text.split(" ")).stream().filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
            case null, default -> Set.of();
        };
    }

    /** Only who is named as a user is a person: a client that acts for another (RFC 8693, section 4.1) is none. */
    private static @Nullable String person(String subject, Jwt token) {
        if (subject.startsWith(USER)) {
            return subject;
        }
        return token.getClaims().get("act") instanceof Map<?, ?> act && act.get("sub") instanceof String sub
                && sub.startsWith(USER) && !sub.equals(USER)
                        ? sub
                        : null;
    }
}
