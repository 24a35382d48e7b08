package org.candour.scoring.scores.kafka;

import java.time.Instant;
import java.util.UUID;

import org.candour.scoring.scores.Publication;

/**
 * {@code org.candour.disclosure.published.v1} as far as scoring reads it; what its schema requires and is missing or
 * malformed makes it unreadable.
 */
record DisclosurePublished(String type, UUID disclosure, int version, long revision, long position,
        String company, Instant publishedAt) {

    static final String TYPE = "org.candour.disclosure.published.v1";

    DisclosurePublished {
        Shape.holds("type", TYPE.equals(type));
        Shape.present("disclosure", disclosure);
        Shape.holds("version", version >= 1);
        Shape.holds("revision", revision >= 1);
        Shape.holds("position", position >= 1);
        Shape.word("company", company);
        Shape.present("publishedAt", publishedAt);
    }

    Publication publication() {
        return new Publication(disclosure.toString(), version, position, company, publishedAt);
    }

}
