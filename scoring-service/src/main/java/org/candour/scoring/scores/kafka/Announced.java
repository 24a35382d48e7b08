package org.candour.scoring.scores.kafka;

import java.util.Optional;

import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Event;
import org.candour.support.event.Unreadable;

/** What is announced about a disclosure and concerns scoring. */
sealed interface Announced {

    /**
     * Reads an event.
     *
     * @return empty for an event that does not concern scoring
     * @throws Unreadable if it cannot be parsed or violates its schema
     */
    static Optional<Announced> read(Event event) {
        if (!event.type().equals(DisclosurePublished.TYPE)) {
            return FilingReader.read(event).map(Submitted::new);
        }
        DisclosurePublished published = event.read(DisclosurePublished.class);
        if (!published.company().equals(event.key())) {
            throw new Unreadable("the record's key is not the company");
        }
        return Optional.of(new Published(published.publication()));
    }

    /** A version was filed. */
    record Submitted(ReceivedFiling filing) implements Announced {}

    /** A version became public. */
    record Published(Publication publication) implements Announced {}

}
