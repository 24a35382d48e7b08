package org.candour.local.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code candour.issuer.*}.
 *
 * @param keyFile the signing key; made on first start, readable by its owner only
 * @param audience whom all tokens are for
 * @param tokenLife how long an access token holds
 * @param clients everybody who may ask
 */
@ConfigurationProperties("candour.issuer")
record IssuerProperties(Path keyFile, @DefaultValue("candour") String audience,
        @DefaultValue("5m") Duration tokenLife, List<Client> clients) {

    IssuerProperties {
        clients = List.copyOf(clients);
    }

    /**
     * An API client. Its secret is its name followed by {@code -secret}, its responsible person its name followed by
     * {@code -person}.
     *
     * @param companies the organisation identifiers of its own companies
     */
    record Client(String name, Set<String> scopes, @DefaultValue Set<String> companies) {

        Client {
            scopes = Set.copyOf(scopes);
            companies = Set.copyOf(companies);
        }

        String secret() {
            return name + "-secret";
        }

        String person() {
            return "user:" + name + "-person";
        }
    }
}
