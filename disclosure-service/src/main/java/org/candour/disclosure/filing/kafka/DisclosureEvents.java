package org.candour.disclosure.filing.kafka;

import org.candour.disclosure.filing.DisclosureEvent;
import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.register.kafka.KafkaRegisterSender;
import org.candour.support.event.Event;
import org.candour.support.outbox.OutgoingEvent;

/** What is told of disclosures on {@code candour.disclosures.v1}, keyed by company. */
public final class DisclosureEvents {

    private static final String SOURCE = "/disclosure-service";

    private DisclosureEvents() {}

    /** The event as it is sent: the same whenever it is, so that readers see doubles as what they are. */
    public static OutgoingEvent of(DisclosureEvent event) {
        return switch (event) {
            case DisclosurePublished published -> new OutgoingEvent(KafkaRegisterSender.TOPIC,
                    published(published));
        };
    }

    private static Event published(DisclosurePublished event) {
        return Event.of(event.published().event(), SOURCE, DisclosurePublishedJson.TYPE,
                event.head().company().value(), event.published().at(),
                DisclosurePublishedJson.of(event));
    }
}
