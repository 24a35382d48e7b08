package org.candour.testing.authorisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A matrix says nothing about callers whose tokens are others than those of the issuer. */
class PrincipalTest {

    private static final String ISSUER = "../local/issuer/src/main/resources/application.yaml";

    /** Files for the companies of a sample, as {@link Principal#COMPANY} does for one. */
    private static final String SAMPLE = "replay";

    @Test
    void hasTheScopesThatTheLocalIssuerGives() throws Exception {
        Map<String, Set<String>> given = new HashMap<>();
        clients().forEach(client -> given.put(client.name(), client.scopes()));
        given.remove(SAMPLE);

        assertThat(Arrays.stream(Principal.values()).filter(each -> each != Principal.ANONYMOUS)
                .collect(Collectors.toMap(Principal::client, Principal::scopes))).isEqualTo(given);
    }

    @Test
    void ownsTheCompaniesThatTheLocalIssuerNames() throws Exception {
        assertThat(clients())
                .filteredOn(client -> !client.name().equals(SAMPLE) && !client.companies().isEmpty())
                .containsExactlyInAnyOrder(
                        new Client(Principal.COMPANY.client(), Principal.COMPANY.scopes(),
                                Set.of(Principal.ACME)),
                        new Client(Principal.OTHER_COMPANY.client(), Principal.OTHER_COMPANY.scopes(),
                                Set.of(Principal.OTHER)));
    }

    private static List<Client> clients() throws Exception {
        List<PropertySource<?>> yaml = new YamlPropertySourceLoader().load("issuer",
                new FileSystemResource(ISSUER));
        return new Binder(ConfigurationPropertySources.from(yaml))
                .bind("candour.issuer.clients", Bindable.listOf(Client.class)).get();
    }

    /** A client of the issuer, as far as a matrix knows it. */
    record Client(String name, Set<String> scopes, @DefaultValue Set<String> companies) {}
}
