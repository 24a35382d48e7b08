package org.candour.disclosure.filing.kafka;

import java.time.Instant;
import java.util.UUID;

import org.candour.disclosure.filing.DisclosureEvent.DisclosurePublished;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Published;

/** {@code org.candour.disclosure.published.v1}: which version is public since when; not who attested it. */
record DisclosurePublishedJson(String type, UUID disclosure, int version, long revision, long position,
        String company, Instant publishedAt) {

    static final String TYPE = "org.candour.disclosure.published.v1";

    static DisclosurePublishedJson of(DisclosurePublished event) {
        DisclosureHead head = event.head();
        Published published = event.published();
        return new DisclosurePublishedJson(TYPE, head.id(), published.version(), head.revision(),
                published.position(), head.company().value(), published.at());
    }
}
