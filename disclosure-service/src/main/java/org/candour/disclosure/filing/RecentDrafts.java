package org.candour.disclosure.filing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.filing.DisclosureStatus.Drafted;

/**
 * Disclosures, the drafts written last kept in memory: mostly a draft is submitted where and soon after it was written.
 * A revision's draft never changes, and a freeze names its revision; so what is remembered can be out of date, and is
 * told so then, but never wrong.
 */
final class RecentDrafts implements Disclosures {

    private final Disclosures disclosures;
    private final long most;
    private final Map<UUID, Disclosure> recent = new LinkedHashMap<>();
    private long size;

    /** @param most how large the remembered drafts may be together, roughly in characters */
    RecentDrafts(Disclosures disclosures, long most) {
        this.disclosures = disclosures;
        this.most = most;
    }

    @Override
    public void add(Disclosure disclosure) {
        disclosures.add(disclosure);
        remember(disclosure);
    }

    @Override
    public Optional<DisclosureHead> head(UUID id) {
        return disclosures.head(id);
    }

    @Override
    public Optional<Disclosure> find(UUID id) {
        return disclosures.find(id);
    }

    @Override
    public Optional<Disclosure> find(UUID id, long revision) {
        Optional<Disclosure> known = remembered(id).filter(found -> found.head().revision() == revision);
        return known.isPresent() ? known : disclosures.find(id, revision);
    }

    @Override
    public boolean replace(Disclosure changed) {
        forget(changed.head().id());
        boolean replaced = disclosures.replace(changed);
        if (replaced) {
            remember(changed);
        }
        return replaced;
    }

    @Override
    public Freezing freeze(DisclosureHead submitted) {
        forget(submitted.id());
        return disclosures.freeze(submitted);
    }

    @Override
    public boolean attest(DisclosureHead attested) {
        return disclosures.attest(attested);
    }

    @Override
    public boolean publish(DisclosureHead published) {
        return disclosures.publish(published);
    }

    @Override
    public List<DisclosureHead> heads(Collection<UUID> ids) {
        return disclosures.heads(ids);
    }

    @Override
    public void recorded(Map<UUID, Long> positions) {
        disclosures.recorded(positions);
    }

    @Override
    public List<DisclosureHead> unrecorded() {
        return disclosures.unrecorded();
    }

    @Override
    public List<DisclosureHead> search(Search search) {
        return disclosures.search(search);
    }

    private synchronized Optional<Disclosure> remembered(UUID id) {
        return Optional.ofNullable(recent.get(id));
    }

    private synchronized void forget(UUID id) {
        size -= size(recent.remove(id));
    }

    private synchronized void remember(Disclosure disclosure) {
        if (!(disclosure.head().status() instanceof Drafted)) {
            return;
        }
        forget(disclosure.head().id());
        recent.put(disclosure.head().id(), disclosure);
        size += size(disclosure);
        while (size > most) {
            forget(recent.keySet().iterator().next());
        }
    }

    private static long size(@Nullable Disclosure disclosure) {
        return disclosure == null ? 0 : DraftSize.of(disclosure.draft());
    }
}
