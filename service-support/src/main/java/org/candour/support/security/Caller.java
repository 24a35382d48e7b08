package org.candour.support.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the access token says.
 *
 * @param issuer who vouches for the token
 * @param subject the client's id
 * @param scopes what the token allows
 * @param companies the companies that the principal owns, as org-ids; may be empty
 * @param person the responsible person or signed-in user, {@code user:<name>}; null where the token names none
 */
public record Caller(String issuer, String subject, Set<String> scopes, Set<String> companies,
        @Nullable String person) {

    /** Keeps its own copies. */
    public Caller {
        scopes = Set.copyOf(scopes);
        companies = Set.copyOf(companies);
    }

    /** Whether the token has the scope. */
    public boolean has(String scope) {
        return scopes.contains(scope);
    }

    /** Whether the company is one of the principal's own. */
    public boolean owns(String company) {
        return companies.contains(company);
    }

    /** The actor as records name it: {@code client:<id>}, or the subject itself where it already is a user. */
    public String actor() {
        return subject.startsWith("user:") ? subject : "client:" + subject;
    }
}
