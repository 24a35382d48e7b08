package org.candour.scoring.methodologies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about which methodologies score filings: a small whole that changes at once. What came with Candour is
 * in force without standing here, and stands here once it is retired.
 *
 * @param revision counts its changes; 0 before the first
 * @param members those adopted or retired, in any order
 */
public record AdoptedSet(long revision, List<AdoptedMethodology> members) {

    /** Before any decision. */
    public static final AdoptedSet NONE = new AdoptedSet(0, List.of());

    /** Keeps its own copy. */
    public AdoptedSet {
        members = List.copyOf(members);
    }

    Optional<AdoptedMethodology> find(MethodologyId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** The next revision, in which this member is new or stands in place of what it was. */
    AdoptedSet with(AdoptedMethodology member) {
        List<AdoptedMethodology> next = new ArrayList<>(members);
        next.removeIf(each -> each.id().equals(member.id()));
        next.add(member);
        return new AdoptedSet(revision + 1, next);
    }

}
