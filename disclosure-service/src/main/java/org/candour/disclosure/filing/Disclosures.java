package org.candour.disclosure.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.DisclosureStatus.State;
import org.candour.disclosure.forms.FormRef;

/** The disclosures that companies are writing or have filed. */
public interface Disclosures {

    /** Keeps a new one. */
    void add(Disclosure disclosure);

    /** The head of that disclosure. */
    Optional<DisclosureHead> head(UUID id);

    /** That disclosure, head and draft of the same revision. */
    Optional<Disclosure> find(UUID id);

    /** That disclosure if this revision of it is known, though a newer one may stand already. */
    default Optional<Disclosure> find(UUID id, long revision) {
        return find(id).filter(found -> found.head().revision() == revision);
    }

    /**
     * Keeps a changed draft in place of the revision before it.
     *
     * @return false if that revision no longer stands; nothing is kept then
     */
    boolean replace(Disclosure changed);

    /** Freezes the revision before this head, whose status is {@link DisclosureStatus.Submitted}. */
    Freezing freeze(DisclosureHead submitted);

    /**
     * Keeps who stands for a filing, in place of the revision before this head.
     *
     * @return false if that revision no longer stands; nothing is kept then
     */
    boolean attest(DisclosureHead attested);

    /**
     * Makes public, in place of the revision before it, a head whose status is {@link DisclosureStatus.Published}, and
     * sees to it that its event is sent.
     *
     * @return false if that revision no longer stands; nothing is kept then
     */
    boolean publish(DisclosureHead published);

    /** Notes down where filed disclosures stand in the register. */
    void recorded(Map<UUID, Long> positions);

    /** The heads of those disclosures, in no order; what is not there is left out. */
    List<DisclosureHead> heads(Collection<UUID> ids);

    /** Frozen disclosures whose position was never noted down. For start-up: not for hot paths. */
    List<DisclosureHead> unrecorded();

    /** Heads, newest first. A list: not for hot paths. */
    List<DisclosureHead> search(Search search);

    /** How a freeze ended. */
    enum Freezing {
        /** Nothing changes the draft any more. */
        FROZEN,
        /** The revision no longer stands. */
        STALE,
        /** The key has submitted another disclosure. */
        KEY_USED
    }

    /**
     * What to look for; null does not narrow.
     *
     * @param companies whose disclosures
     * @param before only ids before this one
     */
    record Search(Set<OrgId> companies, @Nullable Period touching, @Nullable Period exactly,
            @Nullable String form,
            @Nullable String formVersion, @Nullable State state, @Nullable UUID before, int limit) {

        /** Everything of one company for exactly that period. */
        static Search of(OrgId company, Period period) {
            return new Search(Set.of(company), null, period, null, null, null, null, Integer.MAX_VALUE);
        }

        /** The same among those that stand so. */
        public Search in(State only) {
            return new Search(companies, touching, exactly, form, formVersion, only, before, limit);
        }

        /** Whether the head is among what is looked for, cursor aside. */
        public boolean matches(DisclosureHead head) {
            return companies.contains(head.company())
                    && (exactly == null || exactly.equals(head.period()))
                    && (touching == null || touching.overlaps(head.period()))
                    && (form == null || head.forms().stream().anyMatch(this::isForm))
                    && (state == null || state == head.status().state());
        }

        private boolean isForm(FormRef ref) {
            return ref.id().equals(form) && (formVersion == null || ref.version().equals(formVersion));
        }
    }
}
