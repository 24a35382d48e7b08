package org.candour.disclosure.filing;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.register.Standings;

/** How versions stand, as the heads of their disclosures say. */
final class HeadStandings implements Standings {

    private final Disclosures disclosures;

    HeadStandings(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public Optional<Standing> find(UUID disclosure, int version) {
        return disclosures.head(disclosure).flatMap(head -> head.status() instanceof Filed filed
                && filed.version() == version ? Optional.of(standing(head, filed)) : Optional.empty());
    }

    private static Standing standing(DisclosureHead head, Filed filed) {
        return new Standing(head.company().value(), head.revision(), attested(filed.attestation()),
                filed instanceof Published published ? published.at() : null);
    }

    private static @Nullable Attested attested(@Nullable Attestation said) {
        return said == null
                ? null
                : new Attested(said.name(), said.role(), said.boardApprovedOn(), said.attestedOn());
    }
}
