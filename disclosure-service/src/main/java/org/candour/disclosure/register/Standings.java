package org.candour.disclosure.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How versions in the register stand with their readers; the register itself knows only that they were filed. */
@FunctionalInterface
public interface Standings {

    /** How that version stands; empty if there is none. */
    Optional<Standing> find(UUID disclosure, int version);

    /**
     * How a version stands.
     *
     * @param company whose it is, as an org-id
     * @param revision of its disclosure, which counts changes
     * @param attested by whom, if somebody has
     * @param publishedAt since when everybody may read it; null if only its company and reviewers may
     */
    record Standing(String company, long revision, @Nullable Attested attested,
            @Nullable Instant publishedAt) {}

    /** Who stands for a version; the name is not for everybody. */
    record Attested(String name, String role, LocalDate boardApprovedOn, LocalDate attestedOn) {}
}
