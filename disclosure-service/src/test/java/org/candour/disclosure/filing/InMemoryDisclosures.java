package org.candour.disclosure.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.filing.DisclosureStatus.Submitted;

/** Disclosures in memory. */
class InMemoryDisclosures implements Disclosures {

    private final Map<UUID, Disclosure> disclosures = new HashMap<>();
    private final Set<SubmissionKey> keys = new HashSet<>();
    private final List<DisclosureEvent> told = new ArrayList<>();

    @Override
    public synchronized void add(Disclosure disclosure) {
        disclosures.put(disclosure.head().id(), disclosure);
    }

    @Override
    public synchronized Optional<DisclosureHead> head(UUID id) {
        return find(id).map(Disclosure::head);
    }

    @Override
    public synchronized Optional<Disclosure> find(UUID id) {
        return Optional.ofNullable(disclosures.get(id));
    }

    @Override
    public synchronized boolean replace(Disclosure changed) {
        if (!stands(changed.head())) {
            return false;
        }
        disclosures.put(changed.head().id(), changed);
        return true;
    }

    @Override
    public synchronized Freezing freeze(DisclosureHead submitted) {
        if (!stands(submitted)) {
            return Freezing.STALE;
        }
        if (!keys.add(((Submitted) submitted.status()).key())) {
            return Freezing.KEY_USED;
        }
        disclosures.computeIfPresent(submitted.id(),
                (id, before) -> new Disclosure(submitted, before.draft()));
        return Freezing.FROZEN;
    }

    @Override
    public synchronized boolean attest(DisclosureHead attested) {
        return change(attested);
    }

    @Override
    public synchronized boolean publish(DisclosureHead published) {
        boolean changed = change(published);
        if (changed) {
            told.add(DisclosurePublished.of(published));
        }
        return changed;
    }

    @Override
    public synchronized List<DisclosureHead> heads(Collection<UUID> ids) {
        return ids.stream().map(disclosures::get).filter(Objects::nonNull).map(Disclosure::head).toList();
    }

    /** The events that were told. */
    synchronized List<DisclosureEvent> told() {
        return List.copyOf(told);
    }

    private boolean change(DisclosureHead changed) {
        if (!stands(changed)) {
            return false;
        }
        disclosures.computeIfPresent(changed.id(), (id, before) -> new Disclosure(changed, before.draft()));
        return true;
    }

    @Override
    public synchronized void recorded(Map<UUID, Long> positions) {
        positions.forEach((id, position) -> disclosures.computeIfPresent(id,
                (same, disclosure) -> new Disclosure(disclosure.head().at(position), disclosure.draft())));
    }

    @Override
    public synchronized List<DisclosureHead> unrecorded() {
        return disclosures.values().stream().map(Disclosure::head)
                .filter(head -> head.status() instanceof Submitted submitted && submitted.position() == null)
                .toList();
    }

    @Override
    public synchronized List<DisclosureHead> search(Search search) {
        UUID before = search.before();
        return disclosures.values().stream().map(Disclosure::head).filter(search::matches)
                .filter(head -> before == null || head.id().toString().compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing((DisclosureHead head) -> head.id().toString()).reversed())
                .limit(search.limit()).toList();
    }

    private boolean stands(DisclosureHead changed) {
        Disclosure standing = disclosures.get(changed.id());
        return standing != null && standing.head().revision() == changed.revision() - 1;
    }
}
