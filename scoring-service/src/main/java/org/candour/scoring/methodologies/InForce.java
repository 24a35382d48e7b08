package org.candour.scoring.methodologies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;

/**
 * The methodologies by which filings are scored, as one revision of the adopted set has them.
 *
 * @param revision of the set
 * @param members by id, then version; retired ones too
 */
public record InForce(long revision, List<Member> members) {

    /** Brings the members in their order. */
    public InForce {
        members = members.stream().sorted(Comparator.comparing(member -> member.adopted().id())).toList();
    }

    /**
     * Says which score a filing: all that are adopted, those whose day has not yet come among them, but those that are
     * retired by then.
     *
     * @param submitted the day of its submission, in UTC
     * @return by id, then version
     */
    public List<Methodology> on(LocalDate submitted) {
        return members.stream().filter(member -> !member.adopted().isRetiredOn(submitted))
                .map(Member::methodology).toList();
    }

    /**
     * Says by which version of a methodology the headline of a filing is: of those in force at that moment, the one that
     * took effect last; of those that took effect on one day, the one that was adopted last. What was decided afterwards does not matter, so the answer never changes.
     *
     * @param id of the methodology
     * @param submitted the moment of the submission
     * @return empty if no version was in force
     */
    public Optional<Member> headline(String id, Instant submitted) {
        LocalDate day = LocalDate.ofInstant(submitted, ZoneOffset.UTC);
        return members.stream()
                .filter(member -> member.adopted().id().id().equals(id)
                        && member.adopted().wasInForce(submitted, day))
                .max(Comparator.comparing((Member member) -> member.adopted().since())
                        .thenComparing(member -> member.adopted().decided())
                        .thenComparing(member -> member.adopted().id()));
    }

    /**
     * Says how a score by a version stands among those of its filing.
     *
     * @param id of the methodology that it is by
     * @param submitted the moment of the filing's submission
     * @return always the same for the same filing
     */
    public Standing standing(MethodologyId id, Instant submitted) {
        if (find(id).filter(member -> member.adopted().wasAdoptedAfter(submitted)).isPresent()) {
            return Standing.RECOMPUTED;
        }
        return headline(id.id(), submitted).filter(member -> member.adopted().id().equals(id)).isPresent()
                ? Standing.HEADLINE
                : Standing.BESIDE;
    }

    /**
     * Finds one by its name, retired or not.
     *
     * @param id its id and version
     * @return empty if it was never adopted
     */
    public Optional<Member> find(MethodologyId id) {
        return members.stream().filter(member -> member.adopted().id().equals(id)).findFirst();
    }

    /**
     * Finds one by its content, retired or not.
     *
     * @param digest of the content
     * @return empty if it was never adopted
     */
    public Optional<Methodology> byDigest(String digest) {
        return members.stream().filter(member -> member.adopted().digest().equals(digest))
                .map(Member::methodology).findFirst();
    }

    /**
     * Whether any of them reads a form, retired or not.
     *
     * @param form one version of a form
     * @return false for a form that no rule knows
     */
    public boolean knows(FormRef form) {
        return members.stream().anyMatch(member -> member.methodology().forms().contains(form));
    }

    /**
     * One of them.
     *
     * @param adopted what was decided about it
     * @param methodology compiled
     */
    public record Member(AdoptedMethodology adopted, Methodology methodology) {}

}
