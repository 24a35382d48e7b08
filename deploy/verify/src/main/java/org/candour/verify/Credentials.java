package org.candour.verify;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** Who asks. What proves it goes to one origin only, whatever a document says. */
final class Credentials {

    private final @Nullable String origin;
    private final @Nullable String client;
    private final URI issuer;
    private @Nullable String token;

    /**
     * @param trusted whose origin the token is for; nobody gets it where there is none
     * @param token a bearer token, if one was given
     * @param client a client's id and secret with a colon between, if they were given: the token is got from the issuer
     */
    Credentials(Location.@Nullable Web trusted, @Nullable String token, @Nullable String client, URI issuer) {
        this.origin = trusted == null ? null : trusted.origin();
        this.token = token;
        this.client = client;
        this.issuer = issuer;
    }

    /** The token to send to an address; null if none goes there. */
    @Nullable
    String tokenFor(Location.Web web, Documents documents) {
        if (!web.origin().equals(origin)) {
            return null;
        }
        if (token == null && client != null) {
            token = issued(client, documents);
        }
        return token;
    }

    /** A token of the client's own (RFC 6749, section 4.4). */
    private String issued(String of, Documents documents) {
        int colon = of.indexOf(':');
        String basic = encoded(of.substring(0, colon)) + ":" + encoded(of.substring(colon + 1));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")).build();
        Documents.Answer answer = documents.send(request, "A token from " + Shown.text(issuer.toString()));
        if (answer.status() != 200) {
            throw new Unchecked(
                    "The issuer gives this client no token: the answer is " + answer.status() + ".");
        }
        String issued = Data.of("The issuer's answer", "", Json.read(answer.body(), "The issuer's answer"))
                .text("access_token");
        if (!isBearer(issued)) {
            throw new Unchecked("The issuer's token is no bearer token.");
        }
        return issued;
    }

    /** Whether it may stand in a header. */
    static boolean isBearer(String token) {
        return token.matches("[!-~]+");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
