package org.candour.disclosure.filing.kafka;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.Disclosures;
import org.candour.disclosure.register.LaterEvents;
import org.candour.disclosure.register.RegisterEvent;
import org.candour.support.event.Event;

/** The publications of disclosures, for a replay. */
final class PublishedAgain implements LaterEvents {

    private final Disclosures disclosures;

    PublishedAgain(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public List<RegisterEvent> of(Collection<UUID> ids) {
        return disclosures.heads(ids).stream().filter(head -> head.status() instanceof Published)
                .map(PublishedAgain::event).toList();
    }

    private static RegisterEvent event(DisclosureHead head) {
        DisclosurePublished published = DisclosurePublished.of(head);
        Event event = DisclosureEvents.of(published).event();
        return new RegisterEvent(published.published().position(), event.id(), head.id(), event.type(),
                event.key(), event.time(), event.data());
    }
}
