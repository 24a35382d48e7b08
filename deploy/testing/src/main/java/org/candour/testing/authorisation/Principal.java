package org.candour.testing.authorisation;

import java.util.Optional;
import java.util.Set;

import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

/** Everybody who may call, with the scopes that the local issuer gives them; a column of each {@link Matrix}. */
public enum Principal {

    /** Without a token. */
    ANONYMOUS("", ""),

    /** A company's client, of the company that the test names. */
    COMPANY("acme", "disclosures"),

    /** Another company's client, of {@link #OTHER}. */
    OTHER_COMPANY("globex", "disclosures"),

    /** A client that files for companies, and to which none has granted anything. */
    AGENT("agent", "disclosures"),

    /** Reviews filings, verifies companies, suspends what is public. */
    REGULATOR("regulator", "reviews disclosures.suspend"),

    /** Reviews filings. */
    REVIEWER2("reviewer2", "reviews"),

    /** Writes methodologies. */
    AUTHOR("author", "methodologies.write"),

    /** Adopts and retires methodologies. */
    ADOPTER("adopter", "methodologies.adopt"),

    /** Decides on lessons. */
    MODERATOR("moderator", "lessons.moderate"),

    /** Has an account, and challenges what companies say. */
    DEFENDER("defender", "challenges"),

    /** Runs the system. */
    ADMIN("admin", "admin");

    /** The company of {@link #COMPANY} where a test needs none of its own. */
    public static final String ACME = "XI-LEI-ZZZZ00ACME0000000004";

    /** The company of {@link #OTHER_COMPANY}. */
    public static final String OTHER = "XI-LEI-ZZZZ00GLOBEX00000065";

    private final String client;
    private final String scopes;

    Principal(String client, String scopes) {
        this.client = client;
        this.scopes = scopes;
    }

    String client() {
        return client;
    }

    Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    /**
     * A fresh token.
     *
     * @param company the org-id that {@link #COMPANY} owns
     * @return empty for {@link #ANONYMOUS}
     */
    public Optional<TestToken> token(String company) {
        if (this == ANONYMOUS) {
            return Optional.empty();
        }
        TestToken token = TestTokens.token(client).scopes(scopes);
        return Optional.of(switch (this) {
            case COMPANY -> token.companies(company);
            case OTHER_COMPANY -> token.companies(OTHER);
            default -> token;
        });
    }
}
