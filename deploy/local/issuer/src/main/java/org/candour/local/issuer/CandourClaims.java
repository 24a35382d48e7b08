package org.candour.local.issuer;

import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

import org.candour.local.issuer.IssuerProperties.Client;

/** Says in a token whom it is for, whose companies its client files for, and who answers for the client. */
final class CandourClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final String audience;
    private final Map<String, Client> clients;

    CandourClaims(String audience, Map<String, Client> clients) {
        this.audience = audience;
        this.clients = Map.copyOf(clients);
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Client client = clients.get(context.getRegisteredClient().getClientId());
        if (client == null) {
            return;
        }
        context.getClaims().audience(List.of(audience)).claim("act", Map.of("sub", client.person()));
        if (!client.companies().isEmpty()) {
            context.getClaims().claim("companies", client.companies().stream().sorted().toList());
        }
    }
}
