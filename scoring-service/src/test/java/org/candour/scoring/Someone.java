package org.candour.scoring;

import java.util.Optional;

import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

/** Everybody who may call, as the local issuer knows them. */
enum Someone {

    ANONYMOUS, COMPANY, OTHER_COMPANY, AGENT, REGULATOR, REVIEWER2, AUTHOR, ADOPTER, MODERATOR, DEFENDER, ADMIN;

    /** The company of {@link #COMPANY}. */
    static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    private static final String GLOBEX = "XI-LEI-ZZZZ00GLOBEX00000065";

    /** The token; none without an account. */
    Optional<TestToken> token() {
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case COMPANY -> token("acme", "disclosures").map(token -> token.companies(ACME));
            case OTHER_COMPANY -> token("globex", "disclosures").map(token -> token.companies(GLOBEX));
            case AGENT -> token("agent", "disclosures");
            case REGULATOR -> token("regulator", "reviews", "disclosures.suspend");
            case REVIEWER2 -> token("reviewer2", "reviews");
            case AUTHOR -> token("author", "methodologies.write");
            case ADOPTER -> token("adopter", "methodologies.adopt");
            case MODERATOR -> token("moderator", "lessons.moderate");
            case DEFENDER -> token("defender", "challenges");
            case ADMIN -> token("admin", "admin");
        };
    }

    private static Optional<TestToken> token(String name, String... scopes) {
        return Optional.of(TestTokens.token(name).scopes(scopes));
    }

}
