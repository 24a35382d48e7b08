package org.candour.scoring.scores.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Event;
import org.candour.support.event.Unreadable;

/** Reads filings from events about disclosures. */
final class FilingReader {

    private static final String IN_SCOPE = "disclosure";

    private FilingReader() {}

    /**
     * Reads an event.
     *
     * @return the filing; empty for an event that does not concern scoring
     * @throws Unreadable if it cannot be parsed or violates its schema
     */
    static Optional<ReceivedFiling> read(Event event) {
        if (!event.type().equals(DisclosureSubmitted.TYPE)) {
            return Optional.empty();
        }
        DisclosureSubmitted submitted = event.read(DisclosureSubmitted.class);
        if (!submitted.company().id().equals(event.key())) {
            throw new Unreadable("the record's key is not the company");
        }
        return Optional.of(filing(submitted, event.data().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads what was kept of an event.
     *
     * @param announcement the event's data
     * @return the filing
     * @throws Unreadable if it is no such data
     */
    static ReceivedFiling read(byte[] announcement) {
        Event event = new Event("", "", DisclosureSubmitted.TYPE, "", Instant.EPOCH,
                new String(announcement, StandardCharsets.UTF_8));
        return filing(event.read(DisclosureSubmitted.class), announcement);
    }

    private static ReceivedFiling filing(DisclosureSubmitted submitted, byte[] announcement) {
        Filing content = new Filing(submitted.period().from(), submitted.period().to(),
                submitted.assessedOn(),
                submitted.forms().stream().map(form -> new FormRef(form.id(), form.version())).toList(),
                submitted.answers().stream().map(SubmittedAnswer::answer).toList());
        return new ReceivedFiling(submitted.disclosure().toString(), submitted.version(),
                submitted.revision(),
                submitted.position(), submitted.company().id(), submitted.digest(), submitted.commitments(),
                submitted.submittedAt(), submitted.kind().equals(IN_SCOPE), content, announcement);
    }

}
