package org.candour.disclosure.companies;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileRulesTest {

    @Test
    void acceptsAProfileWithEverything() {
        Profile profile = new Profile("Acme & Co", List.of("Acme"),
                List.of("acme.example", "xn--bcher-kva.example"),
                "DE", "6110", SizeBand.UNDER_10000, null);

        assertThat(ProfileRules.findings(profile)).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Profile profile = new Profile(" ", List.of("two\nlines"), List.of("not a domain", "acme.example"),
                "XX", "04",
                null, null);

        assertThat(ProfileRules.findings(profile)).extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/name", "/aliases/0", "/domains/0", "/country", "/sector");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "99", "62", "6110", "351"})
    void knowsTheDivisionsOfIsic(String sector) {
        assertThat(ProfileRules.findings(withSector(sector))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89", "6",
            "61101", "J"})
    void refusesDivisionsThatIsicLeavesOut(String sector) {
        assertThat(ProfileRules.findings(withSector(sector))).extracting(Finding::pointer)
                .containsExactly("/sector");
    }

    private static Profile withSector(@Nullable String sector) {
        return new Profile("Acme", List.of(), List.of(), "DE", sector, null, null);
    }
}
