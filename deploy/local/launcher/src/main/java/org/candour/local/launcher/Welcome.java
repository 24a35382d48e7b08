package org.candour.local.launcher;

import java.time.Duration;

/** What the person at the console sees once everything is ready. */
final class Welcome {

    private Welcome() {}

    static String text(Addresses addresses, Duration after) {
        return """

               Everything is ready after %.1f s.

                 public door   %s       try /lessons and /docs
                 issuer        %s       tokens for the clients acme, globex, agent, replay, regulator,
                               %s       reviewer2, author, adopter, moderator, defender, admin
                               %s       (the secret is the name followed by -secret)
                 services      disclosure %s, scoring %s, notification %s
                 store, Kafka  %s, %s

               A first call, as the company Acme:

                 TOKEN=$(curl -s -u acme:acme-secret -d grant_type=client_credentials %s/oauth2/token \\
                   | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                 curl -s -H "Authorization: Bearer $TOKEN" %s/api/v1/companies/XI-LEI-ZZZZ00ACME0000000004

               ./candour demo in another console files real data. Ctrl-C stops everything.
               """.formatted(after.toMillis() / 1_000.0, addresses.gateway(), addresses.issuer(),
                " ".repeat(addresses.issuer().toString().length()),
                " ".repeat(addresses.issuer().toString().length()), addresses.disclosure(),
                addresses.scoring(), addresses.notification(),
                addresses.mongo(), addresses.kafka(), addresses.issuer(), addresses.gateway());
    }
}
