package org.candour.scoring.methodologies;

import java.time.LocalDate;
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
